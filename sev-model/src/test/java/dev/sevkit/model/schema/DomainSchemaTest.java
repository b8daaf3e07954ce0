package dev.sevkit.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.schema.SchemaViolation.Kind;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema of our own asked about small documents. */
class DomainSchemaTest {

  private static final DomainSchema SCHEMA = DomainSchema.in(Schemas.OWN);

  private static final String VALID =
      """
      <domain type='kvm'>
        <memory> 4 </memory>
        <name>a<!-- split -->b</name>
        <devices>
          <disk device='disk'>
            <source/>
          </disk>
          <disk device='disk'>
            <source/>
            <target/>
          </disk>
        </devices>
      </domain>
      """;

  private static List<SchemaViolation> violations(String text) {
    return SCHEMA.validate(SourceText.of("a.xml", text));
  }

  private static SchemaViolation only(String text) {
    List<SchemaViolation> violations = violations(text);
    assertThat(violations).hasSize(1);
    return violations.get(0);
  }

  @Test
  void a_valid_document_has_no_violation() {
    assertThat(violations(VALID)).isEmpty();
    assertThat(SCHEMA.validate(DomainXml.parse("a.xml", VALID))).isEmpty();
  }

  @Test
  void an_unknown_element_is_found_at_its_start_tag_with_what_may_stand_there() {
    SchemaViolation violation =
        only(
            VALID
                .replace("<devices>", "<device>\n   <devices>")
                .replace("</devices>", "</devices></device>"));
    assertThat(violation.kind()).isEqualTo(Kind.ELEMENT);
    assertThat(violation.location().toString()).isEqualTo("a.xml:4:3");
    assertThat(violation.location().endColumn()).isEqualTo("  <device>".length() + 1);
    assertThat(violation.location().path()).isEqualTo("/domain/device");
    assertThat(violation.message()).isEqualTo("element \"device\" not allowed anywhere");
    assertThat(violation.expected()).containsExactly("devices", "metadata");
    assertThat(violation.found()).contains("device");
    assertThat(violation).hasToString("a.xml:4:3: element \"device\" not allowed anywhere");
  }

  @Test
  void a_known_element_in_the_wrong_place_is_found_there() {
    SchemaViolation violation =
        only(VALID.replaceFirst("<source/>", "<source/>\n      <name>b</name>"));
    assertThat(violation.location().path()).isEqualTo("/domain/devices/disk[1]/name");
    assertThat(violation.message()).isEqualTo("element \"name\" not allowed here");
    assertThat(violation.expected()).containsExactly("target");
  }

  @Test
  void a_missing_element_is_told_by_name_at_the_element_that_lacks_it() {
    SchemaViolation violation = only(VALID.replace("<name>a<!-- split -->b</name>", ""));
    assertThat(violation.kind()).isEqualTo(Kind.MISSING);
    assertThat(violation.location().path()).isEqualTo("/domain");
    assertThat(violation.location().toString()).isEqualTo("a.xml:1:1");
    assertThat(violation.message())
        .isEqualTo("element \"domain\" incomplete; missing required element \"name\"");
    assertThat(violation.expected()).containsExactly("name");
  }

  @Test
  void an_element_that_comes_too_early_tells_what_is_missing_before_it() {
    SchemaViolation violation = only(VALID.replace("<source/>\n      <target/>", "<target/>"));
    assertThat(violation.location().path()).isEqualTo("/domain/devices/disk[2]/target");
    assertThat(violation.expected()).containsExactly("source");
  }

  @Test
  void a_missing_attribute_is_told_by_name() {
    SchemaViolation violation = only(VALID.replaceFirst(" device='disk'", ""));
    assertThat(violation.kind()).isEqualTo(Kind.MISSING);
    assertThat(violation.location().path()).isEqualTo("/domain/devices/disk[1]");
    assertThat(violation.message())
        .isEqualTo("element \"disk\" missing required attribute \"device\"");
    assertThat(violation.expected()).containsExactly("device");
  }

  @Test
  void an_unknown_attribute_is_found_where_it_stands() {
    SchemaViolation violation =
        only(VALID.replaceFirst("<disk device", "<disk\n  devise = '1' device"));
    assertThat(violation.kind()).isEqualTo(Kind.ATTRIBUTE);
    assertThat(violation.location().toString()).isEqualTo("a.xml:6:3");
    assertThat(violation.location().path()).isEqualTo("/domain/devices/disk[1]/@devise");
    assertThat(violation.message()).isEqualTo("attribute \"devise\" not allowed here");
    assertThat(violation.expected()).containsExactly("device", "snapshot");
  }

  @Test
  void a_wrong_attribute_value_is_found_with_what_it_must_be() {
    SchemaViolation violation = only(VALID.replace("'kvm'", "'xen &amp; co'"));
    assertThat(violation.kind()).isEqualTo(Kind.VALUE);
    assertThat(violation.location().path()).isEqualTo("/domain/@type");
    assertThat(violation.message())
        .isEqualTo("value of attribute \"type\" is invalid; must be equal to \"kvm\" or \"qemu\"");
    assertThat(violation.found()).contains("xen & co");
  }

