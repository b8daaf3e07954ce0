package dev.sevkit.model.domain.word;

/** Format of a firmware image. As libvirt spells them. */
public enum FirmwareFormat implements Word {
  /** {@code raw}. */
  RAW("raw"),
  /** {@code qcow2}. */
  QCOW2("qcow2");

  private final String id;

  FirmwareFormat(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
