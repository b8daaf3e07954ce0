package dev.sevkit.model.domain.word;

/** How firmware is mapped. As libvirt spells them. */
public enum LoaderType implements Word {
  /** {@code rom}. */
  ROM("rom"),
  /** {@code pflash}. */
  PFLASH("pflash"),
  /** {@code none}. */
  NONE("none");

  private final String id;

  LoaderType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
