package dev.sevkit.libvirt.launch;

import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.MeasurementVerifier;
import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.libvirt.LaunchReport;

/**
 * Decides whether what was launched is what was to be launched: with keys at hand, or by asking the
 * guest owner elsewhere.
 *
 * @param <P> what proves it, such as {@link VerifiedMeasurement}, or what the owner answers
 */
@FunctionalInterface
public interface LaunchVerifier<P> {

  /**
   * The proof.
   *
   * @param report what the host reports
   * @throws Exception if it does not hold, or cannot be decided; the guest is destroyed then
   */
  P verify(LaunchReport report) throws Exception;

  /**
   * A verifier with the key of the launch session and all that is to have been launched.
   *
   * @param tik not closed here
   */
  static LaunchVerifier<VerifiedMeasurement> of(Tik tik, LaunchContents contents) {
    return of(MeasurementVerifier.strict(), tik, contents);
  }

  /** The same, as strict as the verifier given. */
  static LaunchVerifier<VerifiedMeasurement> of(
      MeasurementVerifier verifier, Tik tik, LaunchContents contents) {
    return report -> verifier.verify(tik, report.measurement(), report.launch(), contents);
  }
}
