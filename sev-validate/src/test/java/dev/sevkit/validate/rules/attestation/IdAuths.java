package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.rules.attestation.Guests.child;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** idAuth elements whose keys are recognisable and sign nothing. */
final class IdAuths {

  /** An ID block for the usual policy, on one line. */
  static final String ID_BLOCK = child("idBlock", Blobs.idBlock(0x30000));

  private IdAuths() {}

  /** With an ID key of an algorithm and a curve, and no author key. */
  static String idKey(int algorithm, int curve) {
    return element(withIdKey(algorithm, curve));
  }

  /** With a right ID key, and an author key of an algorithm and a curve. */
  static String authorKey(int algorithm, int curve) {
    return element(
        withIdKey(1, 2).putInt(0x4, algorithm).putInt(0x880, curve).put(0xc83, (byte) 0x77));
  }

  private static ByteBuffer withIdKey(int algorithm, int curve) {
    return ByteBuffer.allocate(4096)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x0, algorithm)
        .putInt(0x240, curve)
        .put(0x244, Blobs.filled(72, 0x66))
        .putInt(0xc84, 0x55555555);
  }

  private static String element(ByteBuffer bytes) {
    byte[] blob = new byte[bytes.capacity()];
    bytes.get(0, blob);
    return child("idAuth", Blobs.base64(blob));
  }
}
