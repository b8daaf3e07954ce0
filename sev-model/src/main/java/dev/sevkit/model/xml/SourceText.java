package dev.sevkit.model.xml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document, with what is needed to write it back byte for byte: its encoding and
 * whether it began with a byte order mark.
 *
 * <p>Offsets are in UTF-16 units from the beginning of the text, the byte order mark not counted.
 */
public final class SourceText {

  private static final int DECLARATION_WINDOW = 256;
  private static final Pattern DECLARED_ENCODING =
      Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private final String name;
  private final String text;
  private final Charset charset;
  private final byte[] mark;
  private int @Nullable [] lineStarts;

  private SourceText(String name, String text, Charset charset, byte[] mark) {
    this.name = name;
    this.text = text;
    this.charset = charset;
    this.mark = mark;
  }

  /** A text that is already decoded; written back as UTF-8 without a byte order mark. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, StandardCharsets.UTF_8, new byte[0]);
  }

  /**
   * The text of a document as stored: encoding from the byte order mark, else from the XML
   * declaration, else UTF-8 (XML 1.0, appendix F).
   *
   * @throws ModelReadException if the encoding is unknown or a byte sequence is not valid in it;
   *     the location is that of the first such byte
   */
  public static SourceText decode(String name, byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    Charset charset = mark.charset != null ? mark.charset : declaredCharset(name, bytes);
    byte[] markBytes = Arrays.copyOf(bytes, mark.length);
    ByteBuffer body = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
    return new SourceText(name, decodeStrictly(name, body, charset), charset, markBytes);
  }

  private static Charset declaredCharset(String name, byte[] bytes) {
    int window = Math.min(bytes.length, DECLARATION_WINDOW);
    String head = new String(bytes, 0, window, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED_ENCODING.matcher(head);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException e) {
      throw new ModelReadException(
          SourceLocation.startOf(name),
          "unknown encoding '" + declared.group(1) + "' in the XML declaration; store it as UTF-8",
          e);
    }
  }

  private static String decodeStrictly(String name, ByteBuffer body, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer decoded =
        CharBuffer.allocate((int) Math.ceil(body.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(body, decoded, true);
    if (!result.isError()) {
      result = decoder.flush(decoded);
    }
    decoded.flip();
    if (result.isError()) {
      SourceText good = of(name, decoded.toString());
      int end = good.text.length();
      throw new ModelReadException(
          good.location(end, ""),
          "not valid %s: byte 0x%02x cannot be decoded; fix the file's encoding or declare it"
              .formatted(charset.name(), body.get(body.position())));
    }
    return decoded.toString();
  }

  /** Name of the document: a file name as given, or {@code -} for standard input. */
  public String name() {
    return name;
  }

  /** The text, without byte order mark. */
  public String text() {
    return text;
  }

  /** The encoding the document was read in, and is written back in. */
  public Charset charset() {
    return charset;
  }

  /** The same name, encoding and byte order mark with another text. */
  public SourceText withText(String changed) {
    return new SourceText(name, changed, charset, mark);
  }

  /**
   * The bytes of this text, with the byte order mark it was read with.
   *
   * @throws ModelReadException if a character cannot be written in the document's encoding
   */
  public byte[] encode() {
    try {
      ByteBuffer body = charset.newEncoder().encode(CharBuffer.wrap(text));
      ByteArrayOutputStream out = new ByteArrayOutputStream(mark.length + body.remaining());
      out.writeBytes(mark);
      out.write(body.array(), body.arrayOffset() + body.position(), body.remaining());
      return out.toByteArray();
    } catch (CharacterCodingException e) {
      throw new ModelReadException(
          SourceLocation.startOf(name),
          "a character cannot be written in the document's encoding " + charset.name(),
          e);
    }
  }

  /** The line break the document uses: that of its first line, line feed where it has one line. */
  public String lineBreak() {
    int feed = text.indexOf('\n');
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Line of an offset, 1-based. A line ends with line feed, carriage return, or both. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Column of an offset, 1-based, in UTF-16 units. */
  public int column(int offset) {
    return offset - lineStarts()[line(offset) - 1] + 1;
  }

  /** The text of a line without its line break; empty for a line the document does not have. */
  public String lineText(int line) {
    int[] starts = lineStarts();
    if (line < 1 || line > starts.length) {
      return "";
    }
    int end = line < starts.length ? starts[line] : text.length();
    while (end > starts[line - 1] && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[line - 1], end);
  }

  /** The place at an offset. */
  public SourceLocation location(int offset, String path) {
    return location(offset, offset, path);
  }

  /** The place from one offset to another, the second exclusive. */
  public SourceLocation location(int start, int end, String path) {
    return new SourceLocation(name, line(start), column(start), line(end), column(end), path);
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] findLineStarts() {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 3, "EFBBBF"),
    UTF_16BE(StandardCharsets.UTF_16BE, 2, "FEFF"),
    UTF_16LE(StandardCharsets.UTF_16LE, 2, "FFFE"),
    UTF_16BE_UNMARKED(StandardCharsets.UTF_16BE, 0, "003C003F"),
    UTF_16LE_UNMARKED(StandardCharsets.UTF_16LE, 0, "3C003F00"),
    NONE(null, 0, "");

    private final @Nullable Charset charset;
    private final int length;
    private final String signature;

    ByteOrderMark(@Nullable Charset charset, int length, String signature) {
      this.charset = charset;
      this.length = length;
      this.signature = signature;
    }

    private static ByteOrderMark of(byte[] bytes) {
      for (ByteOrderMark mark : values()) {
        if (mark.begins(bytes)) {
          return mark;
        }
      }
      return NONE;
    }

    private boolean begins(byte[] bytes) {
      int count = Math.min(bytes.length, signature.length() / 2);
      return !signature.isEmpty()
          && HexFormat.of().withUpperCase().formatHex(bytes, 0, count).equals(signature);
    }
  }
}
