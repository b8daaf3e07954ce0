package dev.sevkit.model.domain.word;

/** Kinds of bus controller. As libvirt spells them. */
public enum ControllerType implements Word {
  /** {@code ide}. */
  IDE("ide"),
  /** {@code fdc}. */
  FDC("fdc"),
  /** {@code scsi}. */
  SCSI("scsi"),
  /** {@code sata}. */
  SATA("sata"),
  /** {@code virtio-serial}. */
  VIRTIO_SERIAL("virtio-serial"),
  /** {@code ccid}. */
  CCID("ccid"),
  /** {@code usb}. */
  USB("usb"),
  /** {@code pci}. */
  PCI("pci"),
  /** {@code xenbus}. */
  XENBUS("xenbus"),
  /** {@code isa}. */
  ISA("isa"),
  /** {@code nvme}. */
  NVME("nvme");

  private final String id;

  ControllerType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
