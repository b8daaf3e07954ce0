package dev.sevkit.validate.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fleet.rules.BuiltInFleetRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FleetValidatorTest {

  private static final TargetProfile HOST = TargetProfile.unknown();

  private static DomainXml document(String file) {
    return DomainXml.parse(
        file,
        """
        <domain type='kvm'>
          <name>same</name>
          <memory unit='GiB'>1</memory>
          <launchSecurity type='sev'>
            <policy>0x3</policy>
          </launchSecurity>
        </domain>
        """);
  }

  private static FleetMember member(String file) {
    return FleetMember.of(document(file), HOST).orElseThrow();
  }

  private static ValidationReport alone(String file) {
    return new Validator(RuleSet.of(List.of()), HOST).validate(document(file));
  }

  @Test
  void findings_stand_in_the_later_document_by_name() {
    FleetReport report =
        new FleetValidator(BuiltInFleetRules.all(), HOST)
            .validate(List.of(member("b.xml"), member("a.xml")));
    assertThat(report.findings()).extracting(Finding::id).containsExactly("domain-duplicate");
    assertThat(report.findings().get(0).location().source()).isEqualTo("b.xml");
  }

  @Test
  void findings_are_added_to_their_documents_and_what_was_skipped_once() {
    List<ValidationReport> reports =
        new FleetValidator(BuiltInFleetRules.all(), HOST)
            .validate(List.of(member("a.xml"), member("b.xml")))
            .addedTo(List.of(alone("a.xml"), alone("b.xml")));
    assertThat(reports).extracting(report -> report.findings().size()).containsExactly(0, 1);
    assertThat(reports.get(0).skipped())
        .extracting(skipped -> skipped.rule().id())
        .containsExactly("asids-exhausted", "host-memory-exhausted");
    assertThat(reports.get(1).skipped()).isEmpty();
  }

  @Test
  void a_rule_that_breaks_is_reported_and_the_others_run() {
    FleetRule broken =
        new FleetRule() {
          @Override
          public RuleInfo info() {
            return RuleInfo.named("broken");
          }

          @Override
          public Stream<Finding> check(Fleet fleet) {
            throw new IllegalStateException("broken");
          }
        };
    List<FleetRule> both =
        Stream.concat(Stream.of(broken), BuiltInFleetRules.all().stream()).toList();
    FleetReport report =
        new FleetValidator(both, HOST).validate(List.of(member("a.xml"), member("b.xml")));
    assertThat(report.failed()).extracting(failed -> failed.rule().id()).containsExactly("broken");
    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void no_documents_have_no_findings() {
    FleetReport report = new FleetValidator(BuiltInFleetRules.all(), HOST).validate(List.of());
    assertThat(report.findings()).isEmpty();
    assertThat(report.skipped()).isEmpty();
  }

  @Test
  void a_domain_without_sev_is_a_guest_only_if_it_is_to_become_one() {
    DomainXml plain = DomainXml.parse("a.xml", "<domain type='kvm'><name>a</name></domain>");
    assertThat(FleetMember.of(plain, HOST)).isEmpty();
    assertThat(FleetMember.of(plain, HOST.as(SevType.SEV_SNP)).map(FleetMember::type))
        .isEqualTo(Optional.of(SevType.SEV_SNP));
  }
}