  @Test
  void a_wrong_text_is_found_without_the_white_space_around_it() {
    SchemaViolation violation = only(VALID.replace("<memory> 4 ", "<memory>\n   4 GiB\n  "));
    assertThat(violation.kind()).isEqualTo(Kind.VALUE);
    assertThat(violation.location().toString()).isEqualTo("a.xml:3:4");
    assertThat(violation.location().endColumn()).isEqualTo("   4 GiB".length() + 1);
    assertThat(violation.message())
        .startsWith("character content of element \"memory\" invalid; must be ");
    assertThat(violation.found()).contains("4 GiB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<memory/>", "<memory></memory>", "<memory><!-- 4 --></memory>"})
  void an_empty_text_is_found_at_its_element(String empty) {
    SchemaViolation violation = only(VALID.replace("<memory> 4 </memory>", empty));
    assertThat(violation.location().toString()).isEqualTo("a.xml:2:3");
    assertThat(violation.found()).contains("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stray", "<![CDATA[stray]]>", "<!-- c --> stray"})
  void text_where_none_belongs_is_found_where_it_stands(String text) {
    SchemaViolation before = only(VALID.replace("<devices>\n", "<devices>\n   " + text + "\n"));
    assertThat(before.kind()).isEqualTo(Kind.TEXT);
    assertThat(before.message()).isEqualTo("text not allowed here");
    assertThat(before.location().line()).isEqualTo(5);
    assertThat(before.location().path()).isEqualTo("/domain/devices/text()");
    SchemaViolation after = only(VALID.replace("</devices>", text + "</devices>"));
    assertThat(after.location().line()).isEqualTo(12);
    assertThat(after.location().column()).isBetween(3, 3 + text.indexOf("stray"));
  }

  @Test
  void a_vendors_element_is_allowed_in_metadata_and_foreign_elsewhere() {
    String vendor = "<v:a xmlns:v='urn:vendor' v:b='1'>text<v:c/></v:a>";
    String metadata = "<metadata>" + vendor + "</metadata>";
    assertThat(violations(VALID.replace("</domain>", metadata + "</domain>"))).isEmpty();
    SchemaViolation violation = only(VALID.replace("</domain>", vendor + "</domain>"));
    assertThat(violation.kind()).isEqualTo(Kind.FOREIGN);
    assertThat(violation.message()).isEqualTo("element \"v:a\" not allowed here");
    assertThat(violation.location().path()).isEqualTo("/domain/v:a");
  }

  @Test
  void expected_names_of_a_namespace_are_told_if_the_document_has_a_prefix_for_it() {
    String declared =
        VALID.replace("<domain ", "<domain xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0' ");
    assertThat(violations(declared.replace("</domain>", "<q:commandline/></domain>"))).isEmpty();
    assertThat(only(declared.replace("</domain>", "<odd/></domain>")).expected())
        .containsExactly("metadata", "q:commandline");
  }

  @Test
  void several_violations_come_in_document_order() {
    List<SchemaViolation> violations =
        violations(VALID.replace("'kvm'", "'xen'").replace("device='disk'", "").replace("4", "x"));
    assertThat(violations).hasSize(4).extracting(SchemaViolation::location).isSorted();
    assertThat(violations)
        .extracting(violation -> violation.location().line())
        .containsExactly(1, 2, 5, 8);
  }

  @Test
  void places_hold_with_a_byte_order_mark_and_carriage_returns() {
    String text =
        "\uFEFF" + VALID.replace("'kvm'", "'xen'").replace("\n", "\r\n").replace("4", "ä");
    SourceText stored = SourceText.decode("a.xml", text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(SCHEMA.validate(stored))
        .extracting(violation -> violation.location().toString())
        .containsExactly("a.xml:1:9", "a.xml:2:12");
  }

  @Test
  void the_hundred_first_violations_are_told() {
    String disks = "<disk/>".repeat(500);
    assertThat(violations(VALID.replace("<devices>", "<devices>" + disks)))
        .hasSize(DomainSchema.MOST_VIOLATIONS);
  }

  @Test
  void another_document_is_refused() {
    assertThatThrownBy(() -> violations("<network/>"))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.isOtherDocument()).isTrue());
  }

  @Test
  void a_document_that_was_cut_is_refused_even_after_many_violations() {
    String cut = VALID.replace("<devices>", "<devices>" + "<disk/>".repeat(500));
    assertThatThrownBy(() -> violations(cut.substring(0, cut.length() - 4)))
        .isInstanceOf(ModelReadException.class);
  }

  @Test
  void one_schema_serves_threads_at_once() throws Exception {
    List<Callable<List<String>>> work = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      String text = i % 2 == 0 ? VALID : VALID.replace("<source/>", "<sauce" + i + "/>");
      work.add(
          () -> violations(text).stream().map(violation -> violation.location().path()).toList());
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      int number = 0;
      for (Future<List<String>> done : threads.invokeAll(work)) {
        if (number++ % 2 == 0) {
          assertThat(done.get()).isEmpty();
        } else {
          assertThat(done.get())
              .contains("/domain/devices/disk[1]/" + "sauce" + (number - 1))
              .allMatch(path -> path.startsWith("/domain/devices/disk["));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
