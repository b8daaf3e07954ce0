package dev.sevkit.model.sev;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A binary value in base64 below {@code <launchSecurity>}: the element it stands in and its exact
 * size.
 *
 * <p>Two ways of decoding exist because two are in use: libvirt and, for SEV, QEMU skip whatever is
 * not base64; for SEV-SNP, QEMU refuses it.
 */
public enum SevBlob {
  /**
   * The guest owner's Diffie-Hellman certificate, of SEV and SEV-ES.
   *
   * @see "AMD 55766, SEV certificate format"
   */
  DH_CERT("dhCert", 2084),
  /**
   * The session blob, of SEV and SEV-ES: nonce 16, wrapped TEK and TIK 32, IV 16, wrap MAC 32,
   * policy MAC 32.
   *
   * @see "AMD 55766, LAUNCH_START, session data"
   */
  SESSION("session", 128),
  /** Data of the host's choice in the attestation report, of SEV-SNP. */
  HOST_DATA("hostData", 32),
  /**
   * The ID block, of SEV-SNP: launch digest 48, family id 16, image id 16, version 4, SVN 4, policy
   * 8.
   */
  ID_BLOCK("idBlock", 96),
  /** The signatures and keys that authenticate the ID block, of SEV-SNP: one page. */
  ID_AUTH("idAuth", 4096),
  /** Workarounds the guest is told of, of SEV-SNP. */
  GUEST_VISIBLE_WORKAROUNDS("guestVisibleWorkarounds", 16);

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final int QUANTUM = 4;

  private final String element;
  private final int length;

  SevBlob(String element, int length) {
    this.element = element;
    this.length = length;
  }

  /**
   * The blob an element holds.
   *
   * @param element name of a child of {@code <launchSecurity>}
   * @return the blob; empty if the element holds none
   */
  public static Optional<SevBlob> ofElement(String element) {
    return Arrays.stream(values()).filter(blob -> blob.element.equals(element)).findFirst();
  }

  /**
   * Decodes base64 without any licence: one line, standard alphabet, full padding.
   *
   * @param text the text of the element
   * @return the bytes, a new array; empty if the text is not strict base64. The text of length 0
   *     has 0 bytes; bits beyond the last byte are not looked at.
   * @see "RFC 4648, section 4"
   */
  public static Optional<byte[]> decodeStrict(String text) {
    if (text.length() % QUANTUM != 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /**
   * Base64 without the white space it is wrapped with.
   *
   * @param text any text
   * @return the text; blanks, tabs and line breaks left out wherever they stand
   */
  public static String unwrapped(String text) {
    return WHITE_SPACE.matcher(text).replaceAll("");
  }

  /**
   * Decodes base64 as GLib does: characters outside the alphabet are skipped wherever they stand,
   * an incomplete group of four at the end is dropped.
   *
   * @param text any text
   * @return the bytes, a new array
   * @see "GLib, g_base64_decode"
   */
  public static byte[] decodeLenient(String text) {
    byte[] bytes = new byte[text.length() / QUANTUM * 3];
    char[] group = new char[QUANTUM];
    int inGroup = 0;
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' || ALPHABET.indexOf(c) >= 0) {
        group[inGroup++] = c;
      }
      if (inGroup == QUANTUM) {
        inGroup = 0;
        size = append(group, bytes, size);
      }
    }
    return Arrays.copyOf(bytes, size);
  }

  /**
   * The name of the element below {@code <launchSecurity>}.
   *
   * @return libvirt's spelling, e.g. {@code dhCert}
   */
  public String element() {
    return element;
  }

  /**
   * The exact size once decoded.
   *
   * @return bytes
   */
  public int length() {
    return length;
  }

  /** Padding counts as 0 wherever it stands; as third or fourth it leaves out the byte it ends. */
  private static int append(char[] group, byte[] bytes, int start) {
    int bits = 0;
    for (char c : group) {
      bits = bits << 6 | Math.max(0, ALPHABET.indexOf(c));
    }
    int size = start;
    bytes[size++] = (byte) (bits >> 16);
    if (group[2] != '=') {
      bytes[size++] = (byte) (bits >> 8);
    }
    if (group[3] != '=') {
      bytes[size++] = (byte) bits;
    }
    return size;
  }
}
