package dev.sevkit.testkit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an emulated host is to be. Each call gives new settings.
 *
 * @param platform the platform that is emulated
 * @param qemu the real QEMU
 * @param parent the folder the host's own is made in; {@code /tmp} if empty
 * @param isFirstOnPath whether native code in this process finds the host's emulator first
 * @param hasDaemon whether libvirt is a process of its own
 * @param tree the folder of another system, of which libvirt and QEMU are; the machine's if empty
 */
public record HostSettings(
    Platform platform,
    Path qemu,
    Optional<Path> parent,
    boolean isFirstOnPath,
    boolean hasDaemon,
    Optional<Path> tree) {

  /** Name of the system property that names a system tree for tests. */
  static final String TREE_PROPERTY = "sevkit.tree";

  private static final Path USUAL_PARENT = Path.of("/tmp");

  private static final HostSettings DEFAULTS =
      new HostSettings(
          Platform.ordinary(),
          Path.of("/usr/bin/qemu-system-x86_64"),
          Optional.empty(),
          false,
          false,
          Optional.empty());

  /** {@link Platform#ordinary()}, libvirt within the process that opens a connection. */
  public static HostSettings defaults() {
    return DEFAULTS;
  }

  /**
   * The defaults, in the system tree that the system property {@code sevkit.tree} names, if any.
   */
  public static HostSettings ofProperties() {
    String tree = System.getProperty(TREE_PROPERTY, "");
    return tree.isEmpty() ? DEFAULTS : DEFAULTS.inTree(Path.of(tree));
  }

  /** The folder the host's own is made in. */
  Path folder() {
    return parent.orElse(USUAL_PARENT);
  }

  /** With this platform. */
  public HostSettings platform(Platform emulated) {
    return new HostSettings(emulated, qemu, parent, isFirstOnPath, hasDaemon, tree);
  }

  /** With a platform that offers this. */
  public HostSettings support(SevSupport offered) {
    return platform(platform.support(offered));
  }

  /** With a platform of this C-bit position. */
  public HostSettings cbitpos(int position) {
    return platform(platform.cbitpos(position));
  }

  /** With another real QEMU. */
  public HostSettings qemu(Path binary) {
    return new HostSettings(platform, binary, parent, isFirstOnPath, hasDaemon, tree);
  }

  /**
   * With its folder in this one, whose path must be short: unix sockets below it may have 107 bytes
   * at most.
   */
  public HostSettings in(Path folder) {
    return new HostSettings(platform, qemu, Optional.of(folder), isFirstOnPath, hasDaemon, tree);
  }

  /**
   * With its emulator first on the native PATH of this process, as long as the host is open. A
   * driver in this process asked for the node's SEV information looks at no other binary.
   */
  public HostSettings firstOnPath() {
    return new HostSettings(platform, qemu, parent, true, hasDaemon, tree);
  }

  /**
   * With libvirtd as a process of its own, which many may connect to at once and which can be
   * stopped. For root it has its own mount namespace.
   */
  public HostSettings withDaemon() {
    return new HostSettings(platform, qemu, parent, isFirstOnPath, true, tree);
  }

  /**
   * With libvirt, QEMU and OVMF of another system, whose files are below a folder, as {@code
   * make-tree} makes one: newer ones than the machine's. Libvirt is a process of its own then,
   * reached by the machine's client library; the path of QEMU is one in the tree. Only root can.
   */
  public HostSettings inTree(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return new HostSettings(platform, qemu, parent, isFirstOnPath, true, Optional.of(absolute));
  }
}
