package dev.sevkit.validate.rules.attestation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Launch blobs other than certificates; their content is recognisable and protects nothing. */
final class Blobs {

  private Blobs() {}

  /** A blob of a size: the bytes 0, 1, 2 and so on. */
  static byte[] ofSize(int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  /** Base64 of a blob of a size. */
  static String base64OfSize(int size) {
    return base64(ofSize(size));
  }

  /** Base64 on one line. */
  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Base64 of a session blob: nonce 16, wrapped keys 32, IV 16, wrap MAC 32, policy MAC 32. */
  static String session() {
    ByteBuffer session = ByteBuffer.allocate(128);
    session.put(filled(16, 0x11)).put(filled(32, 0x22)).put(filled(16, 0x33));
    session.put(filled(32, 0x44)).put(filled(32, 0x55));
    return base64(session.array());
  }

  /** Base64 of an ID block for a policy: digest 48, family 16, image 16, version, SVN, policy. */
  static String idBlock(long policy) {
    ByteBuffer block = ByteBuffer.allocate(96).order(ByteOrder.LITTLE_ENDIAN);
    block.put(filled(48, 0x98)).put(filled(16, 0x4b)).put(filled(16, 0x6f));
    block.putInt(1).putInt(7).putLong(policy);
    return base64(block.array());
  }

  /** Bytes that are all alike. */
  static byte[] filled(int size, int value) {
    byte[] bytes = new byte[size];
    java.util.Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
