package dev.sevkit.model.domain.word;

/** What a character device is connected to. As libvirt spells them. */
public enum CharacterType implements Word {
  /** {@code null}. */
  NULL("null"),
  /** {@code vc}. */
  VC("vc"),
  /** {@code pty}. */
  PTY("pty"),
  /** {@code dev}. */
  DEV("dev"),
  /** {@code file}. */
  FILE("file"),
  /** {@code pipe}. */
  PIPE("pipe"),
  /** {@code stdio}. */
  STDIO("stdio"),
  /** {@code udp}. */
  UDP("udp"),
  /** {@code tcp}. */
  TCP("tcp"),
  /** {@code unix}. */
  UNIX("unix"),
  /** {@code spicevmc}. */
  SPICEVMC("spicevmc"),
  /** {@code spiceport}. */
  SPICEPORT("spiceport"),
  /** {@code nmdm}. */
  NMDM("nmdm"),
  /** {@code qemu-vdagent}. */
  QEMU_VDAGENT("qemu-vdagent"),
  /** {@code dbus}. */
  DBUS("dbus");

  private final String id;

  CharacterType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
