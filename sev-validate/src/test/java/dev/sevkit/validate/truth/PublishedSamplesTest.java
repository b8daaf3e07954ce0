package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.LibvirtTools;
import dev.sevkit.model.kit.LibvirtTools.Verdict;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.kit.Fixtures;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.rules.BuiltInRules;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples of the libvirt kbase, of SUSE's guide and of Nova's specification, read from where
 * they lie, and documents of our own with the same faults: their findings, and libvirt's opinion
 * before and after the fixes.
 */
class PublishedSamplesTest {

  private static final Pattern DOMAIN =
      Pattern.compile("(?s)<domain type='kvm'>\\n  <name>.*?</domain>");

  private static Validator validator() {
    return new Validator(BuiltInRules.all(), TargetProfile.unknown());
  }

  static List<String> kbaseExamples() {
    List<String> examples =
        DOMAIN
            .matcher(Shared.text("seeds/libvirt-kbase-launch-security-sev.txt"))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(examples).hasSize(2);
    return examples;
  }

  static Stream<String> ownExamples() {
    return Stream.of("q35.xml", "i440fx.xml").map(name -> Fixtures.text("samples/" + name));
  }

  @Test
  @Tag("libvirt")
  void the_examples_of_the_kbase_are_explained_and_fixed() {
    kbaseExamples().forEach(PublishedSamplesTest::requireExplainedAndFixed);
    assertThat(kbaseExamples())
        .extracting(example -> faults(onGenoa().validate(DomainXml.parse("kbase.xml", example))))
        .containsExactly(
            List.of("rng-without-backend", "cbitpos-mismatch"),
            List.of("machine-not-q35", "rng-without-backend", "cbitpos-mismatch"));
    assertThat(kbaseExamples())
        .extracting(example -> ids(onGenoa().validate(DomainXml.parse("kbase.xml", example))))
        .allSatisfy(ids -> assertThat(ids).contains("cbitpos-hardcoded"));
  }

  /** The examples were written on a host of the first generation, whose C-bit is 47. */
  private static Validator onGenoa() {
    return new Validator(BuiltInRules.all(), Hosts.GENOA.apply(TargetProfile.unknown()));
  }

  @ParameterizedTest
  @MethodSource("ownExamples")
  @Tag("libvirt")
  void examples_with_the_same_faults_are_explained_and_fixed(String example) {
    requireExplainedAndFixed(example);
  }

  private static void requireExplainedAndFixed(String example) {
    assertThat(LibvirtTools.virtXmlValidate(example).accepted()).as("schema, before").isFalse();
    Verdict before = LibvirtTools.define(example);
    assertThat(before.accepted()).as("define, before").isFalse();
    assertThat(before.message()).contains("only one RNG backend is supported");

    DomainXml document = DomainXml.parse("example.xml", example);
    assertThat(ids(validator().validate(document))).contains("rng-without-backend");
    FixResult fixed = FixApplier.safe(validator()).fix(document);
    requireAccepted(fixed.after().source().text());
    assertThat(ids(fixed.remaining())).doesNotContain("rng-without-backend");
  }

  @Test
  @Tag("libvirt")
  void the_sample_of_the_suse_guide_is_explained_and_fixed() {
    requireSampleFixed(suseSample());
  }

  @Test
  @Tag("libvirt")
  void a_sample_with_the_faults_of_the_suse_guide_is_explained_and_fixed() {
    requireSampleFixed(Fixtures.text("samples/placeholders.xml"));
  }

  /** SUSE's sample without its footnote numbers and ellipses, and with the name it leaves out. */
  private static String suseSample() {
    String guide = Shared.text("seeds/suse-amd-sev-guide.txt");
    int start = guide.indexOf("<domain type='kvm'>");
    String sample =
        guide.substring(start, guide.indexOf("</domain>", start) + "</domain>".length());
    return sample
        .replaceAll(" [0-9]( type='sev'>)", "$1")
        .replaceAll("(?m)> [0-9]$", ">")
        .replaceAll("(?m)^ *\\.\\.\\.\\n", "")
        .replaceFirst("<domain type='kvm'>", "<domain type='kvm'>\n    <name>sample</name>");
  }

  private static void requireSampleFixed(String sample) {
    DomainXml document = DomainXml.parse("sample.xml", sample);
    ValidationReport report = validator().validate(document);
    assertThat(ids(report))
        .contains("launch-blob-placeholder", "firmware-secure-boot", "attested-nvram");
    FixResult fixed = FixApplier.safe(validator()).fix(document);
    requireAccepted(fixed.after().source().text());
  }

  @Test
  @Tag("libvirt")
  void the_fragment_of_novas_specification_is_explained_and_fixed() {
    requireFragmentFixed(novaSample());
  }

  @Test
  @Tag("libvirt")
  void a_fragment_with_the_same_faults_is_explained_and_fixed() {
    requireFragmentFixed(Fixtures.text("samples/pinned-by-limit.xml"));
  }

  /** Nova's fragment, which leaves out most end tags and all that stands between its lines. */
  private static String novaSample() {
    String specification = Shared.text("seeds/openstack-nova-sev-spec.txt");
    int start = specification.indexOf("<domain type='kvm'>");
    List<String> lines =
        specification.substring(start).lines().takeWhile(line -> !line.isBlank()).toList();
    assertThat(lines).hasSize(11);
    return String.join(
        "\n",
        lines.get(0),
        "  <name>sample</name>",
        "  <memory unit='GiB'>4</memory>",
        "  <memtune>",
        lines.get(5),
        "  </memtune>",
        "  <os>",
        lines.get(1),
        lines.get(2),
        lines.get(3),
        "  </os>",
        lines.get(4),
        "    <policy>0x0037</policy>",
        "  </launchSecurity>",
        "  <devices>",
        lines.get(6),
        lines.get(7),
        "    </rng>",
        lines.get(8),
        lines.get(9),
        "    </memballoon>",
        "    <video>",
        lines.get(10),
        "    </video>",
        "  </devices>",
        "</domain>");
  }

  private static void requireFragmentFixed(String fragment) {
    DomainXml document = DomainXml.parse("fragment.xml", fragment);
    ValidationReport report = validator().validate(document);
    assertThat(report.has(Severity.WARNING)).isTrue();
    assertThat(ids(report)).contains("rng-without-backend");
    requireAccepted(FixApplier.safe(validator()).fix(document).after().source().text());
  }

  private static void requireAccepted(String fixed) {
    Verdict schema = LibvirtTools.virtXmlValidate(fixed);
    assertThat(schema.accepted()).as("%s%n%s", schema.message(), fixed).isTrue();
    Verdict define = LibvirtTools.define(fixed);
    assertThat(define.accepted()).as("%s%n%s", define.message(), fixed).isTrue();
  }

  /** The findings that are more than notes. */
  private static List<String> faults(ValidationReport report) {
    assertThat(report.failed()).isEmpty();
    return report.findings().stream()
        .filter(finding -> finding.severity().atLeast(Severity.WARNING))
        .map(Finding::id)
        .distinct()
        .toList();
  }

  private static List<String> ids(ValidationReport report) {
    assertThat(report.failed()).isEmpty();
    return report.findings().stream().map(Finding::id).distinct().toList();
  }
}
