package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class CrashDumpEncryptedTest {

  private static final RuleKit KIT = RuleKit.of(new CrashDumpEncrypted());

  private static String guest(String action) {
    return Domains.snp("")
        .replace("  <devices>", "  <on_crash>%s</on_crash>\n  <devices>".formatted(action));
  }

  @Test
  void reports_a_dump() {
    KIT.domain(guest("coredump-destroy")).reports(5).as(INFO).fixedTo(guest("destroy"));
  }

  @Test
  void asks_before_it_takes_a_restart_away() {
    KIT.domain(guest("coredump-restart"))
        .reports(5)
        .hasNoSafeFix()
        .unsafelyFixedTo(guest("destroy"));
  }

  @Test
  void accepts_other_actions_and_silence() {
    KIT.domain(guest("restart")).reportsNothing();
    KIT.domain(Domains.sev("")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><on_crash>coredump-destroy</on_crash></domain>").isNoConcern();
  }
}
