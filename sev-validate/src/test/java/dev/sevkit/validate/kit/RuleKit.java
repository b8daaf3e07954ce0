package dev.sevkit.validate.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tests one rule: this domain, this target, expect this finding at this line and nothing else, then
 * the fixed text.
 *
 * <pre>
 *   RuleKit.of(new CbitposMismatch()).on(Hosts.GENOA).domain("...").reports(4).fixedTo("...");
 * </pre>
 */
public final class RuleKit {

  private final Rule rule;
  private final TargetProfile profile;

  private RuleKit(Rule rule, TargetProfile profile) {
    this.rule = rule;
    this.profile = profile;
  }

  /** The rule alone, on a target nothing is known of. */
  public static RuleKit of(Rule rule) {
    return new RuleKit(rule, TargetProfile.unknown());
  }

  /** On a target with more known of it; see {@link Hosts}. */
  public RuleKit on(UnaryOperator<TargetProfile> more) {
    return new RuleKit(rule, more.apply(profile));
  }

  /** With a QEMU of this version. */
  public RuleKit qemu(String version) {
    return on(target -> target.qemu(Version.parse(version).orElseThrow()));
  }

  /** With a libvirt of this version. */
  public RuleKit libvirt(String version) {
    return on(target -> target.libvirt(Version.parse(version).orElseThrow()));
  }

  /** With a guest kernel of this version. */
  public RuleKit guestKernel(String version) {
    return on(target -> target.guestKernel(Version.parse(version).orElseThrow()));
  }

  /** With a host kernel of this version. */
  public RuleKit hostKernel(String version) {
    return on(target -> target.hostKernel(Version.parse(version).orElseThrow()));
  }

  /** With an OVMF of this version. */
  public RuleKit ovmf(String version) {
    return on(target -> target.ovmf(Version.parseOvmf(version).orElseThrow()));
  }

  /** A domain without launchSecurity judged as if it had this type. */
  public RuleKit as(SevType type) {
    return on(target -> target.as(type));
  }

  /** The rule on a domain given as text. */
  public Judged domain(String xml) {
    return new Judged(DomainXml.parse("domain.xml", xml));
  }

  /** The rule on {@code src/test/resources/<rule id>/<name>}. */
  public Judged fixture(String name) {
    return domain(Fixtures.text(rule.info().id() + "/" + name));
  }

  /** One domain under the rule. */
  public final class Judged {

    private final DomainXml document;
    private final ValidationReport report;

    private Judged(DomainXml document) {
      this.document = document;
      this.report = validator().validate(document);
      assertThat(report.failed()).as("rules that threw").isEmpty();
    }

    private Validator validator() {
      return new Validator(RuleSet.of(List.of(rule)), profile);
    }

    /** Expects the rule to judge the domain and find nothing. */
    public Judged reportsNothing() {
      assertThat(report.skipped()).as("skipped").isEmpty();
      assertThat(report.findings()).as("findings").isEmpty();
      return this;
    }

    /** Expects findings at exactly these lines, in this order. */
    public Judged reports(Integer... lines) {
      assertThat(report.skipped()).as("skipped").isEmpty();
      assertThat(report.findings())
          .extracting(finding -> finding.location().line())
          .as("lines of the findings %s", report.findings())
          .containsExactly(lines);
      return this;
    }

    /** Expects the rule to be skipped for want of exactly this. */
    public Judged isSkippedFor(Need... needs) {
      assertThat(report.findings()).as("findings").isEmpty();
      assertThat(report.skipped()).hasSize(1);
      assertThat(report.skipped().get(0).needs()).containsExactlyInAnyOrder(needs);
      return this;
    }

    /** Expects the rule to have nothing to say: no finding, and nothing it lacked. */
    public Judged isNoConcern() {
      return reportsNothing();
    }

    /** Expects every finding's message to contain these words. */
    public Judged saying(String... words) {
      assertThat(report.findings()).isNotEmpty();
      report.findings().forEach(finding -> assertThat(finding.message()).contains(words));
      return this;
    }

    /** Expects every finding to be of this severity. */
    public Judged as(dev.sevkit.validate.Severity severity) {
      assertThat(report.findings()).extracting(Finding::severity).containsOnly(severity);
      return this;
    }

    /** Expects no finding to have a fix that is applied without asking. */
    public Judged hasNoSafeFix() {
      assertThat(report.findings())
          .allSatisfy(f -> assertThat(f.fixes()).noneMatch(fix -> fix.safe()));
      return this;
    }

    /** Expects the safe fixes to give this text, clean for this rule and stable. */
    public void fixedTo(String expected) {
      requireFixed(FixApplier.safe(validator()), expected);
    }

    /** Expects the fixes, unsafe ones too, to give this text, clean for this rule and stable. */
    public void unsafelyFixedTo(String expected) {
      requireFixed(FixApplier.withUnsafe(validator()), expected);
    }

    private void requireFixed(FixApplier applier, String expected) {
      DomainXml once = applier.fix(document).after();
      assertThat(once.source().text()).as("fixed text").isEqualTo(expected);
      assertThat(applier.fix(once).isChanged()).as("fixing twice changes more").isFalse();
      assertThat(validator().validate(once).findings()).as("findings after the fix").isEmpty();
    }

    /** The findings, for what else a test wants to know. */
    public List<Finding> findings() {
      return report.findings();
    }

    @Override
    public String toString() {
      return Arrays.toString(report.findings().toArray());
    }
  }
}
