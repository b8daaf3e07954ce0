package dev.sevkit.model.domain.word;

/** Formats of disk images. As libvirt spells them. */
public enum ImageType implements Word {
  /** {@code none}. */
  NONE("none"),
  /** {@code raw}. */
  RAW("raw"),
  /** {@code dir}. */
  DIR("dir"),
  /** {@code bochs}. */
  BOCHS("bochs"),
  /** {@code cloop}. */
  CLOOP("cloop"),
  /** {@code dmg}. */
  DMG("dmg"),
  /** {@code iso}. */
  ISO("iso"),
  /** {@code vpc}. */
  VPC("vpc"),
  /** {@code vdi}. */
  VDI("vdi"),
  /** {@code fat}. */
  FAT("fat"),
  /** {@code vhd}. */
  VHD("vhd"),
  /** {@code ploop}. */
  PLOOP("ploop"),
  /** {@code cow}. */
  COW("cow"),
  /** {@code qcow}. */
  QCOW("qcow"),
  /** {@code qcow2}. */
  QCOW2("qcow2"),
  /** {@code qed}. */
  QED("qed"),
  /** {@code vmdk}. */
  VMDK("vmdk");

  private final String id;

  ImageType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
