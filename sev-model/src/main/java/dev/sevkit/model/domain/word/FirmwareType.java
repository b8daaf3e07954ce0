package dev.sevkit.model.domain.word;

/** Kind of firmware libvirt chooses. As libvirt spells them. */
public enum FirmwareType implements Word {
  /** {@code bios}. */
  BIOS("bios"),
  /** {@code efi}. */
  EFI("efi");

  private final String id;

  FirmwareType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
