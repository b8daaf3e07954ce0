package dev.sevkit.model.domain.word;

/** Where the I/O APIC is emulated. As libvirt spells them. */
public enum IoapicDriver implements Word {
  /** {@code kvm}. */
  KVM("kvm"),
  /** {@code qemu}. */
  QEMU("qemu");

  private final String id;

  IoapicDriver(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
