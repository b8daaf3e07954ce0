package dev.sevkit.model.domain.word;

/** How a host device is handed over. As libvirt spells them. */
public enum HostdevMode implements Word {
  /** {@code subsystem}. */
  SUBSYSTEM("subsystem"),
  /** {@code capabilities}. */
  CAPABILITIES("capabilities");

  private final String id;

  HostdevMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
