package dev.sevkit.testkit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A libvirtd that keeps everything below one folder and serves one socket in it. */
public final class Libvirtd {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * The folders of a privileged libvirtd are fixed, so it gets its own over them, in a mount
   * namespace that nobody else sees. It does not outlive the process that made the host.
   */
  private static final String PRIVILEGED =
      """
      for place in etc/libvirt var/lib/libvirt run/libvirt var/cache/libvirt var/log/libvirt; do
        mkdir -p "/$place" "$1/daemon/$place" && mount --bind "$1/daemon/$place" "/$place" || exit
      done
      while kill -0 $$; do kill -0 "$2" || kill -9 $$; sleep 1; done 2>/dev/null &
      exec libvirtd --config "$1/libvirtd.conf" --pid-file "$1/libvirtd.pid"
      """;

  private static final String OWNER = Long.toString(ProcessHandle.current().pid());

  private final HostFolder files;
  private final HostSystem system;
  private final boolean privileged = System.getProperty("user.name").equals("root");
  private Optional<Process> process = Optional.empty();

  /** One of a host, not started yet. */
  public Libvirtd(HostFolder files, HostSystem system) {
    this.files = files;
    this.system = system;
  }

  /** The URI that reaches it while it runs. */
  public String uri() {
    return "qemu+unix:///%s?socket=%s".formatted(privileged ? "system" : "session", socket());
  }

  private Path socket() {
    return privileged
        ? files.path("daemon/libvirt-sock")
        : files.path("daemon/run/libvirt/libvirt-sock");
  }

  /** Starts it and waits until it listens. */
  public void start(String qemuConf) {
    files.write("daemon/etc/libvirt/qemu.conf", qemuConf);
    files.write("libvirtd.conf", configuration());
    try {
      Process started = builder().start();
      started.getOutputStream().close();
      process = Optional.of(started);
      await(started);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String configuration() {
    String common =
        """
        auth_unix_rw = "none"
        auth_unix_ro = "none"
        log_outputs = "3:stderr"
        """;
    return privileged ? common + "unix_sock_dir = \"" + files.path("daemon") + "\"\n" : common;
  }

  private ProcessBuilder builder() {
    String folder = files.folder().toString();
    List<String> command =
        privileged
            ? List.of("unshare", "-m", "sh", "-c", PRIVILEGED, "libvirtd", folder, OWNER)
            : List.of(
                "libvirtd",
                "--config",
                folder + "/libvirtd.conf",
                "--pid-file",
                folder + "/libvirtd.pid");
    ProcessBuilder builder = new ProcessBuilder(system.command(command));
    builder.environment().put("PATH", NativePath.startingWith(files.path("bin")) + ":/usr/sbin");
    builder.environment().put("XDG_RUNTIME_DIR", folder + "/daemon/run");
    builder.environment().put("XDG_CONFIG_HOME", folder + "/daemon/etc");
    builder.environment().put("XDG_CACHE_HOME", folder + "/daemon/cache");
    builder.environment().put("XDG_DATA_HOME", folder + "/daemon/data");
    builder.redirectErrorStream(true);
    builder.redirectOutput(files.path("libvirtd.log").toFile());
    return builder;
  }

  private void await(Process started) throws IOException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!Files.exists(socket())) {
      if (!started.isAlive() || Instant.now().isAfter(limit)) {
        stop();
        throw new IllegalStateException(
            "libvirtd did not start: " + Files.readString(files.path("libvirtd.log")));
      }
      Pause.briefly();
    }
  }

  /** Ends it at once, as a crash would; guests live on. */
  public void stop() {
    process.ifPresent(Libvirtd::kill);
    process = Optional.empty();
    try {
      Files.deleteIfExists(socket());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it neither answer nor end. */
  public void freeze() {
    signal(Libc.SIGSTOP);
  }

  /** Lets it go on. */
  public void thaw() {
    signal(Libc.SIGCONT);
  }

  private void signal(int signal) {
    long pid = process.orElseThrow(() -> new IllegalStateException("libvirtd is stopped")).pid();
    if (Libc.INSTANCE.kill(Math.toIntExact(pid), signal) != 0) {
      throw new IllegalStateException("libvirtd takes no signal");
    }
  }

  private static void kill(Process running) {
    running.destroyForcibly();
    try {
      if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("libvirtd does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while libvirtd ends", e);
    }
  }
}
