package dev.sevkit.model.domain.word;

/** Features of firmware. As libvirt spells them. */
public enum FirmwareFeatureName implements Word {
  /** {@code enrolled-keys}. */
  ENROLLED_KEYS("enrolled-keys"),
  /** {@code secure-boot}. */
  SECURE_BOOT("secure-boot");

  private final String id;

  FirmwareFeatureName(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
