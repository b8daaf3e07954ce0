package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The session is not a session blob of 128 bytes: libvirt passes it on and the firmware refuses to
 * start the launch.
 */
public final class SessionLength implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("session-length")
          .summary("session does not have the size of a session blob")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV, SEV_ES)
          .remedy(
              "put the whole _session.b64 file of sevctl session there, 172 characters on one line")
          .since("0.1.0")
          .source("AMD 55766, LAUNCH_START; AMDESE sev-tool src/sevapi.h, SEV_SESSION_BUF");

  /** The rule. */
  public SessionLength() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return WrongSize.finding(context, INFO, SevBlob.SESSION);
  }
}
