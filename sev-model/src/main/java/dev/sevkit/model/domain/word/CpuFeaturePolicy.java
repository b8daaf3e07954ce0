package dev.sevkit.model.domain.word;

/** What to do with a CPU flag. As libvirt spells them. */
public enum CpuFeaturePolicy implements Word {
  /** {@code force}. */
  FORCE("force"),
  /** {@code require}. */
  REQUIRE("require"),
  /** {@code optional}. */
  OPTIONAL("optional"),
  /** {@code disable}. */
  DISABLE("disable"),
  /** {@code forbid}. */
  FORBID("forbid");

  private final String id;

  CpuFeaturePolicy(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
