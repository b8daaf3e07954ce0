package dev.sevkit.model.domain.word;

/** How exactly a CPU must be provided. As libvirt spells them. */
public enum CpuCheck implements Word {
  /** {@code none}. */
  NONE("none"),
  /** {@code partial}. */
  PARTIAL("partial"),
  /** {@code full}. */
  FULL("full");

  private final String id;

  CpuCheck(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
