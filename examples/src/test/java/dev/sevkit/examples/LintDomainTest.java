package dev.sevkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintDomainTest {

  private static final String HOST = "hosts/genoa-domcapabilities.xml";

  @Test
  void prints_the_findings_of_a_domain_that_fails() {
    assertThat(run("domains/launch-fails.xml", HOST))
        .contains("domains/launch-fails.xml:")
        .contains("C-bit position differs from the host's: expected 51, found 47")
        .contains("  fix: set cbitpos to 51");
  }

  @Test
  void has_but_notes_about_the_correct_domains() {
    assertThat(run("domains/sev.xml", HOST)).endsWith("2 findings\n");
    assertThat(run("domains/sev-es.xml", HOST)).endsWith("2 findings\n");
    assertThat(run("domains/sev-snp.xml", HOST)).endsWith("1 findings\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sev.xml", "sev-es.xml", "sev-snp.xml"})
  void finds_nothing_at_or_above_warning_in_the_correct_domains(String file) {
    TargetProfile host =
        TargetProfile.unknown().capabilities(CapabilitiesXml.readDomainCapabilities(Path.of(HOST)));
    ValidationReport report =
        new Validator(BuiltInRules.all(), host).validate(DomainXml.read(Path.of("domains", file)));
    assertThat(report.has(Severity.WARNING)).as(report.findings().toString()).isFalse();
  }

  private static String run(String... files) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      LintDomain.main(files);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
