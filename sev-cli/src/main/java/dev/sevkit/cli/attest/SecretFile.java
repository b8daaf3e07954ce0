package dev.sevkit.cli.attest;

import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.io.IoReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The bytes of a secret, from a file or standard input and never from an argument, which others can
 * see. Wiped when closed; never printed, nor is the file's name: it might be the secret itself,
 * given by mistake.
 */
public final class SecretFile implements AutoCloseable {

  /** More than any secret of SEV has, in bytes. */
  static final int MAX_LENGTH = 1 << 16;

  private static final String STANDARD_INPUT = "-";

  private final byte[] bytes;

  private SecretFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a secret.
   *
   * @param option what it is given by, such as {@code --tik}
   * @param file a path; {@code -} for standard input, which can be read once
   * @throws Stop if it cannot be read, is empty or longer than 64 KiB
   */
  public static SecretFile read(String option, String file, Streams streams) {
    byte[] bytes = bytes(option, file, streams);
    if (bytes.length == 0) {
      throw new Stop(AttestExit.UNSUPPORTED, option + ": the file is empty");
    }
    if (bytes.length > MAX_LENGTH) {
      Arrays.fill(bytes, (byte) 0);
      throw new Stop(AttestExit.UNSUPPORTED, option + ": the file is longer than 64 KiB");
    }
    return new SecretFile(bytes);
  }

  private static byte[] bytes(String option, String file, Streams streams) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return streams.in().readNBytes(MAX_LENGTH + 1);
      }
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        return in.readNBytes(MAX_LENGTH + 1);
      }
    } catch (IOException e) {
      throw unreadable(option, IoReason.of(e));
    } catch (InvalidPathException e) {
      throw unreadable(option, "not a file name");
    }
  }

  private static Stop unreadable(String option, String reason) {
    return new Stop(
        AttestExit.OTHER,
        option
            + " takes the name of a file, or - for standard input; it cannot be read: "
            + reason);
  }

  /** Whether an argument names standard input. */
  static boolean isStandardInput(String file) {
    return file.equals(STANDARD_INPUT);
  }

  /** The bytes themselves; wiped with this. */
  public byte[] bytes() {
    return bytes;
  }

  /** Wipes the bytes. */
  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  /** The length, never the bytes. */
  @Override
  public String toString() {
    return "SecretFile[" + bytes.length + " bytes]";
  }
}
