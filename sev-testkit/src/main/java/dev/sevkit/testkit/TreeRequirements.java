package dev.sevkit.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an emulated host in a system tree needs of the tree, and of the machine to enter it. */
final class TreeRequirements {

  private static final String DRIVER =
      "usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so";

  /** What a system has of its own; elsewhere a host's folder has the same path in it. */
  private static final List<Path> OF_THE_TREE =
      Stream.of("/etc", "/usr", "/var").map(Path::of).toList();

  private final Path tree;

  TreeRequirements(Path tree) {
    this.tree = tree;
  }

  /** What is missing, of a tree whose QEMU is at a path in it, for a host below a folder. */
  Stream<Requirement> missing(Path qemu, Path parent) {
    if (!Files.isDirectory(tree)) {
      return Stream.of(without("a system tree in " + tree));
    }
    return Stream.of(
            need(System.getProperty("user.name").equals("root"), "root, to enter a system tree"),
            need(canUnshare(), "the right to make mount namespaces, to enter a system tree"),
            need(
                OF_THE_TREE.stream().noneMatch(parent.toAbsolutePath()::startsWith),
                "a folder outside of /etc, /usr and /var, which are the tree's"),
            file("usr/sbin/libvirtd", "libvirt-daemon"),
            file(DRIVER, "libvirt-daemon-driver-qemu"),
            file(Path.of("/").relativize(qemu).toString(), "qemu-system-x86"),
            file("usr/bin/python3", "python3"),
            file("usr/lib/python3/dist-packages/cryptography", "python3-cryptography"),
            OvmfImages.missing(tree).map(image -> in(image, "ovmf")))
        .flatMap(Optional::stream);
  }

  private Optional<Requirement> file(String name, String debianPackage) {
    Path file = tree.resolve(name);
    return Files.exists(file) ? Optional.empty() : Optional.of(in(file, debianPackage));
  }

  /** The machine's package manager does not bring it. */
  private static Requirement in(Path file, String debianPackage) {
    return without(file + " of " + debianPackage);
  }

  private static Optional<Requirement> need(boolean isThere, String what) {
    return isThere ? Optional.empty() : Optional.of(without(what));
  }

  private static Requirement without(String what) {
    return new Requirement(what, Optional.empty());
  }

  private static boolean canUnshare() {
    try {
      return new ProcessBuilder("unshare", "-m", "mount", "-t", "tmpfs", "sevkit", "/mnt")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
