package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * FAMILY_ID or IMAGE_ID of an ID block, 16 bytes: a name the guest owner gives to a kind of guest
 * or to an image. The firmware repeats it in reports and does not interpret it.
 */
public final class GuestId {

  /** Length in bytes. */
  public static final int LENGTH = 16;

  /** Sixteen zero bytes: no name. */
  public static final GuestId NONE = new GuestId(new byte[LENGTH]);

  private final byte[] id;

  private GuestId(byte[] id) {
    this.id = id;
  }

  /**
   * The id of these bytes.
   *
   * @param bytes 16 bytes, copied
   * @throws MalformedInputException if there are more or fewer
   */
  public static GuestId of(byte[] bytes) {
    Fields.of("guest id", bytes, LENGTH);
    return new GuestId(bytes.clone());
  }

  /**
   * The id a text means.
   *
   * @param hex 32 hexadecimal digits
   * @throws MalformedInputException if it is anything else
   */
  public static GuestId parse(String hex) {
    try {
      return of(HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException e) {
      throw new MalformedInputException("guest id", "expected 32 hexadecimal digits");
    }
  }

  /** The 16 bytes, a copy. */
  public byte[] bytes() {
    return id.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GuestId that && Arrays.equals(id, that.id);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(id);
  }

  /** 32 lower-case hexadecimal digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(id);
  }
}
