package dev.sevkit.model.domain.word;

/** Models of IOMMU. As libvirt spells them. */
public enum IommuModel implements Word {
  /** {@code intel}. */
  INTEL("intel"),
  /** {@code smmuv3}. */
  SMMUV3("smmuv3"),
  /** {@code virtio}. */
  VIRTIO("virtio"),
  /** {@code amd}. */
  AMD("amd");

  private final String id;

  IommuModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
