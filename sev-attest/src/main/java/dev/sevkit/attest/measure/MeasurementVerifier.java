package dev.sevkit.attest.measure;

import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.session.Tik;
import java.util.Map;
import java.util.stream.Collectors;

/** Verifies launch measurements of SEV and SEV-ES guests. */
public final class MeasurementVerifier {

  private final boolean weak;

  private MeasurementVerifier(boolean weak) {
    this.weak = weak;
  }

  /** A verifier that refuses what would not protect the guest. */
  public static MeasurementVerifier strict() {
    return new MeasurementVerifier(false);
  }

  /**
   * A verifier for tests and demonstrations: {@link LaunchContents#weaknesses()} do not stop it.
   */
  public static MeasurementVerifier insecure() {
    return new MeasurementVerifier(true);
  }

  /**
   * Verifies that this was launched.
   *
   * @param tik key of the launch session
   * @param reported what the host reports as measurement
   * @param launch what it reports beside it
   * @param contents what is to have been launched
   * @throws MeasurementMismatchException if something else was launched, with another key, or the
   *     host lies; the message has the digest of each part
   * @throws UnsupportedInputException if the policy asks for SEV-ES and there are no virtual CPUs,
   *     or the other way round, or the contents have weaknesses
   */
  public VerifiedMeasurement verify(
      Tik tik, LaunchMeasurement reported, ReportedLaunch launch, LaunchContents contents) {
    requireFitting(launch, contents);
    LaunchMeasurement expected =
        LaunchMeasurement.expected(tik, launch, contents.digest(), reported.mnonce());
    if (!expected.equals(reported)) {
      throw new MeasurementMismatchException(
          "the launch measurement does not match; expected was one over "
              + parts(contents.parts())
              + ", policy "
              + launch.policy()
              + ", firmware API "
              + launch.api()
              + " build "
              + launch.build());
    }
    return new VerifiedMeasurement(reported, launch, contents);
  }

  private void requireFitting(ReportedLaunch launch, LaunchContents contents) {
    boolean es = launch.policy().es();
    if (es != contents.cpus().isPresent()) {
      throw new UnsupportedInputException(
          "guest policy "
              + launch.policy()
              + (es
                  ? " asks for SEV-ES, which measures the virtual CPUs; they are not given"
                  : " does not ask for SEV-ES, but virtual CPUs are to be measured"));
    }
    if (!weak && !contents.weaknesses().isEmpty()) {
      throw new UnsupportedInputException(String.join("; ", contents.weaknesses()));
    }
  }

  private static String parts(Map<String, String> parts) {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + " " + part.getValue())
        .collect(Collectors.joining(", "));
  }
}
