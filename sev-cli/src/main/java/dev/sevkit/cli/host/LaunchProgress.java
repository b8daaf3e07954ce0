package dev.sevkit.cli.host;

import dev.sevkit.attest.measure.VerifiedMeasurement;
import dev.sevkit.libvirt.LaunchReport;
import dev.sevkit.libvirt.launch.LaunchListener;
import dev.sevkit.libvirt.launch.LaunchState;
import dev.sevkit.libvirt.launch.LaunchStep;
import dev.sevkit.libvirt.launch.Measured;
import dev.sevkit.libvirt.launch.Paused;
import dev.sevkit.libvirt.launch.Running;
import dev.sevkit.libvirt.launch.Verified;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** Tells each step of a launch as it is done, with what it brought. */
final class LaunchProgress implements LaunchListener {

  private final StepReport report;
  private final int secrets;

  LaunchProgress(StepReport report, int secrets) {
    this.report = report;
    this.secrets = secrets;
  }

  @Override
  public void done(LaunchStep step, LaunchState state, Duration took) {
    StepReport.Step told = report.step(step.word(), state.domain());
    ObjectNode fields = told.fields();
    fields.put("milliseconds", took.toMillis());
    switch (step) {
      case MEASURE -> measured(told, ((Measured) state).report());
      case VERIFY -> verified(told, (Verified<?>) state);
      case SET_SECRET -> {
        fields.put("secrets", secrets);
        told.words("number of secrets " + secrets);
      }
      case START_PAUSED -> fields.put("uuid", ((Paused) state).guest().uuid().toString());
      case RESUME -> fields.put("uuid", ((Running) state).guest().uuid().toString());
      case DEFINE -> {}
    }
    told.print();
  }

  private static void measured(StepReport.Step told, LaunchReport reported) {
    String measurement = reported.measurement().base64();
    told.fields()
        .put("measurement", measurement)
        .put("policy", reported.launch().policy().toString())
        .put("api", reported.launch().api().toString())
        .put("build", reported.launch().build());
    told.words(
        "policy %s, firmware API %s build %d, %s"
            .formatted(
                reported.launch().policy(),
                reported.launch().api(),
                reported.launch().build(),
                measurement));
  }

  private static void verified(StepReport.Step told, Verified<?> state) {
    if (state.proof() instanceof VerifiedMeasurement proof) {
      String digest = proof.contents().digest().toString();
      told.fields().put("launchDigest", digest);
      told.words("launch digest " + digest);
    }
  }
}
