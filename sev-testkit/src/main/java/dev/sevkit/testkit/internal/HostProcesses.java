package dev.sevkit.testkit.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The processes of one emulated host: QEMU and what stands between it and libvirt. */
public final class HostProcesses {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private HostProcesses() {}

  /** When a process started, in the form the stand-in compares; empty text if there is none. */
  public static String startOf(long pid) {
    return ProcessStatus.of(pid).map(ProcessStatus::started).orElse("");
  }

  /** Those that run and know a folder, which no others do. */
  public static List<ProcessHandle> of(Path folder) {
    String known = folder + "/";
    return ProcessHandle.allProcesses().filter(process -> knows(process.pid(), known)).toList();
  }

  /** QEMU by its arguments or, with an emulator of another folder, by the PATH libvirt left it. */
  private static boolean knows(long pid, String folder) {
    Optional<ProcessStatus> status = ProcessStatus.of(pid);
    boolean isQemu = status.filter(found -> found.command().startsWith("qemu-")).isPresent();
    boolean isPython = status.filter(found -> found.command().startsWith("python3")).isPresent();
    return ((isQemu || isPython) && read(pid, "cmdline").contains(folder))
        || (isQemu && read(pid, "environ").contains("PATH=" + folder));
  }

  private static String read(long pid, String file) {
    try {
      byte[] content = Files.readAllBytes(Path.of("/proc", Long.toString(pid), file));
      return new String(content, StandardCharsets.ISO_8859_1);
    } catch (IOException goneOrForeign) {
      return "";
    }
  }

  /** Ends those of a folder and waits until they are gone. */
  public static void end(Path folder) {
    Instant limit = Instant.now().plus(PATIENCE);
    for (List<ProcessHandle> left = of(folder); !left.isEmpty(); left = of(folder)) {
      left.forEach(ProcessHandle::destroyForcibly);
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException(
            "processes of %s do not end: %s"
                .formatted(folder, left.stream().map(ProcessHandle::pid).toList()));
      }
      Pause.briefly();
    }
  }
}
