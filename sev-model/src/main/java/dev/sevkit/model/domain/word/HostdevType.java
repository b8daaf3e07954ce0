package dev.sevkit.model.domain.word;

/** Kinds of host device. As libvirt spells them. */
public enum HostdevType implements Word {
  /** {@code usb}. */
  USB("usb"),
  /** {@code pci}. */
  PCI("pci"),
  /** {@code scsi}. */
  SCSI("scsi"),
  /** {@code scsi_host}. */
  SCSI_HOST("scsi_host"),
  /** {@code mdev}. */
  MDEV("mdev"),
  /** {@code storage}. */
  STORAGE("storage"),
  /** {@code misc}. */
  MISC("misc"),
  /** {@code net}. */
  NET("net");

  private final String id;

  HostdevType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
