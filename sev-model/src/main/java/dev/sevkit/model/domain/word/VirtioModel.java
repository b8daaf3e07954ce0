package dev.sevkit.model.domain.word;

/**
 * Virtio models: transitional ones have a legacy interface, which encrypted guests cannot use. As
 * libvirt spells them.
 */
public enum VirtioModel implements Word {
  /** {@code virtio}. */
  VIRTIO("virtio"),
  /** {@code virtio-transitional}. */
  VIRTIO_TRANSITIONAL("virtio-transitional"),
  /** {@code virtio-non-transitional}. */
  VIRTIO_NON_TRANSITIONAL("virtio-non-transitional");

  private final String id;

  VirtioModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
