package dev.sevkit.model.domain.word;

/** What happens when a source is missing. As libvirt spells them. */
public enum StartupPolicy implements Word {
  /** {@code mandatory}. */
  MANDATORY("mandatory"),
  /** {@code requisite}. */
  REQUISITE("requisite"),
  /** {@code optional}. */
  OPTIONAL("optional");

  private final String id;

  StartupPolicy(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
