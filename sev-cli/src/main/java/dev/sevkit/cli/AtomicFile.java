package dev.sevkit.cli;

import dev.sevkit.model.io.IoReason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/**
 * Replaces files whole or not at all: the new content is written beside the old, flushed to disk,
 * and takes its name in one step. Mode, owner and group are kept, links are followed.
 */
final class AtomicFile {

  private AtomicFile() {}

  /**
   * Replaces a file that still has the content it was read with.
   *
   * @throws CommandException if it has changed since, or cannot be written; the file is then as it
   *     was
   */
  static void replace(Path file, byte[] expected, byte[] content) {
    try {
      Path target = file.toRealPath();
      if (!Arrays.equals(Files.readAllBytes(target), expected)) {
        throw CommandException.unusable("changed while it was being fixed; not written");
      }
      write(target, content);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Writes a file, in the place of one that may be there.
   *
   * @throws CommandException if it cannot be written; a file that was there is then as it was
   */
  static void create(Path file, byte[] content) {
    try {
      write(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private static CommandException refused(IOException e) {
    return CommandException.unusable("cannot be written: " + IoReason.of(e));
  }

  private static void write(Path target, byte[] content) throws IOException {
    if (Files.isDirectory(target)) {
      throw new FileSystemException(target.toString(), null, "is a directory");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path fresh = target.resolveSibling(".%s.%d.sevkit".formatted(target.getFileName(), pid()));
    try {
      Files.write(fresh, new byte[0], StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (Files.exists(target)) {
        takeAttributes(target, fresh);
      }
      Files.write(fresh, content);
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  private static void takeAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributes present = view.readAttributes();
    if (!present.owner().equals(attributes.owner())) {
      view.setOwner(attributes.owner());
    }
    if (!present.group().equals(attributes.group())) {
      view.setGroup(attributes.group());
    }
    view.setPermissions(attributes.permissions());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
