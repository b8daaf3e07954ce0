package dev.sevkit.validate.rules.attestation;

import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.LaunchContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A launch blob of the right size, to read fields from: little-endian, as all SEV structures.
 *
 * @param element the element it stands in
 * @param bytes the decoded blob
 */
record DecodedBlob(ElementNode element, ByteBuffer bytes) {

  /** The blob in the document; empty if it is absent, not base64 or of another size. */
  static Optional<DecodedBlob> of(LaunchContext context, SevBlob blob) {
    return context
        .launchSecurityChild(blob.element())
        .flatMap(
            element ->
                SevBlob.decodeStrict(SevBlob.unwrapped(element.text()))
                    .filter(bytes -> bytes.length == blob.length())
                    .map(bytes -> new DecodedBlob(element, littleEndian(bytes))));
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The 2 bytes at an offset. */
  int u16(int offset) {
    return Short.toUnsignedInt(bytes.getShort(offset));
  }

  /** The 4 bytes at an offset, as a signed number of the same bits. */
  int u32(int offset) {
    return bytes.getInt(offset);
  }

  /** The 8 bytes at an offset, as a signed number of the same bits. */
  long u64(int offset) {
    return bytes.getLong(offset);
  }

  /** Whether all bytes from an offset up to another are zero. */
  boolean isZero(int from, int to) {
    return IntStream.range(from, to).allMatch(offset -> bytes.get(offset) == 0);
  }
}
