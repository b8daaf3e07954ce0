package dev.sevkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LintDomainTest {

  private static final String HOST = "hosts/genoa-domcapabilities.xml";

  @Test
  void prints_the_findings_of_a_domain_that_fails() {
    assertThat(run("domains/launch-fails.xml", HOST))
        .contains("domains/launch-fails.xml:")
        .contains(": error: C-bit position differs from the host's: expected 51, found 47")
        .contains("  fix: set cbitpos to 51");
  }

  @Test
  void has_nothing_to_warn_of_in_the_correct_domains() {
    assertThat(run("domains/sev.xml", HOST)).doesNotContain(": error: ", ": warning: ");
    assertThat(run("domains/sev-es.xml", HOST)).doesNotContain(": error: ", ": warning: ");
    assertThat(run("domains/sev-snp.xml", HOST)).doesNotContain(": error: ", ": warning: ");
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
