package dev.sevkit.model.domain.word;

/** How a security label comes about. As libvirt spells them. */
public enum SeclabelType implements Word {
  /** {@code none}. */
  NONE("none"),
  /** {@code dynamic}. */
  DYNAMIC("dynamic"),
  /** {@code static}. */
  STATIC("static");

  private final String id;

  SeclabelType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
