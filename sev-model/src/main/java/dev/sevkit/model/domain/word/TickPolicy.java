package dev.sevkit.model.domain.word;

/** What happens to ticks that were missed. As libvirt spells them. */
public enum TickPolicy implements Word {
  /** {@code delay}. */
  DELAY("delay"),
  /** {@code catchup}. */
  CATCHUP("catchup"),
  /** {@code merge}. */
  MERGE("merge"),
  /** {@code discard}. */
  DISCARD("discard");

  private final String id;

  TickPolicy(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
