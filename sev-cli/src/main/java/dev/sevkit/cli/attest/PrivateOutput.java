package dev.sevkit.cli.attest;

import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.io.IoReason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are the guest owner's alone: mode 0600 from the beginning, each whole or not at all,
 * those that belong together all or none as far as the system allows.
 */
public final class PrivateOutput {

  private PrivateOutput() {}

  /**
   * Writes a file, in the place of one that may be there.
   *
   * @throws Stop if it cannot be written; a file that was there is then as it was
   */
  public static void write(String file, byte[] content) {
    writeAll(Map.of(file, content));
  }

  /**
   * Writes files that belong together, in the place of those that may be there: all are complete
   * before the first takes its name.
   *
   * @throws Stop if one cannot be written
   */
  public static void writeAll(Map<String, byte[]> files) {
    Map<Path, Path> complete = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        stage(file.getKey(), file.getValue(), complete);
      }
      for (Map.Entry<Path, Path> file : complete.entrySet()) {
        move(file.getKey(), file.getValue());
      }
    } finally {
      complete.keySet().forEach(PrivateOutput::discard);
    }
  }

  private static void stage(String file, byte[] content, Map<Path, Path> complete) {
    try {
      Path target = target(Path.of(file));
      Path folder = target.toAbsolutePath().getParent();
      if (folder == null) {
        throw new FileSystemException(file, null, "is a folder");
      }
      Path fresh = Files.createTempFile(folder, ".sevkit", ".tmp", ownerOnly(folder));
      complete.put(fresh, target);
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(content));
        channel.force(true);
      }
    } catch (IOException e) {
      throw refused(file, IoReason.of(e));
    } catch (InvalidPathException e) {
      throw refused(file, "not a file name");
    }
  }

  /** Links are followed; what is there and no regular file is left alone. */
  private static Path target(Path file) throws IOException {
    if (!Files.exists(file)) {
      return file;
    }
    if (!Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "is not a regular file");
    }
    return file.toRealPath();
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void move(Path from, Path to) {
    try {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw refused(to.toString(), IoReason.of(e));
    }
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException e) {
      // what stopped the command is told; a file of mode 0600 is left behind
    }
  }

  private static Stop refused(String file, String reason) {
    return new Stop(AttestExit.OTHER, file + " cannot be written: " + reason);
  }
}
