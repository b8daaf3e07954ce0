package dev.sevkit.attest.measure;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.firmware.image.ImagePart;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The firmware image a guest is launched with, all of it as QEMU loads it: with separate flash
 * files the one with the code. Its bytes are digested, not kept.
 */
public final class GuestFirmware {

  private static final UUID FOOTER = UUID.fromString("96b582de-1fb2-45f7-baea-a366c55a082d");
  private static final int FOOTER_FROM_END = 48;
  private static final int GUID_LENGTH = 16;

  /** The file system of a volume that holds variables. */
  private static final UUID VARIABLES = UUID.fromString("fff12b8d-7696-4c8b-a985-2747075b4f50");

  private static final int VOLUME_GUID = 16;
  private static final int VOLUME_LENGTH = 32;
  private static final int VOLUME_SIGNATURE = 40;
  private static final int VOLUME_HEADER = 44;

  /** {@code _FVH}, read as a little-endian number. */
  private static final int FVH = 0x4856465f;

  private final Sha256 digest;
  private final FirmwareImage image;
  private final boolean footer;

  private GuestFirmware(Sha256 digest, FirmwareImage image, boolean footer) {
    this.digest = digest;
    this.image = image;
    this.footer = footer;
  }

  /**
   * The firmware of these bytes, raw format.
   *
   * @throws MalformedInputException if there are none, or more than {@link FirmwareImage#MAX_SIZE}
   */
  public static GuestFirmware of(byte[] raw) {
    if (raw.length == 0 || raw.length > FirmwareImage.MAX_SIZE) {
      throw new MalformedInputException(
          "firmware image", "expected 1 byte to 32 MiB, found " + raw.length + " bytes");
    }
    return new GuestFirmware(new Sha256().and(raw), FirmwareImage.of(raw), hasFooter(raw));
  }

  /**
   * The part of an image with the code, where the image begins with a store of variables: what QEMU
   * loads if the two come as separate files, {@code OVMF_CODE.fd} and {@code OVMF_VARS.fd}.
   *
   * @param raw an image, such as {@code OVMF.fd}
   * @return empty if it does not begin with a store of variables
   * @see "edk2, EFI_FIRMWARE_VOLUME_HEADER"
   */
  public static Optional<byte[]> codePart(byte[] raw) {
    if (raw.length < VOLUME_HEADER) {
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(raw, 0, VOLUME_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    byte[] guid = Arrays.copyOfRange(raw, VOLUME_GUID, VOLUME_GUID + GUID_LENGTH);
    long length = header.getLong(VOLUME_LENGTH);
    boolean variables =
        Bytes.guid(guid).equals(VARIABLES) && header.getInt(VOLUME_SIGNATURE) == FVH;
    return variables && length > 0 && length < raw.length
        ? Optional.of(Arrays.copyOfRange(raw, (int) length, raw.length))
        : Optional.empty();
  }

  private static boolean hasFooter(byte[] raw) {
    int start = raw.length - FOOTER_FROM_END;
    return start >= 0
        && Bytes.guid(Arrays.copyOfRange(raw, start, start + GUID_LENGTH)).equals(FOOTER);
  }

  /** The digest of the image, to which more can be added. */
  Sha256 digest() {
    return digest;
  }

  /** SHA-256 of the image, 32 bytes. */
  public byte[] sha256() {
    return digest.value();
  }

  /** Length of the image in bytes. */
  public long size() {
    return image.size();
  }

  /** Where it takes a launch secret, or why nowhere. */
  public ImagePart<MemoryArea> secretArea() {
    return strictly(image.secretArea());
  }

  /** Where it takes kernel hashes, or why nowhere: it then does not check what it boots. */
  public ImagePart<MemoryArea> hashArea() {
    return strictly(image.hashArea());
  }

  /** What stands in a table that is malformed somewhere is not believed. */
  private ImagePart<MemoryArea> strictly(ImagePart<MemoryArea> part) {
    return image.tableDefect().<ImagePart<MemoryArea>>map(ImagePart::missing).orElse(part);
  }

  /**
   * Where the other virtual CPUs of a SEV-ES guest begin.
   *
   * @return a guest physical address, 0 to 0xffffffff
   * @throws UnsupportedInputException if the image has no GUIDed table, a malformed one, or one
   *     without SEV-ES reset block
   */
  public long resetAddress() {
    String defect =
        image
            .tableDefect()
            .orElse(footer ? "" : "it has only the reset block of firmware before 2021, no table");
    if (!defect.isEmpty()) {
      throw unusable(defect);
    }
    return image.sevEsReset().value().orElseThrow(() -> unusable(image.sevEsReset().reason()));
  }

  private static UnsupportedInputException unusable(String why) {
    return new UnsupportedInputException("the firmware image cannot start a SEV-ES guest: " + why);
  }
}
