package dev.sevkit.testkit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The files of one emulated host, in a folder that is deleted with it. */
public final class HostFolder {

  /** The stand-in for QEMU, as class-path resources. */
  private static final List<String> STAND_IN =
      List.of(
          "qemu-system-x86_64",
          "enter-tree",
          "qemu_options.py",
          "qmp_proxy.py",
          "sev_firmware.py",
          "sev_formats.py",
          "sev_host.py",
          "sev_memory.py",
          "make_platform.py",
          "owner_session.py");

  /** Libvirt's sockets add up to 57 bytes to its root, and a socket's path has at most 107. */
  private static final int LONGEST = 45;

  private static final String PYTHON = "/usr/bin/python3";
  private static final int DELETIONS = 50;

  private final Path folder;

  private HostFolder(Path folder) {
    this.folder = folder;
  }

  /** A new one with the stand-in in it. */
  public static HostFolder make(Path parent) {
    return io(
        () -> {
          HostFolder made = new HostFolder(Files.createTempDirectory(parent, "sev").toRealPath());
          if (made.folder.toString().length() > LONGEST) {
            made.delete();
            throw new IllegalArgumentException(
                "folder of an emulated host: %s is too long a path for unix sockets below it"
                    .formatted(made.folder));
          }
          for (String name : STAND_IN) {
            made.extract(name);
          }
          Files.createDirectories(made.path("journal"));
          return made;
        });
  }

  private void extract(String name) throws IOException {
    Path file = Files.createDirectories(path("bin")).resolve(name);
    try (InputStream resource =
        HostFolder.class.getResourceAsStream("/dev/sevkit/testkit/standin/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      Files.copy(resource, file);
    }
    if (!file.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot be made executable: " + file);
    }
  }

  /** A path in it. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  /** Content of a file in it. */
  public byte[] read(String name) {
    return io(() -> Files.readAllBytes(path(name)));
  }

  /** Replaces a file in it at once: who reads it meanwhile sees the old or the new text. */
  public void write(String name, String text) {
    io(
        () -> {
          Path file = path(name);
          Files.createDirectories(file.getParent());
          Path fresh = Files.writeString(path(name + ".new"), text);
          return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        });
  }

  /** Gives a file another time of change, in seconds, which is what libvirt compares. */
  public void renew(String name) {
    io(
        () -> {
          long before = changed(name);
          while (changed(name) == before) {
            Files.setLastModifiedTime(path(name), FileTime.from(Instant.now()));
            Pause.briefly();
          }
          return name;
        });
  }

  private long changed(String name) throws IOException {
    return ((FileTime) Files.getAttribute(path(name), "unix:ctime")).to(TimeUnit.SECONDS);
  }

  /** What a Python program of the stand-in prints, on a system. */
  public String python(HostSystem system, String program, String... arguments) {
    List<String> words = new ArrayList<>(List.of(PYTHON));
    words.add(path("bin").resolve(program).toString());
    words.addAll(List.of(arguments));
    return io(
        () -> {
          Process process =
              new ProcessBuilder(system.command(words)).redirectErrorStream(true).start();
          process.getOutputStream().close();
          String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
          if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(program + " failed: " + said);
          }
          return said;
        });
  }

  /** A copy in it of a file, made when it is first asked for. */
  public Path copy(Path file) {
    Path copy = path("copies").resolve(file.getFileName());
    return io(
        () -> {
          if (!Files.exists(copy)) {
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
          }
          return copy;
        });
  }

  /** Deletes it; libvirt within this process may still be writing, so not only once. */
  public void delete() {
    for (int left = DELETIONS; Files.exists(folder); left--) {
      try {
        Files.walkFileTree(folder, new Deletion());
      } catch (IOException e) {
        if (left == 0) {
          throw new UncheckedIOException(e);
        }
        Pause.briefly();
      }
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (problem instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw problem;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }

  private interface Action<T> {
    T run() throws IOException, InterruptedException;
  }

  private static <T> T io(Action<T> action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an emulated host is made", e);
    }
  }
}
