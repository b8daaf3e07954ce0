package dev.sevkit.model.domain.word;

/** How a direct interface is attached. As libvirt spells them. */
public enum MacvtapMode implements Word {
  /** {@code vepa}. */
  VEPA("vepa"),
  /** {@code bridge}. */
  BRIDGE("bridge"),
  /** {@code private}. */
  PRIVATE("private"),
  /** {@code passthrough}. */
  PASSTHROUGH("passthrough"),
  /** {@code client}. */
  CLIENT("client"),
  /** {@code server}. */
  SERVER("server");

  private final String id;

  MacvtapMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
