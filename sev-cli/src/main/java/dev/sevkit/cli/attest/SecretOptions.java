package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The secrets for a guest, and where they are written once sealed. */
final class SecretOptions {

  @Mixin private final GuestSecretOptions secrets = new GuestSecretOptions();

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

  SecretOptions() {}

  int count() {
    return secrets.count();
  }

  /**
   * Checks which options are given, before any secret is read.
   *
   * @param keysFromStandardInput how many keys come from standard input
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
    secrets.require(keysFromStandardInput);
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** Where the secret is to be put, if not where the firmware image has room for it. */
  OptionalLong address() {
    return secrets.address();
  }

  /**
   * Checks which options are given, where the secret goes to the guest and into no file.
   *
   * @param keysFromStandardInput how many keys come from standard input
   * @throws Stop if they do not go together
   */
  void requireForGuest(long keysFromStandardInput) {
    if (header != null || payload != null) {
      throw unsupported("with --connect the secret goes to the guest: no --secret-header needed");
    }
    secrets.require(keysFromStandardInput);
  }

  /** Seals the secrets, hands them over and lets the guest run. */
  void handOver(Streams streams, VerifiedMeasurement verified, Keys keys, HostGuests.Guest guest) {
    try (SecretTable table = secrets.table(streams)) {
      guest.handOver(secrets.seal(verified, keys.tik(), keys.tek(), table), secrets.address());
    }
  }

  /** Seals the secrets and writes header and payload. */
  void seal(Streams streams, VerifiedMeasurement verified, Keys keys) {
    if (header == null || payload == null) {
      throw unsupported("--secret-header and --secret-payload are required");
    }
    try (SecretTable table = secrets.table(streams)) {
      LaunchSecret sealed = secrets.seal(verified, keys.tik(), keys.tek(), table);
      Map<String, byte[]> files = new LinkedHashMap<>();
      files.put(header, sealed.headerBase64().getBytes(StandardCharsets.US_ASCII));
      files.put(payload, sealed.payloadBase64().getBytes(StandardCharsets.US_ASCII));
      PrivateOutput.writeAll(files);
    }
  }
}
