package dev.sevkit.model.domain.word;

/** Kinds of shared memory. As libvirt spells them. */
public enum ShmemModelType implements Word {
  /** {@code ivshmem}. */
  IVSHMEM("ivshmem"),
  /** {@code ivshmem-plain}. */
  IVSHMEM_PLAIN("ivshmem-plain"),
  /** {@code ivshmem-doorbell}. */
  IVSHMEM_DOORBELL("ivshmem-doorbell");

  private final String id;

  ShmemModelType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
