package dev.sevkit.model.domain.word;

/** Which enlightenments are taken as a whole. As libvirt spells them. */
public enum HypervMode implements Word {
  /** {@code custom}. */
  CUSTOM("custom"),
  /** {@code passthrough}. */
  PASSTHROUGH("passthrough"),
  /** {@code host-model}. */
  HOST_MODEL("host-model");

  private final String id;

  HypervMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
