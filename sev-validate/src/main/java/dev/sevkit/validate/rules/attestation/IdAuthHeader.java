package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * idAuth does not look like signatures of an ID block: the firmware refuses to finish the launch.
 */
public final class IdAuthHeader implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("id-auth-header")
          .summary("idAuth does not name the one algorithm and curve the firmware knows")
          .severity(WARNING)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("put the ID authentication information there, made with P-384 keys")
          .since("0.1.0")
          .source(
              "AMD 56860, ID authentication information; virtee/sev, measurement/idblock_types.rs");

  /** The rule. */
  public IdAuthHeader() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Without an ID block nothing reads it. */
  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurityChild("idBlock").isEmpty()
        ? Stream.empty()
        : IdAuthentication.of(context).stream()
            .flatMap(auth -> finding(auth, authorKeyIsRead(context)));
  }

  private static boolean authorKeyIsRead(LaunchContext context) {
    return context
        .launchSecurity()
        .filter(element -> "yes".equals(element.getAuthorKey()))
        .isPresent();
  }

  private static Stream<Finding> finding(IdAuthentication auth, boolean authorKeyIsRead) {
    List<String> faults = new ArrayList<>();
    addFaults(faults, "ID", auth.idKeyAlgorithm(), auth.idKeyCurve());
    if (authorKeyIsRead && auth.hasAuthorKey()) {
      addFaults(faults, "author", auth.authorKeyAlgorithm(), auth.authorKeyCurve());
    }
    return faults.isEmpty()
        ? Stream.empty()
        : Stream.of(INFO.at(auth.element()).detail(String.join(", ", faults)));
  }

  private static void addFaults(List<String> faults, String key, int algorithm, int curve) {
    if (algorithm != IdAuthentication.ECDSA_P384) {
      faults.add("%s key algorithm 0x%x instead of 0x1 (ECDSA P-384)".formatted(key, algorithm));
    }
    if (curve != IdAuthentication.P384) {
      faults.add("%s key curve 0x%x instead of 0x2 (P-384)".formatted(key, curve));
    }
  }
}
