package dev.sevkit.validate.fleet.rules;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.fleet.Fleet;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.FleetValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two domains have the same session blob or the same guest owner's certificate: the keys that prove
 * one guest's launch, and open its launch secret, serve another's too.
 */
public final class LaunchSessionReused implements FleetRule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-session-reused")
          .summary("launch session is another domain's, too; each launch needs its own")
          .severity(ERROR)
          .effect(UNPROTECTED)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "make a new dhCert and session for this domain: 'sevctl session', for each launch")
          .since("0.1.0")
          .source(
              "libvirt kbase launch_security_sev, Guest attestation; SUSE AMD-SEV guide, section 6");

  /** The rule. */
  public LaunchSessionReused() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Fleet fleet) {
    Map<String, String> sessions = new HashMap<>();
    Map<String, String> certificates = new HashMap<>();
    return fleet.guests(INFO.modes()).toList().stream()
        .flatMap(member -> reused(member, sessions, certificates).stream());
  }

  /** One finding a domain: whose session is copied has the certificate copied with it. */
  private static Optional<Finding> reused(
      FleetMember member, Map<String, String> sessions, Map<String, String> certificates) {
    Optional<Finding> session = reused("session", member.session(), member, sessions);
    Optional<Finding> certificate = reused("dhCert", member.dhCert(), member, certificates);
    return session.or(() -> certificate);
  }

  private static Optional<Finding> reused(
      String element, Optional<FleetValue> value, FleetMember member, Map<String, String> seen) {
    return value.flatMap(
        here ->
            Optional.ofNullable(seen.putIfAbsent(here.value(), member.document()))
                .map(first -> INFO.at(here.location()).detail(element + " as in " + first)));
  }
}
