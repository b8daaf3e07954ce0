package dev.sevkit.testkit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kernel says of a process.
 *
 * @param command its name, at most 15 characters
 * @param state a letter; Z for one that ended and was not waited for
 * @param parent process id of its parent
 * @param session process id of its session's leader
 * @param started when it started, in clock ticks since boot
 * @see "proc_pid_stat(5)"
 */
record ProcessStatus(String command, char state, long parent, long session, String started) {

  /** Of a process; empty if there is none. */
  static Optional<ProcessStatus> of(long pid) {
    try {
      return Optional.of(parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat"))));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static ProcessStatus parse(String stat) {
    int end = stat.lastIndexOf(')');
    String[] fields = stat.substring(end + 2).split(" ", -1);
    return new ProcessStatus(
        stat.substring(stat.indexOf('(') + 1, end),
        fields[0].charAt(0),
        Long.parseLong(fields[1]),
        Long.parseLong(fields[3]),
        fields[19]);
  }
}
