package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit measure}: the launch digest of a SEV or SEV-ES guest, and its measurement. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description = {
      "Compute the launch digest of a SEV or SEV-ES guest; with keys, nonce and what the host",
      "reports also the launch measurement it ought to report."
    },
    footer = {
      "",
      "Examples:",
      "  sevkit measure -f OVMF.amdsev.fd -k vmlinuz -r initrd.img -e 'console=ttyS0'",
      "  sevkit measure -f OVMF.amdsev.fd --policy 7 --num-cpus 4 --cpu-type EPYC-Milan",
      "  sevkit measure -f OVMF.amdsev.fd --policy 3 --api-major 1 --api-minor 51 --build-id 3 \\",
      "    --tk vm_tk.bin --nonce wxP6tRHCFrFQWxsuqZA8QA==",
      "Exit code: 0 computed, 2 unsupported or wrong usage, 3 insecure use, 4 bad domain",
      "configuration, 6 anything else."
    })
public final class MeasureCommand implements Callable<Integer> {

  @Mixin private final LaunchOptions options = new LaunchOptions();

  @Mixin private final KeyOptions keyOptions = new KeyOptions();

  @Option(
      names = "--nonce",
      paramLabel = "BASE64",
      description = "MNONCE, 16 bytes; or all 48 bytes of a measurement, of which it is the end.")
  private @Nullable String nonce;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private ReportFormat format = ReportFormat.TEXT;

  private final Streams streams;

  /** The command, to read and write there. */
  public MeasureCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return AttestExit.guard(streams, false, this::measure);
  }

  private int measure() {
    options.require();
    LaunchContents contents = options.contents(isEs());
    contents.weaknesses().forEach(weakness -> streams.note("sevkit: warning: " + weakness));
    print(contents, expected(contents));
    return AttestExit.VERIFIED;
  }

  private boolean isEs() {
    return options.policy().map(GuestPolicy::es).orElseGet(options.cpus()::hasNumber);
  }

  /** The measurement, if one is asked for. */
  private Optional<LaunchMeasurement> expected(LaunchContents contents) {
    if (!keyOptions.given() && nonce == null && !options.reports()) {
      return Optional.empty();
    }
    keyOptions.requireTik();
    if (nonce == null) {
      throw new Stop(AttestExit.UNSUPPORTED, "--nonce is required for a measurement");
    }
    ReportedLaunch launch = options.reported();
    byte[] mnonce = LaunchMeasurement.mnonce(nonce);
    try (Tik tik = keyOptions.readTik(streams)) {
      return Optional.of(LaunchMeasurement.expected(tik, launch, contents.digest(), mnonce));
    }
  }

  private void print(LaunchContents contents, Optional<LaunchMeasurement> measurement) {
    if (format == ReportFormat.JSON) {
      LaunchJson json = new LaunchJson().contents(contents);
      ObjectNode root = json.root();
      measurement.ifPresent(expected -> root.put("measurement", expected.base64()));
      json.print(streams);
      return;
    }
    contents.parts().forEach((part, sha256) -> streams.result(part + ": " + sha256));
    measurement.ifPresent(expected -> streams.result("measurement: " + expected.base64()));
  }
}
