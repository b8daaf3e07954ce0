package dev.sevkit.model.domain.word;

/** Buses of disks. As libvirt spells them. */
public enum DiskBus implements Word {
  /** {@code ide}. */
  IDE("ide"),
  /** {@code fdc}. */
  FDC("fdc"),
  /** {@code scsi}. */
  SCSI("scsi"),
  /** {@code virtio}. */
  VIRTIO("virtio"),
  /** {@code xen}. */
  XEN("xen"),
  /** {@code usb}. */
  USB("usb"),
  /** {@code uml}. */
  UML("uml"),
  /** {@code sata}. */
  SATA("sata"),
  /** {@code sd}. */
  SD("sd"),
  /** {@code nvme}. */
  NVME("nvme");

  private final String id;

  DiskBus(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
