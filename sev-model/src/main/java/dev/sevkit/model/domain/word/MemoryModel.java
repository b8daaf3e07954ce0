package dev.sevkit.model.domain.word;

/** Kinds of memory device. As libvirt spells them. */
public enum MemoryModel implements Word {
  /** {@code dimm}. */
  DIMM("dimm"),
  /** {@code nvdimm}. */
  NVDIMM("nvdimm"),
  /** {@code virtio-pmem}. */
  VIRTIO_PMEM("virtio-pmem"),
  /** {@code virtio-mem}. */
  VIRTIO_MEM("virtio-mem"),
  /** {@code sgx-epc}. */
  SGX_EPC("sgx-epc");

  private final String id;

  MemoryModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
