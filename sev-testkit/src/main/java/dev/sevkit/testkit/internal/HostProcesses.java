package dev.sevkit.testkit.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The processes of one emulated host: QEMU and what stands between it and libvirt. */
public final class HostProcesses {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private HostProcesses() {}

  /** When a process started, in the form the stand-in compares; empty text if there is none. */
  public static String startOf(long pid) {
    return ProcessStatus.of(pid).map(ProcessStatus::started).orElse("");
  }

  /** Those that run and name a folder on their command line, which no others do. */
  public static List<ProcessHandle> of(Path folder) {
    String named = folder + "/";
    return ProcessHandle.allProcesses().filter(process -> isOurs(process.pid(), named)).toList();
  }

  private static boolean isOurs(long pid, String named) {
    return ProcessStatus.of(pid)
            .filter(status -> status.command().matches("qemu-.*|python3.*"))
            .isPresent()
        && commandLine(pid).contains(named);
  }

  private static String commandLine(long pid) {
    try {
      Path file = Path.of("/proc", Long.toString(pid), "cmdline");
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }

  /** Ends those of a folder and waits until they are gone. */
  public static void end(Path folder) {
    Instant limit = Instant.now().plus(PATIENCE);
    for (List<ProcessHandle> left = of(folder); !left.isEmpty(); left = of(folder)) {
      left.forEach(ProcessHandle::destroyForcibly);
      OrphanReaper.reap();
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException(
            "processes of " + folder + " do not end: " + left.stream().map(p -> p.pid()).toList());
      }
      Pause.briefly();
    }
  }
}
