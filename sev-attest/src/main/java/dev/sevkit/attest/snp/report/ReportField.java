package dev.sevkit.attest.snp.report;

/** A field of a report that is bytes without further meaning, which owners compare exactly. */
public enum ReportField {
  /** What the guest put in: a nonce, a key's hash. */
  REPORT_DATA(0x050, 64),
  /** The launch digest. */
  MEASUREMENT(0x090, 48),
  /** What the host put in at launch, {@code hostData} in libvirt. */
  HOST_DATA(0x0c0, 32),
  /** The family of the guest, by the ID block. */
  FAMILY_ID(0x010, 16),
  /** The image of the guest, by the ID block. */
  IMAGE_ID(0x020, 16),
  /** The guest, for as long as it runs. */
  REPORT_ID(0x140, 32),
  /** The guest's migration agent; all ones if it has none. */
  REPORT_ID_MA(0x160, 32),
  /** The chip; zero if the host hides it. */
  CHIP_ID(0x1a0, 64),
  /** SHA-384 of the key that signed the ID block; zero if there is none. */
  ID_KEY_DIGEST(0x0e0, 48),
  /** SHA-384 of the key that signed the ID key; zero if there is none. */
  AUTHOR_KEY_DIGEST(0x110, 48);

  private final int offset;
  private final int length;

  ReportField(int offset, int length) {
    this.offset = offset;
    this.length = length;
  }

  int offset() {
    return offset;
  }

  /** Its length in bytes. */
  public int length() {
    return length;
  }
}
