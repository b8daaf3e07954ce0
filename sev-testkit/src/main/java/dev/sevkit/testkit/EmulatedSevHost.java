package dev.sevkit.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sevkit.testkit.internal.HostFolder;
import dev.sevkit.testkit.internal.HostProcesses;
import dev.sevkit.testkit.internal.HostSystem;
import dev.sevkit.testkit.internal.Libvirtd;
import dev.sevkit.testkit.internal.NativePath;
import dev.sevkit.testkit.internal.OrphanReaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A host with emulated SEV: libvirt's QEMU driver embedded in the process that opens {@link
 * #uri()}, and the real QEMU behind a stand-in for the AMD secure processor. It has no daemon and
 * needs neither root nor {@code /dev/kvm}. Domains name {@link #emulator()} and type {@code qemu}.
 * One process at a time may have the URI open.
 */
public final class EmulatedSevHost implements AutoCloseable {

  private final HostFolder files;
  private final HostSystem system;
  private final OvmfImages images;
  private final Libvirtd daemon;
  private final HostSettings settings;
  private final Thread lastResort = new Thread(this::end, "sevkit-emulated-host-end");
  private Platform platform;
  private boolean open = true;

  private EmulatedSevHost(HostFolder files, HostSettings settings) {
    this.files = files;
    this.settings = settings;
    platform = settings.platform();
    system = HostSystem.of(files, settings.tree());
    images = OvmfImages.of(files, settings.tree());
    daemon = new Libvirtd(files, system);
  }

  /** An ordinary one. */
  public static EmulatedSevHost open() {
    return open(HostSettings.defaults());
  }

  /**
   * One with these settings; it and all it started end when it is closed or the process ends.
   *
   * @throws MissingRequirementsException if the machine lacks something
   */
  public static EmulatedSevHost open(HostSettings settings) {
    List<Requirement> missing = missing(settings);
    if (!missing.isEmpty()) {
      throw new MissingRequirementsException(missing);
    }
    EmulatedSevHost host = new EmulatedSevHost(HostFolder.make(settings.folder()), settings);
    OrphanReaper.begin();
    try {
      Runtime.getRuntime().addShutdownHook(host.lastResort);
      host.make();
      return host;
    } catch (RuntimeException | Error e) {
      host.close();
      throw e;
    }
  }

  /** What the machine lacks for such a host; empty if nothing. */
  public static List<Requirement> missing(HostSettings settings) {
    return Requirements.missing(settings);
  }

  private void make() {
    writeSettings();
    files.python(system, "make_platform.py", settings.qemu().toString());
    if (settings.isFirstOnPath()) {
      NativePath.begin(files.path("bin"));
    }
    if (settings.hasDaemon()) {
      daemon.start(qemuConf());
    } else {
      files.write("root/etc/qemu.conf", qemuConf());
    }
  }

  /** Namespaces and device cgroups would want the device that is emulated. */
  private static String qemuConf() {
    String everyone =
        """
        namespaces = [ ]
        cgroup_controllers = [ ]
        security_driver = "none"
        stdio_handler = "file"
        """;
    // root's guests would run as a user who may not read the host's folder
    return System.getProperty("user.name").equals("root")
        ? everyone + "user = \"root\"\ngroup = \"root\"\n"
        : everyone;
  }

  private void writeSettings() {
    long pid = ProcessHandle.current().pid();
    files.write(
        "settings",
        String.join(
            "\n",
            "qemu=" + settings.qemu(),
            "cbitpos=" + platform.cbitpos(),
            "reduced-phys-bits=" + platform.reducedPhysBits(),
            "api-major=" + platform.apiMajor(),
            "api-minor=" + platform.apiMinor(),
            "build=" + platform.build(),
            "support=" + platform.support().text(),
            "owner=" + pid + ":" + HostProcesses.startOf(pid),
            ""));
  }

  /**
   * The connection URI: {@code qemu:///embed?root=…}, which one process at a time may have open, or
   * that of the host's daemon.
   */
  public String uri() {
    return settings.hasDaemon() ? daemon.uri() : "qemu:///embed?root=" + files.path("root");
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

  /** What its platform is at present. */
  public Platform platform() {
    return platform;
  }

  /**
   * An OVMF image for flash, without variable store; in Debian up to 13 it has no area for kernel
   * hashes or secrets. Like the others it is the machine's own, or a copy of the tree's.
   */
  public Path firmware() {
    return images.code();
  }

  /**
   * A copy of that image that reserves areas: 0xc00 bytes at 0x80f000 for secrets, 0x400 bytes at
   * 0x80fc00 for kernel hashes.
   */
  public Path firmwareWithAreas() {
    return images.withAreas();
  }

  /**
   * An OVMF image for loaders of type {@code rom}, as SEV-SNP guests have; empty if there is none.
   */
  public Optional<Path> romFirmware() {
    return images.rom();
  }

  /**
   * The OVMF image built for SEV, which has areas for kernel hashes and secrets and boots nothing
   * else; empty if there is none, as in Debian up to 13.
   */
  public Optional<Path> amdSevFirmware() {
    return images.amdSev();
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
        files.python(system, "owner_session.py", Integer.toUnsignedString(policy)).lines().toList();
    return new OwnerSession(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
  }

  /** The launches of domains of a name as the firmware saw them, oldest first. */
  public List<ObservedLaunch> launches(String domain) {
    Path journal = files.path("journal").resolve(fileName(domain));
    if (!Files.exists(journal)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(journal, UTF_8)) {
      return ObservedLaunch.parse(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest of them. */
  public Optional<ObservedLaunch> lastLaunch(String domain) {
    List<ObservedLaunch> all = launches(domain);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** As the stand-in, which is Python, encodes it. */
  private static String fileName(String domain) {
    return URLEncoder.encode(domain, UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  /** Makes these faults happen from now on, and none of those asked for before. */
  public void fail(Fault... faults) {
    files.write("faults", Stream.of(faults).map(Fault::line).collect(Collectors.joining("\n")));
  }

  /** Makes no faults happen any more. */
  public void heal() {
    fail();
  }

  /**
   * Changes the platform below libvirt, which does not notice: the domain capabilities it has asked
   * for before are stale. Keys and certificates stay.
   */
  public void become(Platform other) {
    platform = other;
    writeSettings();
  }

  /** Makes libvirt notice, as a new QEMU binary would: it asks for capabilities again. */
  public void refreshCapabilities() {
    files.renew("bin/qemu-system-x86_64");
  }

  /**
   * Ends its daemon at once, as a crash would; connections are lost, guests live on.
   *
   * @throws IllegalStateException if libvirt is no process of its own
   */
  public void stopLibvirt() {
    requireDaemon();
    daemon.stop();
  }

  /**
   * Starts its daemon again; it finds the guests that live.
   *
   * @throws IllegalStateException if libvirt is no process of its own
   */
  public void startLibvirt() {
    requireDaemon();
    daemon.start(qemuConf());
  }

  /**
   * Makes its daemon hang, as a host out of memory would: connections stay open, nothing is
   * answered until it is {@linkplain #thawLibvirt() thawed}.
   *
   * @throws IllegalStateException if libvirt is no process of its own, or is stopped
   */
  public void freezeLibvirt() {
    requireDaemon();
    daemon.freeze();
  }

  /**
   * Lets its daemon go on.
   *
   * @throws IllegalStateException if libvirt is no process of its own, or is stopped
   */
  public void thawLibvirt() {
    requireDaemon();
    daemon.thaw();
  }

  private void requireDaemon() {
    if (!settings.hasDaemon()) {
      throw new IllegalStateException(
          "libvirt is part of whoever opens " + uri() + "; open the host withDaemon()");
    }
  }

  /** Ends every guest, at once and behind libvirt's back. */
  public void endGuests() {
    HostProcesses.end(files.folder());
  }

  /** Ends every guest and deletes every file. Connections to it should be closed by then. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(lastResort);
    } catch (IllegalStateException e) {
      return; // the process is ending, and the hook does it
    }
    end();
  }

  private synchronized void end() {
    if (!open) {
      return;
    }
    open = false;
    if (settings.isFirstOnPath()) {
      NativePath.restore();
    }
    daemon.stop();
    HostProcesses.end(files.folder());
    files.delete();
    OrphanReaper.end();
  }
}
