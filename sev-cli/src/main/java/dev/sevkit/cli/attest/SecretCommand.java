package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sevkit secret}: seals a launch secret for a guest whose measurement holds. */
@Command(
    name = "secret",
    mixinStandardHelpOptions = true,
    description = "Verify a launch measurement, then seal a launch secret for that guest.",
    footer = {
      "",
      "Example:",
      "  sevkit secret --tk vm_tk.bin -f OVMF.amdsev.fd --policy 3 --api-major 1 --api-minor 51 \\",
      "    --build-id 3 -m BASE64 --secret luks-key:passphrase.bin \\",
      "    --secret-header header.b64 --secret-payload payload.b64",
      "Then, on the host, while the domain is paused before its first instruction:",
      "  virsh domsetlaunchsecstate DOMAIN --secrethdr header.b64 --secret payload.b64",
      "Exit code: as sevkit verify."
    })
public final class SecretCommand implements Callable<Integer> {

  @Mixin private final Verification verification = new Verification();

  @Mixin private final SecretOptions secrets = new SecretOptions();

  private final Streams streams;
  private final HostGuests guests;

  /** The command, to read and write there, and to ask guests of hosts. */
  public SecretCommand(Streams streams, HostGuests guests) {
    this.streams = streams;
    this.guests = guests;
  }

  @Override
  public Integer call() {
    return AttestExit.guard(
        streams,
        verification.isQuiet(),
        () -> verification.run(streams, guests, this::require, this::sealed));
  }

  private void require() {
    if (secrets.count() == 0) {
      throw new Stop(AttestExit.UNSUPPORTED, "--secret is required");
    }
    secrets.require(verification.keysFromStandardInput());
  }

  private int sealed(VerifiedMeasurement verified, Keys keys, Optional<HostGuests.Guest> guest) {
    secrets.seal(streams, verified, keys);
    if (!verification.isQuiet()) {
      String area = area(verified);
      if (verification.isJson()) {
        LaunchJson json = new LaunchJson();
        json.root()
            .put("verdict", "verified")
            .put("secrets", secrets.count())
            .put("secretArea", area);
        json.reported(verified.launch()).contents(verified.contents()).print(streams);
      } else {
        streams.result(
            "sealed: number of secrets %d, for the guest's memory at %s"
                .formatted(secrets.count(), area));
      }
    }
    return AttestExit.VERIFIED;
  }

  private String area(VerifiedMeasurement verified) {
    return secrets.address().isPresent()
        ? "0x" + Long.toHexString(secrets.address().getAsLong())
        : verified.contents().firmware().secretArea().value().map(Object::toString).orElse("");
  }
}
