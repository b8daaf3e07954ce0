package dev.sevkit.testkit;

import dev.sevkit.testkit.internal.HostFolder;
import dev.sevkit.testkit.internal.HostProcesses;
import dev.sevkit.testkit.internal.NativePath;
import dev.sevkit.testkit.internal.OrphanReaper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A host with emulated SEV: libvirt's QEMU driver embedded in the process that opens {@link
 * #uri()}, and the real QEMU behind a stand-in for the AMD secure processor. It has no daemon and
 * needs neither root nor {@code /dev/kvm}. Domains name {@link #emulator()} and type {@code qemu}.
 * One process at a time may have the URI open.
 */
public final class EmulatedSevHost implements AutoCloseable {

  private static final Path USUAL_PARENT = Path.of("/tmp");

  private final HostFolder files;
  private final Thread lastResort = new Thread(this::end, "sevkit-emulated-host-end");
  private boolean open = true;
  private HostSettings settings;

  private EmulatedSevHost(HostFolder files, HostSettings settings) {
    this.files = files;
    this.settings = settings;
  }

  /** An ordinary one. */
  public static EmulatedSevHost open() {
    return open(HostSettings.defaults());
  }

  /** One with these settings; it and all it started end when it is closed or the process ends. */
  public static EmulatedSevHost open(HostSettings settings) {
    OrphanReaper.start();
    HostFolder files = HostFolder.make(settings.parent().orElse(USUAL_PARENT));
    EmulatedSevHost host = new EmulatedSevHost(files, settings);
    try {
      host.make();
      Runtime.getRuntime().addShutdownHook(host.lastResort);
      return host;
    } catch (RuntimeException | Error e) {
      files.delete();
      throw e;
    }
  }

  private void make() {
    writeSettings();
    files.write("root/etc/qemu.conf", qemuConf());
    files.python("make_platform.py", settings.qemu().toString());
    if (settings.onPath()) {
      NativePath.begin(files.path("bin"));
    }
  }

  /** Namespaces and device cgroups would want the device that is emulated. */
  private static String qemuConf() {
    String user = System.getProperty("user.name");
    return """
        namespaces = [ ]
        cgroup_controllers = [ ]
        security_driver = "none"
        stdio_handler = "file"
        user = "%1$s"
        group = "%1$s"
        """
        .formatted(user);
  }

  private void writeSettings() {
    long pid = ProcessHandle.current().pid();
    files.write(
        "settings",
        String.join(
            "\n",
            "qemu=" + settings.qemu(),
            "cbitpos=" + settings.cbitpos(),
            "reduced-phys-bits=" + settings.reducedPhysBits(),
            "api-major=" + settings.apiMajor(),
            "api-minor=" + settings.apiMinor(),
            "build=" + settings.build(),
            "support=" + settings.support().text(),
            "owner=" + pid + ":" + HostProcesses.startOf(pid),
            ""));
  }

  /** The connection URI of its driver, {@code qemu:///embed?root=…}; one process at a time. */
  public String uri() {
    return "qemu:///embed?root=" + files.path("root");
  }

  /** The emulator that domains on it name; anything else is an ordinary QEMU without SEV. */
  public Path emulator() {
    return files.path("bin/qemu-system-x86_64");
  }

  /** The folder that holds all of it. */
  public Path folder() {
    return files.folder();
  }

  /**
   * A value of the variable PATH for child processes, with the emulator first: a driver asked for
   * the node's SEV information looks at no other binary.
   */
  public String path() {
    return NativePath.startingWith(files.path("bin"));
  }

  /** What it is. */
  public HostSettings settings() {
    return settings;
  }

  /** The platform's Diffie-Hellman certificate (PDH), 2084 bytes. */
  public byte[] pdh() {
    return files.read("platform/pdh.cert");
  }

  /**
   * The certificates above the PDH as the firmware exports them: PEK, OCA, CEK, 2084 bytes each. As
   * on hardware the CEK is not signed in this export.
   */
  public byte[] certificateChain() {
    return files.read("platform/chain.cert");
  }

  /** The CEK with the ASK's signature, 2084 bytes, as AMD's key server would give it. */
  public byte[] signedCek() {
    return files.read("platform/cek.cert");
  }

  /** ASK and ARK, 832 bytes each, as AMD publishes them; their keys are this host's alone. */
  public byte[] askArk() {
    return files.read("platform/ask_ark.cert");
  }

  /** A launch session for this platform and a guest policy. */
  public OwnerSession ownerSession(int policy) {
    List<String> parts =
        files.python("owner_session.py", Integer.toUnsignedString(policy)).lines().toList();
    return new OwnerSession(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  /** Ends every guest, at once and behind libvirt's back. */
  public void endGuests() {
    HostProcesses.end(files.folder());
  }

  /** Ends every guest and deletes every file. Connections to it should be closed by then. */
  @Override
  public void close() {
    if (open) {
      end();
      Runtime.getRuntime().removeShutdownHook(lastResort);
    }
  }

  private void end() {
    if (!open) {
      return;
    }
    open = false;
    if (settings.onPath()) {
      NativePath.restore();
    }
    HostProcesses.end(files.folder());
    files.delete();
  }

  /** Whether it has been closed, and nothing of it is left. */
  boolean isGone() {
    return !Files.exists(files.folder());
  }
}
