package dev.sevkit.model.domain.word;

/** Where a CPU model comes from. As libvirt spells them. */
public enum CpuMode implements Word {
  /** {@code custom}. */
  CUSTOM("custom"),
  /** {@code host-model}. */
  HOST_MODEL("host-model"),
  /** {@code host-passthrough}. */
  HOST_PASSTHROUGH("host-passthrough"),
  /** {@code maximum}. */
  MAXIMUM("maximum");

  private final String id;

  CpuMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
