package dev.sevkit.validate.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainConverterTest {

  /** Without rules only what converting itself changes is seen. */
  private static final DomainConverter CONVERTER =
      new DomainConverter(
          FixApplier.safe(new Validator(RuleSet.of(List.of()), TargetProfile.unknown())));

  private static final String PLAIN =
      """
      <domain type='kvm'>
        <name>web</name>
        <!-- kept -->
        <devices/>
      </domain>
      """;

  private static String converted(String xml, SevType type) {
    return CONVERTER.convert(DomainXml.parse("web.xml", xml), type).after().source().text();
  }

  private static String with(String type, String policy) {
    return PLAIN.replace(
        "</domain>",
        "  <launchSecurity type='%s'>\n    <policy>%s</policy>\n  </launchSecurity>\n</domain>"
            .formatted(type, policy));
  }

  @ParameterizedTest
  @CsvSource({"SEV, sev, 0x0003", "SEV_ES, sev, 0x0007", "SEV_SNP, sev-snp, 0x30000"})
  void adds_launch_security_with_the_usual_policy(SevType to, String type, String policy) {
    assertThat(converted(PLAIN, to)).isEqualTo(with(type, policy));
  }

  @ParameterizedTest
  @CsvSource({
    "sev, 0x0033, SEV_ES, sev, 0x0037",
    "sev, 0x0037, SEV, sev, 0x0033",
    "sev, 0x33, SEV, sev, 0x33",
    "sev, 0x0033, SEV_SNP, sev-snp, 0x30000",
    "sev-snp, 0xb0000, SEV_ES, sev, 0x0007",
    "sev-snp, 0xb0000, SEV_SNP, sev-snp, 0xb0000"
  })
  void changes_the_kind_and_keeps_what_it_can_of_the_policy(
      String type, String policy, SevType to, String newType, String newPolicy) {
    assertThat(converted(with(type, policy), to)).isEqualTo(with(newType, newPolicy));
  }

  @Test
  void says_that_it_changed_something() {
    FixResult result = CONVERTER.convert(DomainXml.parse("web.xml", PLAIN), SevType.SEV);
    assertThat(result.isChanged()).isTrue();
    assertThat(result.applied()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dhCert", "session"})
  void does_not_break_a_launch_session(String bound) {
    String xml =
        with("sev", "0x3").replace("</policy>", "</policy><%1$s>AAAA</%1$s>".formatted(bound));
    assertThatThrownBy(() -> converted(xml, SevType.SEV_ES))
        .isInstanceOf(GenerationException.class)
        .hasMessageContaining("<" + bound + "> is bound to the old kind of guest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s390-pv", "tdx"})
  void leaves_other_technologies_alone(String type) {
    assertThatThrownBy(() -> converted(with(type, "0x1"), SevType.SEV))
        .isInstanceOf(GenerationException.class)
        .hasMessageContaining("another technology");
  }
}
