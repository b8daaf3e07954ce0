package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a PEM file (RFC 7468). Text between them is ignored. */
final class Pem {

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  private Pem() {}

  /** A block: what it says it is, and its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // taken apart at once, never compared
  record Block(String label, byte[] der) {}

  static boolean is(byte[] file) {
    return text(file).contains(BEGIN);
  }

  /**
   * All blocks, in order.
   *
   * @throws MalformedInputException if one does not end or is not base64
   */
  static List<Block> blocks(String name, byte[] file) {
    String text = text(file);
    List<Block> blocks = new ArrayList<>();
    int from = text.indexOf(BEGIN);
    while (from >= 0) {
      int label = from + BEGIN.length();
      int body = text.indexOf(DASHES, label);
      String title = body < 0 ? "" : text.substring(label, body);
      String last = END + title + DASHES;
      int end = body < 0 ? -1 : text.indexOf(last, body);
      int next = text.indexOf(BEGIN, label);
      if (end < 0 || (next >= 0 && next < end)) {
        throw new MalformedInputException(name, "a PEM block does not end");
      }
      String base64 = text.substring(body + DASHES.length(), end).replaceAll("\\s", "");
      blocks.add(new Block(title, Fields.base64(name, base64)));
      from = next;
    }
    return blocks;
  }

  private static String text(byte[] file) {
    // one character for one byte, so that anything can be looked at
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
