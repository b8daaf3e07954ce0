package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sevkit verify}: verifies the launch measurement of a SEV or SEV-ES guest. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Verify the launch measurement of a SEV or SEV-ES guest, given or asked of its host.",
      "Options as virt-qemu-sev-validate. With --connect a secret is handed over, the guest runs.",
      "Run it on a machine the guest owner trusts, not on the host."
    },
    footer = {
      "",
      "Examples:",
      "  sevkit verify --tk vm_tk.bin -f OVMF.amdsev.fd --policy 3 --api-major 1 --api-minor 51 \\",
      "    --build-id 3 -m Zs2pf19ubFSafpZ2WKkwquXvACx9Wt/BV+eJwQ/taO8jhyIj/F8swFrybR1fZ2ID",
      "  sevkit verify … --policy 7 --num-cpus 4 --cpu-type EPYC-Milan --explain-mismatch",
      "  sevkit verify … --domain guest.xml --own-domain",
      "  sevkit verify --connect qemu+ssh://genoa/system --domain guest --tk vm_tk.bin \\",
      "    -f OVMF.amdsev.fd --secret luks-key:passphrase.bin",
      "Exit code: 0 verified, 1 mismatch, 2 unsupported or wrong usage, 3 insecure use, 4 bad",
      "domain configuration, 5 bad state, 6 anything else."
    })
public final class VerifyCommand implements Callable<Integer> {

  @Mixin private final Verification verification = new Verification();

  @Mixin private final SecretOptions secrets = new SecretOptions();

  private final Streams streams;
  private final HostGuests guests;

  /** The command, to read and write there, and to ask guests of hosts. */
  public VerifyCommand(Streams streams, HostGuests guests) {
    this.streams = streams;
    this.guests = guests;
  }

  @Override
  public Integer call() {
    return AttestExit.guard(
        streams,
        verification.isQuiet(),
        () -> verification.run(streams, guests, this::require, this::verified));
  }

  private void require() {
    if (verification.isOnline()) {
      secrets.requireForGuest(verification.keysFromStandardInput());
    } else {
      secrets.require(verification.keysFromStandardInput());
    }
  }

  private int verified(VerifiedMeasurement verified, Keys keys, Optional<HostGuests.Guest> guest) {
    if (secrets.count() > 0 && guest.isPresent()) {
      secrets.handOver(streams, verified, keys, guest.get());
    } else if (secrets.count() > 0) {
      secrets.seal(streams, verified, keys);
    }
    if (!verification.isQuiet()) {
      print(verified);
    }
    return AttestExit.VERIFIED;
  }

  private void print(VerifiedMeasurement verified) {
    if (verification.isJson()) {
      LaunchJson json = new LaunchJson();
      json.root().put("verdict", "verified").put("secrets", secrets.count());
      json.reported(verified.launch()).contents(verified.contents()).print(streams);
      return;
    }
    streams.result(
        "verified: launch digest %s, policy %s, firmware API %s build %d"
            .formatted(
                verified.contents().digest(),
                verified.launch().policy(),
                verified.launch().api(),
                verified.launch().build()));
    if (secrets.count() > 0) {
      streams.result(
          (verification.isOnline() ? "secret-set: " : "sealed: ")
              + secrets.count()
              + (secrets.count() == 1 ? " secret" : " secrets")
              + (verification.isOnline() ? ", the guest runs" : ""));
    }
  }
}
