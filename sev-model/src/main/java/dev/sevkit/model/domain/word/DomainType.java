package dev.sevkit.model.domain.word;

/** Hypervisors. As libvirt spells them. */
public enum DomainType implements Word {
  /** {@code qemu}. */
  QEMU("qemu"),
  /** {@code kqemu}. */
  KQEMU("kqemu"),
  /** {@code kvm}. */
  KVM("kvm"),
  /** {@code hvf}. */
  HVF("hvf"),
  /** {@code xen}. */
  XEN("xen"),
  /** {@code lxc}. */
  LXC("lxc"),
  /** {@code uml}. */
  UML("uml"),
  /** {@code openvz}. */
  OPENVZ("openvz"),
  /** {@code test}. */
  TEST("test"),
  /** {@code vmware}. */
  VMWARE("vmware"),
  /** {@code hyperv}. */
  HYPERV("hyperv"),
  /** {@code vbox}. */
  VBOX("vbox"),
  /** {@code phyp}. */
  PHYP("phyp"),
  /** {@code parallels}. */
  PARALLELS("parallels"),
  /** {@code bhyve}. */
  BHYVE("bhyve"),
  /** {@code vz}. */
  VZ("vz"),
  /** {@code nvmm}. */
  NVMM("nvmm");

  private final String id;

  DomainType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
