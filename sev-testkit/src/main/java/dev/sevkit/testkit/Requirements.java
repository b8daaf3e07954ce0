package dev.sevkit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What an emulated host needs of the machine, looked for before it is made. */
final class Requirements {

  private static final List<String> LIBRARIES =
      List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib");
  private static final String PYTHON = "/usr/bin/python3";

  private Requirements() {}

  /** What is missing for a host of these settings; empty if nothing is. */
  static List<Requirement> missing(HostSettings settings) {
    Stream<Requirement> libvirtAndQemu =
        settings
            .tree()
            .map(tree -> new TreeRequirements(tree).missing(settings.qemu(), settings.folder()))
            .orElseGet(() -> ofTheMachine(settings));
    return Stream.concat(library("libvirt.so.0", "libvirt0").stream(), libvirtAndQemu).toList();
  }

  private static Stream<Requirement> ofTheMachine(HostSettings settings) {
    return Stream.of(
            library(
                "libvirt/connection-driver/libvirt_driver_qemu.so", "libvirt-daemon-driver-qemu"),
            file(settings.qemu().toString(), "qemu-system-x86"),
            firmware(),
            file(PYTHON, "python3"),
            need("Python's module cryptography", "python3-cryptography", Requirements::hasModule),
            need("the user libvirt-qemu", "libvirt-daemon-system", Requirements::hasUser),
            settings.hasDaemon()
                ? file("/usr/sbin/libvirtd", "libvirt-daemon")
                : Optional.<Requirement>empty())
        .flatMap(Optional::stream);
  }

  private static Optional<Requirement> need(
      String what, String debianPackage, BooleanSupplier isThere) {
    return isThere.getAsBoolean()
        ? Optional.empty()
        : Optional.of(new Requirement(what, Optional.of(debianPackage)));
  }

  private static Optional<Requirement> file(String name, String debianPackage) {
    return need(name, debianPackage, () -> Files.exists(Path.of(name)));
  }

  private static Optional<Requirement> library(String name, String debianPackage) {
    return need(
        name,
        debianPackage,
        () -> LIBRARIES.stream().anyMatch(folder -> Files.exists(Path.of(folder, name))));
  }

  private static Optional<Requirement> firmware() {
    return OvmfImages.missing(Path.of("/"))
        .map(image -> new Requirement(image.toString(), Optional.of("ovmf")));
  }

  private static boolean hasModule() {
    if (!Files.exists(Path.of(PYTHON))) {
      return false;
    }
    try {
      return new ProcessBuilder(PYTHON, "-c", "import cryptography.hazmat.primitives")
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

  /** Libvirt as Debian builds it opens no driver for root without this user, used or not. */
  private static boolean hasUser() {
    if (!System.getProperty("user.name").equals("root")
        || !Files.exists(Path.of("/etc/debian_version"))) {
      return true;
    }
    try (Stream<String> users = Files.lines(Path.of("/etc/passwd"), StandardCharsets.ISO_8859_1)) {
      return users.anyMatch(user -> user.startsWith("libvirt-qemu:"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
