package dev.sevkit.model.domain.word;

/** Models of video adapter. As libvirt spells them. */
public enum VideoType implements Word {
  /** {@code default}. */
  DEFAULT("default"),
  /** {@code vga}. */
  VGA("vga"),
  /** {@code cirrus}. */
  CIRRUS("cirrus"),
  /** {@code vmvga}. */
  VMVGA("vmvga"),
  /** {@code xen}. */
  XEN("xen"),
  /** {@code vbox}. */
  VBOX("vbox"),
  /** {@code qxl}. */
  QXL("qxl"),
  /** {@code parallels}. */
  PARALLELS("parallels"),
  /** {@code virtio}. */
  VIRTIO("virtio"),
  /** {@code gop}. */
  GOP("gop"),
  /** {@code none}. */
  NONE("none"),
  /** {@code bochs}. */
  BOCHS("bochs"),
  /** {@code ramfb}. */
  RAMFB("ramfb");

  private final String id;

  VideoType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
