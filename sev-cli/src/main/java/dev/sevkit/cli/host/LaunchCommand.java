package dev.sevkit.cli.host;

import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.MeasurementVerifier;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.secret.SecretTable;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.ContentsOptions;
import dev.sevkit.cli.attest.DomainFile;
import dev.sevkit.cli.attest.GuestSecretOptions;
import dev.sevkit.cli.attest.KeyOptions;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.launch.ConfidentialLaunch;
import dev.sevkit.libvirt.launch.Defined;
import dev.sevkit.libvirt.launch.LaunchVerifier;
import dev.sevkit.libvirt.launch.Verified;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.GuestPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sevkit launch}: the whole launch of a SEV or SEV-ES guest. */
@Command(
    name = "launch",
    mixinStandardHelpOptions = true,
    description = {
      "Launch a SEV or SEV-ES guest: verified and given its secret before it runs.",
      "Lint, define, start paused, measure, verify, hand over the secret, resume. Whatever fails",
      "after the start, and SIGINT or SIGTERM, destroys the guest; a definition stays.",
      "Run it on a machine the guest owner trusts, not on the host."
    },
    footer = {
      "",
      "Example:",
      "  sevkit launch --connect qemu+ssh://genoa/system guest.xml --tik guest_tik.bin \\",
      "    --tek guest_tek.bin --firmware OVMF.amdsev.fd --secret luks-key:passphrase.bin",
      "A line a step: defined, paused, measured, verified, secret-set, running; with --transient",
      "'defined' says that the domain was judged.",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class LaunchCommand implements Callable<Integer> {

  /** Only a launch whose time is limited can be interrupted. */
  private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(365);

  @Parameters(
      paramLabel = "DOMAIN.xml",
      description = "File with the domain, the guest owner's own; it says what no option does.")
  private Path file = Path.of("");

  @Mixin private final HostOptions host = new HostOptions();
  @Mixin private final KeyOptions keyOptions = new KeyOptions();
  @Mixin private final ContentsOptions contentsOptions = new ContentsOptions();
  @Mixin private final GuestSecretOptions secrets = new GuestSecretOptions();
  @Mixin private final PrecheckOptions precheck = new PrecheckOptions();

  @Option(names = "--transient", description = "Do not define the domain: it is gone when it ends.")
  private boolean isTransient;

  @Option(
      names = {"-i", "--insecure"},
      description = "Go on where the verification proves nothing; for tests and demonstrations.")
  private boolean insecure;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or json: an object a line.")
  private StepFormat format = StepFormat.TEXT;

  private final Streams streams;

  /** The command, to read and write there. */
  public LaunchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = new StepReport(streams, format == StepFormat.JSON);
    return Interruptible.run(() -> report.guard(() -> launch(report)));
  }

  private int launch(StepReport report) {
    require();
    DomainXml domain = DomainXml.read(file);
    DomainFile own = DomainFile.own(domain);
    own.check(!insecure, contentsOptions.hasKernel());
    boolean es = own.policy().map(GuestPolicy::es).orElse(false);
    LaunchContents contents = contentsOptions.contents(es, Optional.of(own));
    requireProof(contents);
    try (Keys keys = keyOptions.read(streams)) {
      requireSession(own, keys);
      return launch(domain, contents, keys, report);
    }
  }

  /** What the firmware would refuse with an error that names no reason. */
  private void requireSession(DomainFile own, Keys keys) {
    Optional<GuestPolicy> policy = own.policy();
    Optional<String> session = own.session();
    if (policy.isEmpty() || session.isEmpty()) {
      return;
    }
    if (!LaunchSession.isFor(session.get(), keys.tik(), policy.get())) {
      throw new Stop(
          AttestExit.BAD_CONFIGURATION,
          file
              + ": its session was not made with this TIK for policy "
              + policy.get()
              + "; the firmware would refuse it, or nobody could verify the launch");
    }
  }

  private int launch(DomainXml domain, LaunchContents contents, Keys keys, StepReport report) {
    try (SecretTable table = secrets.table(streams)) {
      return host.usePatiently(open -> launch(open, domain, contents, keys, table, report));
    }
  }

  private void require() {
    keyOptions.require();
    contentsOptions.require();
    secrets.require(keyOptions.fromStandardInput());
    if (secrets.count() == 0 && secrets.address().isPresent()) {
      throw new Stop(AttestExit.UNSUPPORTED, "--secret-address needs --secret");
    }
  }

  private void requireProof(LaunchContents contents) {
    String weaknesses = String.join("; ", contents.weaknesses());
    if (weaknesses.isEmpty()) {
      return;
    }
    if (!insecure) {
      throw new Stop(AttestExit.INSECURE, weaknesses + " (--insecure goes on and proves nothing)");
    }
    streams.note("sevkit: warning: " + weaknesses);
  }

  private int launch(
      SevHost open,
      DomainXml domain,
      LaunchContents contents,
      Keys keys,
      SecretTable table,
      StepReport report) {
    if (open.isLocal()) {
      streams.note(
          "sevkit: warning: this is the host itself; keys that it can read protect nothing from it");
    }
    MeasurementVerifier verifier =
        insecure ? MeasurementVerifier.insecure() : MeasurementVerifier.strict();
    ConfidentialLaunch launch = configured(open, report);
    Defined defined = isTransient ? launch.prepareTransient(domain) : launch.define(domain);
    Verified<VerifiedMeasurement> verified =
        defined.startPaused().measure().verify(LaunchVerifier.of(verifier, keys.tik(), contents));
    handOver(verified, keys, table).resume();
    return AttestExit.VERIFIED;
  }

  private ConfidentialLaunch configured(SevHost open, StepReport report) {
    ConfidentialLaunch launch =
        ConfidentialLaunch.on(open)
            .precheck(precheck.precheck())
            .listener(new LaunchProgress(report, secrets.count()));
    return launch.timeout(host.timeout().orElse(AS_LONG_AS_IT_TAKES));
  }

  private Verified<VerifiedMeasurement> handOver(
      Verified<VerifiedMeasurement> verified, Keys keys, SecretTable table) {
    return secrets.count() == 0
        ? verified
        : verified.secret(
            proof -> secrets.seal(proof, keys.tik(), keys.tek(), table), secrets.address());
  }
}
