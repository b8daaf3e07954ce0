package dev.sevkit.cli.attest;

import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.MeasurementVerifier;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.KeyOptions.Keys;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Verifying a launch measurement by options: what {@code verify} and {@code secret} share. */
final class Verification {

  @Option(
      names = {"-m", "--measurement"},
      paramLabel = "BASE64",
      description = "Measurement the host reports: sev-measurement, 48 bytes in base64.")
  private @Nullable String measurement;

  @Mixin private final LaunchOptions options = new LaunchOptions();

  @Mixin private final KeyOptions keyOptions = new KeyOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing; the exit code tells.")
  private boolean quiet;

  @Option(
      names = {"-d", "--debug"},
      description = "Print the digest of each part on standard error.")
  private boolean debug;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--explain-mismatch",
      description =
          "On mismatch try other numbers of CPUs, CPU models, VMSA profiles, command lines, keys,"
              + " versions, and say what would match.")
  private boolean explain;

  @Option(
      names = "--other-firmware",
      paramLabel = "FILE",
      description = "Another image to try with --explain-mismatch; repeatable.")
  private List<String> otherFirmware = List.of();

  Verification() {}

  boolean isQuiet() {
    return quiet;
  }

  boolean isJson() {
    return format == ReportFormat.JSON;
  }

  /** How many of the keys come from standard input. */
  long keysFromStandardInput() {
    return keyOptions.fromStandardInput();
  }

  /** What is done with what was verified, and the keys it was verified with. */
  interface Then {
    int with(VerifiedMeasurement verified, Keys keys);
  }

  /**
   * Verifies, and goes on if that holds.
   *
   * @param usage checks further options, before any file is read
   */
  int run(Streams streams, Runnable usage, Then then) {
    keyOptions.require();
    if (measurement == null) {
      throw new Stop(AttestExit.UNSUPPORTED, "--measurement is required");
    }
    options.require();
    usage.run();
    LaunchMeasurement reported = LaunchMeasurement.parse(measurement);
    ReportedLaunch launch = options.reported();
    boolean es = launch.policy().es();
    LaunchContents contents = options.contents(es);
    requireProof(streams, contents);
    notes(streams, contents, es);
    try (Keys keys = keyOptions.read(streams)) {
      return verify(streams, keys, reported, launch, contents, then);
    }
  }

  private void requireProof(Streams streams, LaunchContents contents) {
    String weaknesses = String.join("; ", contents.weaknesses());
    if (weaknesses.isEmpty()) {
      return;
    }
    if (!options.isInsecure()) {
      throw new Stop(AttestExit.INSECURE, weaknesses + " (--insecure goes on and proves nothing)");
    }
    note(streams, "warning: " + weaknesses);
  }

  private void notes(Streams streams, LaunchContents contents, boolean es) {
    if (!es && options.cpus().areGiven()) {
      note(streams, "note: the policy does not ask for SEV-ES; no virtual CPU is measured");
    }
    if (debug) {
      contents.parts().forEach((part, sha256) -> note(streams, part + ": " + sha256));
    }
  }

  private void note(Streams streams, String line) {
    if (!quiet) {
      streams.note("sevkit: " + line);
    }
  }

  private int verify(
      Streams streams,
      Keys keys,
      LaunchMeasurement reported,
      ReportedLaunch launch,
      LaunchContents contents,
      Then then) {
    MeasurementVerifier verifier =
        options.isInsecure() ? MeasurementVerifier.insecure() : MeasurementVerifier.strict();
    try {
      return then.with(verifier.verify(keys.tik(), reported, launch, contents), keys);
    } catch (MeasurementMismatchException e) {
      List<String> hints =
          explain
              ? new MismatchHints(options, otherFirmware).find(keys, reported, launch, contents)
              : List.of();
      mismatch(streams, launch, contents, hints);
      throw e;
    }
  }

  private void mismatch(
      Streams streams, ReportedLaunch launch, LaunchContents contents, List<String> hints) {
    if (quiet) {
      return;
    }
    if (isJson()) {
      LaunchJson json = new LaunchJson();
      json.root().put("verdict", "mismatch");
      json.reported(launch).contents(contents);
      if (explain) {
        ArrayNode matches = json.root().putArray("wouldMatch");
        hints.forEach(matches::add);
      }
      json.print(streams);
    } else if (explain) {
      hints.forEach(hint -> streams.note("sevkit: would match: " + hint));
      if (hints.isEmpty()) {
        streams.note("sevkit: nothing that was tried would match");
      }
    }
  }
}
