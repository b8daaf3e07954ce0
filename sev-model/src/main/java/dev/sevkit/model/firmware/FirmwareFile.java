package dev.sevkit.model.firmware;

/**
 * An image file a descriptor names.
 *
 * @param filename its path on the host
 * @param format its block format: {@code raw}, {@code qcow2}; {@code raw} where descriptors have no
 *     format, that is in every mapping but flash
 */
public record FirmwareFile(String filename, String format) {

  /** A file of the format {@code raw}. */
  public static FirmwareFile raw(String filename) {
    return new FirmwareFile(filename, "raw");
  }
}
