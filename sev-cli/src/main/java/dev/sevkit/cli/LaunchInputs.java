package dev.sevkit.cli;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.io.IoReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Reads what a guest is launched with. Images are read whole, kernels are only hashed. */
final class LaunchInputs {

  private static final int CHUNK = 1 << 16;

  private LaunchInputs() {}

  /**
   * The bytes of an image; one byte more than the longest that is allowed, if there are more.
   *
   * @param what its name, for messages
   */
  static byte[] image(String what, String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return in.readNBytes(FirmwareImage.MAX_SIZE + 1);
    } catch (IOException e) {
      throw unreadable(what, file, IoReason.of(e));
    } catch (InvalidPathException e) {
      throw unreadable(what, file, e.getReason());
    }
  }

  /** The SHA-256 of a file of any length. */
  static byte[] sha256(String what, String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return digest.digest();
    } catch (IOException e) {
      throw unreadable(what, file, IoReason.of(e));
    } catch (InvalidPathException e) {
      throw unreadable(what, file, e.getReason());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java cannot compute SHA-256", e);
    }
  }

  /** The failure of a file, to be thrown. */
  static Stop unreadable(String what, String file, String why) {
    return new Stop(AttestExit.OTHER, what + " " + file + " cannot be read: " + why);
  }
}
