package dev.sevkit.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.LibvirtTools;
import dev.sevkit.model.schema.DomainSchema;
import dev.sevkit.validate.Effect;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings from a schema of our own; the page's examples under libvirt's. */
class SchemaCheckTest {

  /** An element that may have many names, and one that may have few. */
  private static final String GRAMMAR =
      """
      <grammar xmlns='http://relaxng.org/ns/structure/1.0'>
        <start>
          <element name='domain'>
            <attribute name='type'><value>kvm</value></attribute>
            <zeroOrMore>
              <choice>
                <element name='devices'><text/></element>
                <element name='memory'><value>1</value></element>
                <element name='clock'>
                  <optional><attribute name='offset'/></optional>
                  <optional><attribute name='basis'/></optional>
                </element>
                %s
              </choice>
            </zeroOrMore>
          </element>
        </start>
      </grammar>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void grammar() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      many.append("<element name='other").append(i).append("'><empty/></element>");
    }
    Files.writeString(folder.resolve("domain.rng"), GRAMMAR.formatted(many));
  }

  private List<Finding> findings(String content) {
    String text = "<domain type='kvm'>%s</domain>".formatted(content);
    return new SchemaCheck(DomainSchema.in(folder)).findings(DomainXml.parse("a.xml", text));
  }

  private Finding only(String content) {
    List<Finding> findings = findings(content);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void a_valid_domain_has_none() {
    assertThat(findings("<devices/>")).isEmpty();
  }

  @Test
  void a_violation_is_an_error_that_names_the_schema() {
    Finding finding = only("<memory>2</memory>");
    assertThat(finding.id()).isEqualTo("schema-violation");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.rule().effect()).isEqualTo(Effect.REFUSED);
    assertThat(finding.location().path()).isEqualTo("/domain/memory");
    assertThat(finding.message())
        .isEqualTo(
            "domain is not valid by libvirt's schema: character content of element \"memory\""
                + " invalid; must be equal to \"1\"; found 2");
    assertThat(finding.help()).contains(folder.toString()).contains("--schema=DIR");
    assertThat(finding.fixes()).isEmpty();
  }

  @Test
  void a_misspelt_name_is_told_the_right_one() {
    assertThat(only("<devcies/>").expected()).contains("devices");
    assertThat(only("<clock ofset='a'/>").expected()).contains("offset");
  }

  @Test
  void few_names_are_listed_and_many_are_not() {
    assertThat(only("<clock xyz='a'/>").expected()).contains("basis or offset");
    assertThat(only("<xyz/>").expected()).isEmpty();
  }

  @Test
  void a_missing_name_is_told_once() {
    String text = "<domain/>";
    Finding finding =
        new SchemaCheck(DomainSchema.in(folder)).findings(DomainXml.parse("a.xml", text)).get(0);
    assertThat(finding.message())
        .endsWith("element \"domain\" missing required attribute \"type\"");
  }

  @Test
  void a_vendors_element_is_sent_to_metadata() {
    Finding finding = only("<v:devices xmlns:v='urn:v'/>");
    assertThat(finding.help()).contains("<metadata>").contains(folder.toString());
    assertThat(finding.expected()).isEmpty();
  }

  @Test
  void a_long_value_is_shortened() {
    assertThat(only("<memory>\n" + "2\n".repeat(5000) + "</memory>").message())
        .hasSizeLessThan(250)
        .doesNotContain("\n")
        .endsWith("…");
  }

  @Test
  void findings_stand_among_those_of_the_rules() {
    DomainXml document =
        DomainXml.parse(
            "a.xml",
            """
            <domain type='kvm'>
              <odd/>
              <launchSecurity type='sev'>
                <policy>3x</policy>
              </launchSecurity>
              <odder/>
            </domain>
            """);
    ValidationReport report =
        new Validator(BuiltInRules.all(), TargetProfile.unknown()).validate(document);
    ValidationReport both =
        report.with(new SchemaCheck(DomainSchema.in(folder)).findings(document));
    assertThat(both.findings()).isSorted().hasSizeGreaterThan(report.findings().size() + 2);
    assertThat(both.findings()).containsAll(report.findings());
    assertThat(both.skipped()).isEqualTo(report.skipped());
    assertThat(both.has(Severity.ERROR)).isTrue();
  }

  @Test
  void its_name_is_no_rules_name() {
    assertThat(BuiltInRules.all().named(SchemaCheck.INFO.id())).isEmpty();
  }

  @Test
  void the_page_has_its_headings_in_order() {
    assertThat(SchemaCheck.page().lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# schema-violation",
            "## What it reports",
            "## Why it matters",
            "## Symptoms",
            "## Bad",
            "## Good",
            "## Source");
  }

  @Test
  @Tag("libvirt")
  void the_examples_of_the_page_are_judged_as_it_says() {
    Matcher examples =
        Pattern.compile("(?ms)^## (Bad|Good)\n\n```xml\n(.*?)^```").matcher(SchemaCheck.page());
    SchemaCheck check = new SchemaCheck(DomainSchema.in(LibvirtTools.schemas()));
    assertThat(examples.find()).isTrue();
    assertThat(check.findings(DomainXml.parse("bad.xml", examples.group(2))))
        .extracting(Finding::message)
        .containsExactly(
            "domain is not valid by libvirt's schema: element \"devcies\" not allowed here;"
                + " expected devices");
    assertThat(LibvirtTools.virtXmlValidate(examples.group(2)).accepted()).isFalse();
    assertThat(examples.find()).isTrue();
    assertThat(check.findings(DomainXml.parse("good.xml", examples.group(2)))).isEmpty();
    assertThat(LibvirtTools.virtXmlValidate(examples.group(2)).accepted()).isTrue();
  }
}
