package dev.sevkit.libvirt.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.testkit.EmulatedSevHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What a guest leaves behind on an emulated host that is not gone with it. */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long PAUSE_MILLIS = 20;

  private Leftovers() {}

  /** Ends and removes all guests of a host. */
  public static void clear(SevHost host) {
    await(
        () -> {
          host.guests().forEach(Leftovers::clear);
          return host.guests().isEmpty();
        });
    assertThat(host.guests()).isEmpty();
  }

  /** Whoever has only just begun to find its guests again may know one and not end it. */
  private static void clear(SevGuest guest) {
    try {
      boolean stays = guest.isPersistent();
      if (guest.state().isActive()) {
        guest.destroy();
      }
      if (stays) {
        guest.undefine();
      }
    } catch (LibvirtOperationException e) {
      assertThat(e.codeName()).as(e.toString()).isIn("NO_DOMAIN", "OPERATION_INVALID");
    }
  }

  /** Processes of QEMU and files of libvirt that speak of guests; waits for them to go. */
  public static List<String> of(EmulatedSevHost host) {
    await(() -> all(host).isEmpty());
    return all(host);
  }

  private static List<String> all(EmulatedSevHost host) {
    List<String> all = new ArrayList<>();
    ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .map(Leftovers::commandLine)
        .filter(line -> line.contains("guest=") && line.contains(host.folder() + "/"))
        .forEach(all::add);
    try (Stream<Path> files = Files.walk(host.folder())) {
      files.filter(Leftovers::isOfGuest).map(Path::toString).forEach(all::add);
    } catch (IOException | UncheckedIOException e) {
      all.add("changes while it is read: " + e);
    }
    return all;
  }

  /** Status, process number, monitor's socket, definition: not logs, not the firmware's journal. */
  private static boolean isOfGuest(Path file) {
    String name = file.getFileName().toString();
    return name.matches("(.*-)?guest.*\\.(pid|xml|sock)") || name.equals("monitor.sock");
  }

  private static String commandLine(long pid) {
    try {
      Path file = Path.of("/proc", Long.toString(pid), "cmdline");
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }

  /** Waits until something is so, or for too long. */
  public static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
