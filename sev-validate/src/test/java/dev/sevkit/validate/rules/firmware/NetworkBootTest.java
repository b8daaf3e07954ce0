package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class NetworkBootTest {

  private static final RuleKit KIT = RuleKit.of(new NetworkBoot());

  private static String domain(String boot, String order, String more) {
    return """
    <domain type='kvm'>
      <os>
        <boot dev='hd'/>
    %s  </os>
      <devices>
        <interface type='network'>
    %s    </interface>
        %s
      </devices>
      <launchSecurity type='sev-snp'/>
    </domain>
    """
        .formatted(boot, order, more);
  }

  private static final String LISTED = "    <boot dev='network'/>\n";
  private static final String ORDER = "      <boot order='1'/>\n";
  private static final String NONE = domain("", "", "");

  @Test
  void warns_of_the_network_among_the_boot_devices() {
    KIT.domain(domain(LISTED, "", "")).reports(4).as(WARNING).hasNoSafeFix().unsafelyFixedTo(NONE);
  }

  @Test
  void warns_of_a_card_with_a_place_in_the_order() {
    KIT.domain(domain("", ORDER, "")).reports(7).as(WARNING).hasNoSafeFix().unsafelyFixedTo(NONE);
    KIT.domain(domain("", ORDER, "").replace("sev-snp", "sev")).reports(7);
  }

  @Test
  void says_what_newer_ovmf_asks_for() {
    RuleKit newer = KIT.on(target -> target.ovmf(Version.of(2025, 2)));
    newer.domain(domain(LISTED, "", "")).saying("2025.02 offers none to a guest without <rng>");
    assertThat(newer.domain(domain(LISTED, "", "<rng/>")).findings())
        .allSatisfy(finding -> assertThat(finding.detail()).isEmpty());
    RuleKit older = KIT.on(target -> target.ovmf(Version.of(2024, 11)));
    assertThat(older.domain(domain(LISTED, "", "")).findings())
        .allSatisfy(finding -> assertThat(finding.detail()).isEmpty());
  }

  @Test
  void accepts_a_boot_from_disk() {
    KIT.domain(NONE).reportsNothing();
    KIT.domain(domain("", "", "<disk><boot order='1'/></disk>")).reportsNothing();
  }

  @Test
  void judges_a_domain_without_launch_security_only_if_asked() {
    String plain = "<domain><os><boot dev='network'/></os></domain>";
    KIT.domain(plain).isNoConcern();
    KIT.as(SevType.SEV).domain(plain).reports(1);
  }
}
