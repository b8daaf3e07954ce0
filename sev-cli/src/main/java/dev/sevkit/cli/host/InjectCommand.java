package dev.sevkit.cli.host;

import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.GuestAddress;
import dev.sevkit.cli.attest.SealedSecretFiles;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.SevGuest;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sevkit inject}: hands a sealed launch secret to a paused guest. */
@Command(
    name = "inject",
    mixinStandardHelpOptions = true,
    description = {
      "Hand a sealed launch secret to a guest that is paused before its first instruction.",
      "'sevkit secret' seals it; 'virsh domsetlaunchsecstate' does the same."
    },
    footer = {
      "",
      "Example:",
      "  sevkit inject --connect qemu+ssh://genoa/system guest \\",
      "    --secrethdr header.b64 --secret payload.b64",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class InjectCommand implements Callable<Integer> {

  @Option(
      names = {"--secrethdr", "--secret-header"},
      paramLabel = "FILE",
      required = true,
      description = "The secret's header, base64.")
  private String header = "";

  @Option(
      names = {"--secret", "--secret-payload"},
      paramLabel = "FILE",
      required = true,
      description = "The secret's payload, base64: encrypted, for this guest only.")
  private String payload = "";

  @Option(
      names = {"--set-address", "--secret-address"},
      paramLabel = "N",
      converter = GuestAddress.class,
      description =
          "Guest physical address, decimal or with 0x (default: the area that the firmware image"
              + " has for secrets).")
  private @Nullable Long address;

  @Mixin private final GuestOptions guest = new GuestOptions();
  private final Streams streams;

  /** The command, to read and write there. */
  public InjectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = guest.report(streams);
    return report.guard(
        () -> {
          LaunchSecret secret = SealedSecretFiles.read(header, payload);
          return guest.use(domain -> inject(domain, secret, report));
        });
  }

  private int inject(SevGuest domain, LaunchSecret secret, StepReport report) {
    domain.setLaunchSecret(
        secret, address == null ? OptionalLong.empty() : OptionalLong.of(address));
    report.step("secret-set", domain.name()).print();
    return AttestExit.VERIFIED;
  }
}
