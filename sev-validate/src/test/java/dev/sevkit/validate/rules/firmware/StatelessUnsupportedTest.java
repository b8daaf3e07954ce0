package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class StatelessUnsupportedTest {

  private static final RuleKit KIT = RuleKit.of(new StatelessUnsupported());

  private static String domain(String loader) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        %s
      </os>
      <launchSecurity type='sev'>
        <policy>0x7</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(loader);
  }

  @Test
  void reports_the_word_where_libvirt_does_not_know_it() {
    KIT.libvirt("8.5")
        .domain(domain("<loader stateless='yes'/>"))
        .reports(3)
        .as(ERROR)
        .saying("libvirt is 8.5")
        .hasNoSafeFix();
  }

  @Test
  void accepts_it_where_libvirt_knows_it() {
    KIT.libvirt("8.6").domain(domain("<loader stateless='yes'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_loaders_and_sev_snp() {
    KIT.domain(domain("<loader stateless='no'/>")).isNoConcern();
    KIT.domain(domain("<loader/>")).isNoConcern();
    KIT.domain(domain("<loader stateless='yes'/>").replace("'sev'", "'sev-snp'")).isNoConcern();
  }

  @Test
  void is_skipped_without_the_version_of_libvirt() {
    KIT.domain(domain("<loader stateless='yes'/>")).isSkippedFor(LIBVIRT_VERSION);
  }
}
