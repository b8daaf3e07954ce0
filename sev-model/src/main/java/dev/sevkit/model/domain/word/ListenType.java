package dev.sevkit.model.domain.word;

/** How a display listens. As libvirt spells them. */
public enum ListenType implements Word {
  /** {@code none}. */
  NONE("none"),
  /** {@code address}. */
  ADDRESS("address"),
  /** {@code network}. */
  NETWORK("network"),
  /** {@code socket}. */
  SOCKET("socket");

  private final String id;

  ListenType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
