package dev.sevkit.model.domain.word;

/** What stands behind a TPM. As libvirt spells them. */
public enum TpmBackendType implements Word {
  /** {@code passthrough}. */
  PASSTHROUGH("passthrough"),
  /** {@code emulator}. */
  EMULATOR("emulator"),
  /** {@code external}. */
  EXTERNAL("external");

  private final String id;

  TpmBackendType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
