package dev.sevkit.model.domain.word;

/** What the guest sees of a disk. As libvirt spells them. */
public enum DiskDevice implements Word {
  /** {@code disk}. */
  DISK("disk"),
  /** {@code cdrom}. */
  CDROM("cdrom"),
  /** {@code floppy}. */
  FLOPPY("floppy"),
  /** {@code lun}. */
  LUN("lun");

  private final String id;

  DiskDevice(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
