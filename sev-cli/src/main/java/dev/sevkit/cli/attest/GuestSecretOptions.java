package dev.sevkit.cli.attest;

import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.session.Tek;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.firmware.image.MemoryArea;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The secrets for a guest. */
public final class GuestSecretOptions {

  @Option(
      names = {"-s", "--inject-secret", "--secret"},
      paramLabel = "GUID:FILE",
      description =
          "A secret by GUID or the alias luks-key, and the file with its bytes, taken as they are;"
              + " repeatable.")
  private List<String> secrets = List.of();

  @Option(
      names = "--padding",
      paramLabel = "HABIT",
      description =
          "How the table is filled up: libvirt (default), sevctl, or counted; guests take all.")
  private SecretTable.Padding padding = SecretTable.Padding.LIBVIRT;

  @Option(
      names = "--secret-address",
      paramLabel = "N",
      converter = GuestAddress.class,
      description =
          "Guest physical address for the secret, decimal or with 0x (default: the area that the"
              + " firmware image has for secrets).")
  private @Nullable Long address;

  /** The options, none given yet. */
  public GuestSecretOptions() {}

  /** How many there are. */
  public int count() {
    return secrets.size();
  }

  /**
   * Checks the secrets' names, and that standard input is read once, before any is read.
   *
   * @param keysFromStandardInput how many keys come from there
   * @throws Stop if one is malformed
   * @throws UnsupportedInputException if two have the same
   */
  public void require(long keysFromStandardInput) {
    Set<UUID> guids = new HashSet<>();
    for (String secret : secrets) {
      UUID guid = guid(secret);
      if (!guids.add(guid)) {
        throw new UnsupportedInputException("there are two secrets for GUID " + guid);
      }
    }
    if (fromStandardInput() + keysFromStandardInput > 1) {
      throw unsupported("standard input can be read once only");
    }
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  private static UUID guid(String secret) {
    return SecretTable.guid(secret.substring(0, colon(secret)));
  }

  private static int colon(String secret) {
    int colon = secret.indexOf(':');
    if (colon < 0) {
      // not quoted: it might be the secret
      throw unsupported("--inject-secret: expected a GUID or luks-key, a colon and a file");
    }
    return colon;
  }

  /** How many of the secrets come from standard input. */
  private long fromStandardInput() {
    return secrets.stream()
        .filter(secret -> SecretFile.isStandardInput(secret.substring(colon(secret) + 1)))
        .count();
  }

  /** The table of the secrets, read; to be closed. */
  public SecretTable table(Streams streams) {
    SecretTable table = new SecretTable();
    try {
      for (String secret : secrets) {
        String file = secret.substring(colon(secret) + 1);
        try (SecretFile bytes = SecretFile.read("--inject-secret", file, streams)) {
          table.add(guid(secret), bytes.bytes());
        }
      }
      return table;
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  /** Where the secret is to be put, if not where the firmware image has room for it. */
  public OptionalLong address() {
    return address == null ? OptionalLong.empty() : OptionalLong.of(address);
  }

  /** Seals a table for a guest whose measurement holds. */
  public LaunchSecret seal(VerifiedMeasurement verified, Tik tik, Tek tek, SecretTable table) {
    return address == null
        ? LaunchSecret.seal(verified, tik, tek, table, padding)
        : LaunchSecret.seal(
            verified, tik, tek, table, padding, new MemoryArea(address, LaunchSecret.MAX_LENGTH));
  }
}
