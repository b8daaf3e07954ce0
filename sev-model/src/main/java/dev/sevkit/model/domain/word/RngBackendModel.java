package dev.sevkit.model.domain.word;

/** Where random bytes come from. As libvirt spells them. */
public enum RngBackendModel implements Word {
  /** {@code random}. */
  RANDOM("random"),
  /** {@code egd}. */
  EGD("egd"),
  /** {@code builtin}. */
  BUILTIN("builtin");

  private final String id;

  RngBackendModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
