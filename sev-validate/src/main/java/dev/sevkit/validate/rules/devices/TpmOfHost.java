package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.devices.Tpm;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The guest's TPM is emulated by the host or belongs to it: its measurements are worth as much as
 * the host's word.
 */
public final class TpmOfHost implements Rule {

  private static final Set<String> HOSTS = Set.of("emulator", "external", "passthrough");

  private static final RuleInfo INFO =
      RuleInfo.named("tpm-of-host")
          .summary("TPM in the hands of the host")
          .severity(Severity.INFO)
          .effect(UNPROTECTED)
          .remedy(
              "put no trust in this TPM: verify the launch measurement or the attestation report instead")
          .since("0.1.0")
          .source("google gce-tcb-verifier, issue 64; edk2, pull request 5770");

  /** The rule. */
  public TpmOfHost() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Tpm.class)
        .flatMap(tpm -> Optional.ofNullable(tpm.getBackend()).stream())
        .filter(backend -> HOSTS.contains(backend.type().text().orElse("")))
        .map(
            backend ->
                INFO.at(backend)
                    .severity(context.isAttested() ? WARNING : Severity.INFO)
                    .found(backend.type().text().orElse("")));
  }
}
