package dev.sevkit.model.domain.word;

/** An answer. As libvirt spells them. */
public enum YesNo implements Word {
  /** {@code yes}. */
  YES("yes"),
  /** {@code no}. */
  NO("no");

  private final String id;

  YesNo(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
