package dev.sevkit.model.domain.word;

/** What stands behind a smart card. As libvirt spells them. */
public enum SmartcardMode implements Word {
  /** {@code host}. */
  HOST("host"),
  /** {@code host-certificates}. */
  HOST_CERTIFICATES("host-certificates"),
  /** {@code passthrough}. */
  PASSTHROUGH("passthrough");

  private final String id;

  SmartcardMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
