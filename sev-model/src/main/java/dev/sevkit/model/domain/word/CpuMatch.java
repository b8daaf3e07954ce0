package dev.sevkit.model.domain.word;

/** How a CPU is compared with the host's. As libvirt spells them. */
public enum CpuMatch implements Word {
  /** {@code minimum}. */
  MINIMUM("minimum"),
  /** {@code exact}. */
  EXACT("exact"),
  /** {@code strict}. */
  STRICT("strict");

  private final String id;

  CpuMatch(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
