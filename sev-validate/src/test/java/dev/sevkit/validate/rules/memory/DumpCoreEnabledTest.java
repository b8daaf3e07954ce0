package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpCoreEnabledTest {

  private static final RuleKit KIT = RuleKit.of(new DumpCoreEnabled());

  private static String domain(String memory, String type) {
    return """
    <domain type='kvm'>
      <memory%s unit='GiB'>4</memory>
      <launchSecurity type='%s'/>
    </domain>
    """
        .formatted(memory, type);
  }

  @ParameterizedTest
  @CsvSource({"sev", "sev-snp"})
  void notes_that_dumps_contain_ciphertext(String type) {
    KIT.domain(domain(" dumpCore='on'", type))
        .reports(2)
        .as(INFO)
        .saying("expected off, found on")
        .fixedTo(domain(" dumpCore='off'", type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " dumpCore='off'"})
  void accepts_dumps_without_memory(String memory) {
    KIT.domain(domain(memory, "sev")).reportsNothing();
  }

  @Test
  void accepts_a_domain_that_does_not_speak_of_memory() {
    KIT.domain("<domain><launchSecurity type='sev'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain(" dumpCore='on'", "tdx")).isNoConcern();
  }
}
