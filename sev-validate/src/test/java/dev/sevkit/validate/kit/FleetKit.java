package dev.sevkit.validate.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.fleet.FleetMember;
import dev.sevkit.validate.fleet.FleetReport;
import dev.sevkit.validate.fleet.FleetRule;
import dev.sevkit.validate.fleet.FleetValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tests one fleet rule: these documents, this host, expect findings at these places and nothing
 * else. Documents are named {@code 1.xml}, {@code 2.xml}, in the order given.
 */
public final class FleetKit {

  private final FleetRule rule;
  private final TargetProfile host;

  private FleetKit(FleetRule rule, TargetProfile host) {
    this.rule = rule;
    this.host = host;
  }

  /** The rule alone, on a host nothing is known of. */
  public static FleetKit of(FleetRule rule) {
    return new FleetKit(rule, TargetProfile.unknown());
  }

  /** On a host with more known of it; see {@link Hosts}. */
  public FleetKit on(UnaryOperator<TargetProfile> more) {
    return new FleetKit(rule, more.apply(host));
  }

  /** On a host with this much memory. */
  public FleetKit memory(String size) {
    return on(target -> target.hostMemory(MemorySize.parseWithUnit(size).orElseThrow()));
  }

  /** The rule on these documents. */
  public Judged domains(String... documents) {
    List<FleetMember> members = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      DomainXml document = DomainXml.parse((i + 1) + ".xml", documents[i]);
      FleetMember.of(document, host).ifPresent(members::add);
    }
    FleetReport report = new FleetValidator(List.of(rule), host).validate(members);
    assertThat(report.failed()).as("rules that threw").isEmpty();
    return new Judged(report);
  }

  /** Documents under the rule. */
  public record Judged(FleetReport report) {

    /** Expects the rule to judge the documents and find nothing. */
    public void reportsNothing() {
      reports();
    }

    /** Expects findings at exactly these places, such as {@code 2.xml:3}, in this order. */
    public Judged reports(String... places) {
      assertThat(report.skipped()).as("skipped").isEmpty();
      assertThat(report.findings())
          .extracting(f -> f.location().source() + ":" + f.location().line())
          .as("places of the findings %s", report.findings())
          .containsExactly(places);
      return this;
    }

    /** Expects every finding's message to contain these words. */
    public Judged saying(String... words) {
      report.findings().forEach(finding -> assertThat(finding.message()).contains(words));
      return this;
    }

    /** Expects every finding to be of this severity. */
    public Judged as(Severity severity) {
      assertThat(report.findings()).extracting(Finding::severity).containsOnly(severity);
      return this;
    }

    /** Expects the rule to be skipped for want of exactly this. */
    public void isSkippedFor(Need... needs) {
      assertThat(report.findings()).as("findings").isEmpty();
      assertThat(report.skipped()).hasSize(1);
      assertThat(report.skipped().get(0).needs()).containsExactlyInAnyOrder(needs);
    }
  }
}
