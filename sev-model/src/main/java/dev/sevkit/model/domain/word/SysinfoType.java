package dev.sevkit.model.domain.word;

/** Where system information goes. As libvirt spells them. */
public enum SysinfoType implements Word {
  /** {@code smbios}. */
  SMBIOS("smbios"),
  /** {@code fwcfg}. */
  FWCFG("fwcfg");

  private final String id;

  SysinfoType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
