package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSecurityUnknownChildTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchSecurityUnknownChild());

  private static String domain(String attributes, String children) {
    return """
        <domain type='kvm'>
          <launchSecurity %s>
        %s  </launchSecurity>
        </domain>
        """
        .formatted(attributes, children.indent(4));
  }

  private static String sev(String children) {
    return domain("type='sev'", children);
  }

  @ParameterizedTest
  @CsvSource({
    "sessoin,session",
    "polcy,policy",
    "Policy,policy",
    "reduced-phys-bits,reducedPhysBits", //
    "dh-cert,dhCert",
    "dhcert,dhCert",
    "cbit_pos,cbitpos",
    "cbitPos,cbitpos",
    "seshion,session"
  })
  void corrects_a_misspelt_child(String written, String right) {
    KIT.domain(sev("<" + written + ">1</" + written + ">"))
        .reports(3)
        .saying("child \"" + written + "\", did you mean <" + right + ">?")
        .as(ERROR)
        .fixedTo(sev("<" + right + ">1</" + right + ">"));
  }

  @Test
  void corrects_a_misspelt_attribute() {
    KIT.domain(domain("type='sev' kernel-hashes='yes'", "<policy>0x3</policy>"))
        .reports(2)
        .saying("attribute \"kernel-hashes\", did you mean kernelHashes?")
        .fixedTo(domain("type='sev' kernelHashes='yes'", "<policy>0x3</policy>"));
  }

  @Test
  void corrects_a_misspelt_type() {
    KIT.domain(domain("Type='sev'", "<policy>0x3</policy>"))
        .reports(2)
        .fixedTo(domain("type='sev'", "<policy>0x3</policy>"));
  }

  @Test
  void only_suggests_a_name_that_is_far_off() {
    KIT.domain(domain("type='sev-snp'", "<auth>1</auth>"))
        .reports(3)
        .saying("did you mean <idAuth>?")
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("type='sev-snp'", "<idAuth>1</idAuth>"));
  }

  @Test
  void does_not_rename_to_what_is_there_already() {
    KIT.domain(sev("<policy>0x3</policy>\n<polcy>0x7</polcy>"))
        .reports(4)
        .saying("did you mean <policy>?")
        .hasNoSafeFix()
        .unsafelyFixedTo(sev("<policy>0x3</policy>"));
  }

  @Test
  void does_not_rename_two_to_the_same() {
    KIT.domain(sev("<polcy>0x3</polcy>\n<plicy>0x7</plicy>")).reports(3, 4).hasNoSafeFix();
  }

  @Test
  void does_not_rename_to_what_belongs_to_another_type() {
    KIT.domain(sev("<idBlok>1</idBlok>")).reports(3).saying("<idBlock>?").hasNoSafeFix();
    KIT.domain(domain("type='sev' vcec='no'", "<policy>0x3</policy>")).reports(2).hasNoSafeFix();
  }

  @Test
  void tells_children_from_attributes() {
    KIT.domain(sev("<kernelHashes>yes</kernelHashes>")).saying("which is an attribute");
    KIT.domain(domain("type='sev' policy='0x3'", "<cbitpos>1</cbitpos>"))
        .saying("which is a child element")
        .hasNoSafeFix();
  }

  @Test
  void deletes_what_means_nothing_only_when_asked_to() {
    KIT.domain(sev("<policy>0x3</policy>\n<debug-swap>on</debug-swap>"))
        .reports(4)
        .saying("child \"debug-swap\"")
        .hasNoSafeFix()
        .unsafelyFixedTo(sev("<policy>0x3</policy>"));
  }

  @Test
  void reports_another_namespace_without_guessing() {
    KIT.domain(sev("<x:policy xmlns:x='urn:x'>0x3</x:policy>")).reports(3).hasNoSafeFix();
    KIT.domain(domain("type='sev' xmlns:x='urn:x' x:vcek='no'", "<policy>0x3</policy>"))
        .reports(2)
        .hasNoSafeFix();
  }

  @Test
  void bears_a_very_long_name() {
    KIT.domain(sev("<" + "p".repeat(10_000) + "/>")).reports(3).saying("ppp...\"").hasNoSafeFix();
  }

  @Test
  void judges_a_domain_of_unknown_type() {
    KIT.domain(domain("type='what'", "<sessoin>1</sessoin>"))
        .reports(3)
        .fixedTo(domain("type='what'", "<session>1</session>"));
  }

  @Test
  void mentions_the_handle_nothing_reads() {
    KIT.domain(sev("<policy>0x3</policy>\n<handle>1</handle>"))
        .reports(4)
        .as(INFO)
        .saying("<handle> is in the schema and has no effect")
        .fixedTo(sev("<policy>0x3</policy>"));
    KIT.domain(domain("type='sev-snp'", "<handle>1</handle>")).reportsNothing();
  }

  @Test
  void accepts_the_names_of_all_types() {
    KIT.domain(
            domain(
                "type='sev' kernelHashes='no' vcek='no' xmlns:x='urn:x'",
                "<policy>0x3</policy>\n<idBlock/>\n<mrOwner/>"))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain("<domain><launchSecurity type='s390-pv'/></domain>").isNoConcern();
    KIT.as(dev.sevkit.model.sev.SevType.SEV)
        .domain("<domain><launchSecurity type='tdx'><policy>0x1</policy></launchSecurity></domain>")
        .isNoConcern();
  }
}
