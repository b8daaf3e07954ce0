package dev.sevkit.model.domain.word;

/** How strictly memory comes from nodes. As libvirt spells them. */
public enum NumaMode implements Word {
  /** {@code strict}. */
  STRICT("strict"),
  /** {@code preferred}. */
  PREFERRED("preferred"),
  /** {@code interleave}. */
  INTERLEAVE("interleave"),
  /** {@code restrictive}. */
  RESTRICTIVE("restrictive");

  private final String id;

  NumaMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
