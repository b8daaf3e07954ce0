package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSecurityForeignChildTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityForeignChild());

  private static String domain(String attributes, String children) {
    return """
        <domain type='kvm'>
          <launchSecurity %s>
            <policy>0x30000</policy>
        %s  </launchSecurity>
        </domain>
        """
        .formatted(attributes, children.indent(4));
  }

  @ParameterizedTest
  @CsvSource({
    "sev,idBlock,sev-snp", "sev,idAuth,sev-snp", "sev,hostData,sev-snp", //
    "sev,guestVisibleWorkarounds,sev-snp", "sev,mrConfigId,tdx", "sev-snp,dhCert,sev", //
    "sev-snp,session,sev", "sev-snp,handle,sev", "sev-snp,quoteGenerationService,tdx"
  })
  void reports_a_child_of_another_type(String type, String child, String owner) {
    KIT.domain(domain("type='" + type + "'", "<" + child + ">AAAA</" + child + ">"))
        .reports(4)
        .saying("<%s> belongs to type '%s', the type here is '%s'".formatted(child, owner, type))
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("type='" + type + "'", ""));
  }

  @Test
  void reports_attributes_of_another_type() {
    KIT.domain(domain("type='sev' vcek='no' kernelHashes='yes' authorKey='yes'", ""))
        .reports(2, 2)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("type='sev' kernelHashes='yes'", ""));
  }

  @Test
  void takes_sev_es_for_sev() {
    KIT.domain(domain("type='sev-es'", "<idBlock>AAAA</idBlock>"))
        .reports(4)
        .saying("the type here is 'sev'");
  }

  @Test
  void accepts_what_belongs_to_the_type() {
    KIT.domain(
            domain(
                "type='sev' kernelHashes='yes'",
                "<cbitpos>51</cbitpos>\n<handle>1</handle>\n<dhCert/>\n<session/>"))
        .reportsNothing();
    KIT.domain(
            domain(
                "type='sev-snp' authorKey='yes' vcek='no'",
                "<idBlock/>\n<idAuth/>\n<hostData/>\n<guestVisibleWorkarounds/>"))
        .reportsNothing();
  }

  @Test
  void leaves_unknown_names_and_namespaces_alone() {
    KIT.domain(domain("type='sev' foo='1'", "<bar/>\n<x:idBlock xmlns:x='urn:x'/>"))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_an_unknown_type() {
    KIT.domain(domain("type='none'", "<idBlock/>")).isNoConcern();
  }

  @Test
  void has_no_concern_with_a_domain_that_is_only_to_become_a_sev_guest() {
    KIT.as(SevType.SEV).domain("<domain type='kvm'/>").isNoConcern();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
