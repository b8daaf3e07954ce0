package dev.sevkit.cli.attest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The content of a file with a secret; wiped when closed, never printed. */
public final class SecretFile implements AutoCloseable {

  /** The longest file that is read, in bytes: 1 MiB. */
  public static final int MAX_SIZE = 1 << 20;

  private static final String STANDARD_INPUT = "-";

  private final byte[] bytes;

  private SecretFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws IOException if it cannot be read, or is longer than {@link #MAX_SIZE}
   */
  public static SecretFile read(String file, InputStream stdin) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return read(stdin);
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return read(in);
    }
  }

  private static SecretFile read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_SIZE + 1);
    if (bytes.length > MAX_SIZE) {
      Arrays.fill(bytes, (byte) 0);
      throw new IOException("longer than 1 MiB, so no file with a secret");
    }
    return new SecretFile(bytes);
  }

  /** A copy of the content, which the caller wipes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Wipes the content. */
  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  /** The length, never the content: {@code SecretFile[16 bytes]}. */
  @Override
  public String toString() {
    return "SecretFile[" + bytes.length + " bytes]";
  }
}
