package dev.sevkit.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that mean harm. */
class HostileDocumentTest {

  private static final DomainSchema SCHEMA = DomainSchema.in(Schemas.OWN);
  private static final Duration SOON = Duration.ofSeconds(20);

  private static List<SchemaViolation> violations(String text) {
    return Assertions.assertTimeoutPreemptively(
        SOON, () -> SCHEMA.validate(SourceText.of("a.xml", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE domain [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><domain>&b;</domain>",
        "<!DOCTYPE domain [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><domain>&a;</domain>",
        "<!DOCTYPE domain [<!ENTITY % a SYSTEM 'file:///etc/passwd'>%a;]><domain/>",
        "<!DOCTYPE domain SYSTEM 'file:///etc/passwd'><domain/>",
        "<domain>&undeclared;</domain>"
      })
  void entities_and_document_types_are_refused(String text) {
    assertThatThrownBy(() -> violations(text)).isInstanceOf(ModelReadException.class);
  }

  @Test
  void nesting_without_end_is_refused() {
    assertThatThrownBy(() -> violations("<domain>" + "<a>".repeat(100_000)))
        .isInstanceOf(ModelReadException.class);
  }

  @Test
  void nesting_as_deep_as_can_be_read_is_judged() {
    String deep = "<v:a xmlns:v='urn:v'>".repeat(250) + "</v:a>".repeat(250);
    assertThat(
            violations(
                "<domain type='kvm'><name>a</name><memory>1</memory><metadata>"
                    + deep
                    + "</metadata></domain>"))
        .isEmpty();
  }

  @Test
  void a_text_of_millions_of_parts_is_judged() {
    String text = "&#32;&amp;<!-- -->".repeat(400_000);
    assertThat(violations("<domain type='kvm'><memory>" + text + "</memory></domain>"))
        .extracting(SchemaViolation::kind)
        .contains(SchemaViolation.Kind.VALUE);
  }

  @Test
  void a_value_of_a_million_characters_is_judged() {
    String name = "a".repeat(1_000_000);
    String domain = "<domain type='kvm'><name>%s</name><memory>%s</memory></domain>";
    String digits = "0".repeat(1_000_000);
    assertThat(violations(domain.formatted(name, digits + "1"))).isEmpty();
    assertThat(violations(domain.formatted(name + "A", "1" + digits))).hasSize(2);
    assertThat(violations(domain.formatted(name, "-1" + digits))).hasSize(1);
  }

  @Test
  void a_list_too_long_for_a_regular_expression_is_refused_and_leaves_no_trace() {
    String domain = "<domain type='kvm'><name>a</name><memory cpus='0%s'>1</memory></domain>";
    assertThat(violations(domain.formatted(",1".repeat(100_000))))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.kind()).isEqualTo(SchemaViolation.Kind.VALUE);
              assertThat(violation.message()).contains("too long");
              assertThat(violation.location().path()).isEqualTo("/domain/memory");
            });
    assertThat(violations(domain.formatted(",1"))).isEmpty();
    assertThat(violations(domain.formatted(",x"))).hasSize(1);
  }

  @Test
  void a_hundred_thousand_unknown_names_are_judged() {
    StringBuilder names = new StringBuilder("<domain type='kvm'>");
    for (int i = 0; i < 100_000; i++) {
      names.append("<n").append(i).append(" a").append(i).append("='1'/>");
    }
    assertThat(violations(names.append("</domain>").toString()))
        .hasSize(DomainSchema.MOST_VIOLATIONS);
  }

  @Test
  void a_hundred_thousand_devices_are_judged() {
    String disks = "<disk device='d'><source/></disk>".repeat(100_000);
    assertThat(
            violations(
                "<domain type='kvm'><name>a</name><memory>1</memory><devices>"
                    + disks
                    + "</devices></domain>"))
        .isEmpty();
  }

  @Test
  void a_message_stays_on_one_line() {
    String text = "<domain type='kvm&#10;&#13;'><memory>&#10;x&#10;y</memory></domain>";
    assertThat(violations(text))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation.message()).doesNotContain("\n", "\r"));
  }
}
