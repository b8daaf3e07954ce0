package dev.sevkit.cli.attest;

import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The secrets for a guest, and where they are written once sealed. */
final class SecretOptions {

  @Option(
      names = {"-s", "--inject-secret", "--secret"},
      paramLabel = "GUID:FILE",
      description =
          "A secret by GUID or the alias luks-key, and the file with its bytes, taken as they are;"
              + " repeatable.")
  private List<String> secrets = List.of();

  @Option(
      names = "--secret-header",
      paramLabel = "FILE",
      description = "Where to write the sealed secret's header, base64.")
  private @Nullable String header;

  @Option(
      names = "--secret-payload",
      paramLabel = "FILE",
      description = "Where to write its payload, base64.")
  private @Nullable String payload;

  @Option(
      names = "--padding",
      paramLabel = "HABIT",
      description =
          "How the table is filled up: libvirt (default), sevctl, or counted; guests take all.")
  private SecretTable.Padding padding = SecretTable.Padding.LIBVIRT;

  SecretOptions() {}

  int count() {
    return secrets.size();
  }

  /**
   * Checks which options are given, before any secret is read.
   *
   * @throws Stop if they do not go together
   */
  void require(long keysFromStandardInput) {
    if (count() > 0 && header == null) {
      throw unsupported("--secret-header is required to write the sealed secret");
    }
    if (count() > 0 && payload == null) {
      throw unsupported("--secret-payload is required to write the sealed secret");
    }
    if ((header == null) != (payload == null)) {
      throw unsupported("--secret-header and --secret-payload go together");
    }
    if (header != null && header.equals(payload)) {
      throw unsupported("--secret-header and --secret-payload name the same file");
    }
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

  /** Seals the secrets and writes header and payload. */
  void seal(Streams streams, VerifiedMeasurement verified, Keys keys) {
    if (header == null || payload == null) {
      throw unsupported("--secret-header and --secret-payload are required");
    }
    try (SecretTable table = new SecretTable()) {
      for (String secret : secrets) {
        String file = secret.substring(colon(secret) + 1);
        try (SecretFile bytes = SecretFile.read("--inject-secret", file, streams)) {
          table.add(guid(secret), bytes.bytes());
        }
      }
      LaunchSecret sealed = LaunchSecret.seal(verified, keys.tik(), keys.tek(), table, padding);
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(header, sealed.headerBase64().getBytes(StandardCharsets.US_ASCII));
      files.put(payload, sealed.payloadBase64().getBytes(StandardCharsets.US_ASCII));
      PrivateOutput.writeAll(files);
    }
  }
}
