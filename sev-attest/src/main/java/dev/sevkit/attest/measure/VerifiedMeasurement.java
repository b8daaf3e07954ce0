package dev.sevkit.attest.measure;

import dev.sevkit.attest.session.Tik;

/**
 * A launch measurement that holds: this was launched, in this launch session, by firmware that
 * knows its TIK. Made by {@link MeasurementVerifier} alone.
 */
public final class VerifiedMeasurement {

  private final LaunchMeasurement measurement;
  private final ReportedLaunch launch;
  private final LaunchContents contents;

  VerifiedMeasurement(
      LaunchMeasurement measurement, ReportedLaunch launch, LaunchContents contents) {
    this.measurement = measurement;
    this.launch = launch;
    this.contents = contents;
  }

  /** The measurement. */
  public LaunchMeasurement measurement() {
    return measurement;
  }

  /** Firmware version and guest policy; true, since the measurement covers them. */
  public ReportedLaunch launch() {
    return launch;
  }

  /** What was launched. */
  public LaunchContents contents() {
    return contents;
  }

  /** Whether a key is the TIK it holds under. */
  public boolean holdsUnder(Tik tik) {
    return LaunchMeasurement.expected(tik, launch, contents.digest(), measurement.mnonce())
        .equals(measurement);
  }

  /** The measurement, launch digest and policy. */
  @Override
  public String toString() {
    return "VerifiedMeasurement[%s, launch digest %s, policy %s]"
        .formatted(measurement, contents.digest(), launch.policy());
  }
}
