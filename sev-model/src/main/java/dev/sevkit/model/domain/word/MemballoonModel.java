package dev.sevkit.model.domain.word;

/** Models of balloon. As libvirt spells them. */
public enum MemballoonModel implements Word {
  /** {@code virtio}. */
  VIRTIO("virtio"),
  /** {@code xen}. */
  XEN("xen"),
  /** {@code none}. */
  NONE("none"),
  /** {@code virtio-transitional}. */
  VIRTIO_TRANSITIONAL("virtio-transitional"),
  /** {@code virtio-non-transitional}. */
  VIRTIO_NON_TRANSITIONAL("virtio-non-transitional");

  private final String id;

  MemballoonModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
