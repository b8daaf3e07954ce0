package dev.sevkit.cli.attest;

import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.io.IoReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Files that are no secrets: firmware, kernels, VMSA pages. */
final class InputFile {

  private static final int CHUNK = 1 << 16;

  private InputFile() {}

  /** What is done with an open file. */
  private interface Use<T> {
    T of(InputStream in) throws IOException;
  }

  /**
   * All bytes of a file, and at most one more than it may have.
   *
   * @throws Stop if it cannot be read
   */
  static byte[] bytes(String file, int most) {
    return use(file, in -> in.readNBytes(most + 1));
  }

  /**
   * The SHA-256 of a file of any length.
   *
   * @throws Stop if it cannot be read
   */
  static byte[] sha256(String file) {
    return use(file, InputFile::digest);
  }

  private static byte[] digest(InputStream in) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java cannot compute SHA-256", e);
    }
  }

  private static <T> T use(String file, Use<T> use) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return use.of(in);
    } catch (IOException e) {
      throw new Stop(AttestExit.OTHER, file + ": cannot be read: " + IoReason.of(e));
    } catch (InvalidPathException e) {
      throw new Stop(AttestExit.OTHER, "not a file name: " + e.getReason());
    }
  }
}
