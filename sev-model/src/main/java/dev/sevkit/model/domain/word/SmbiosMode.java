package dev.sevkit.model.domain.word;

/** Where SMBIOS contents come from. As libvirt spells them. */
public enum SmbiosMode implements Word {
  /** {@code emulate}. */
  EMULATE("emulate"),
  /** {@code host}. */
  HOST("host"),
  /** {@code sysinfo}. */
  SYSINFO("sysinfo");

  private final String id;

  SmbiosMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
