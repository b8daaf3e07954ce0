package dev.sevkit.model.domain.word;

/** Kinds of address. As libvirt spells them. */
public enum AddressType implements Word {
  /** {@code pci}. */
  PCI("pci"),
  /** {@code drive}. */
  DRIVE("drive"),
  /** {@code virtio-serial}. */
  VIRTIO_SERIAL("virtio-serial"),
  /** {@code ccid}. */
  CCID("ccid"),
  /** {@code usb}. */
  USB("usb"),
  /** {@code spapr-vio}. */
  SPAPR_VIO("spapr-vio"),
  /** {@code virtio-s390}. */
  VIRTIO_S390("virtio-s390"),
  /** {@code ccw}. */
  CCW("ccw"),
  /** {@code virtio-mmio}. */
  VIRTIO_MMIO("virtio-mmio"),
  /** {@code isa}. */
  ISA("isa"),
  /** {@code dimm}. */
  DIMM("dimm"),
  /** {@code unassigned}. */
  UNASSIGNED("unassigned"),
  /** {@code mdev}. */
  MDEV("mdev");

  private final String id;

  AddressType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
