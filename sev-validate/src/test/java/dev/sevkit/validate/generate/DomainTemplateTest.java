package dev.sevkit.validate.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTemplateTest {

  private static final DomainTemplate TEMPLATE =
      template("<domain type='kvm'><name>${name}</name><title id='${id:-none}'>x</title></domain>");

  private static DomainTemplate template(String xml) {
    return DomainTemplate.of(DomainXml.parse("template.xml", xml));
  }

  private static String filled(DomainTemplate template, Map<String, String> values) {
    return template.fill(values).source().text();
  }

  @Test
  void names_its_variables() {
    assertThat(TEMPLATE.variables()).containsExactly("id", "name");
    assertThat(TEMPLATE.required()).containsExactly("name");
  }

  @Test
  void fills_text_and_attributes_and_uses_defaults() {
    assertThat(filled(TEMPLATE, Map.of("name", "web")))
        .isEqualTo("<domain type='kvm'><name>web</name><title id='none'>x</title></domain>");
    assertThat(filled(TEMPLATE, Map.of("name", "web", "id", "7"))).contains("id='7'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</name><devices/><name>",
        "' x='",
        "\"",
        "&amp;",
        "a & b",
        "]]>",
        "<!-- -->",
        "${name}",
        "$1 \\1",
        "tab\tand\nline"
      })
  void a_value_cannot_become_markup(String value) {
    DomainXml domain = TEMPLATE.fill(Map.of("name", value, "id", value));
    assertThat(domain.root().children()).hasSize(2);
    assertThat(domain.root().child("name").orElseThrow().text()).isEqualTo(value);
    assertThat(domain.root().child("title").orElseThrow().value("id")).hasValue(value);
    assertThat(domain.root().child("title").orElseThrow().attributes()).hasSize(1);
  }

  @Test
  void names_all_missing_and_unused_variables_at_once() {
    assertThatThrownBy(() -> TEMPLATE.fill(Map.of("nmae", "web")))
        .isInstanceOf(GenerationException.class)
        .hasMessage("template.xml: no value for name; no variable nmae; the template has id, name");
  }

  @Test
  void refuses_characters_xml_forbids() {
    assertThatThrownBy(() -> TEMPLATE.fill(Map.of("name", "a\u0000b")))
        .hasMessageContaining("the value of name has a character XML forbids");
  }

  @Test
  void a_doubled_dollar_sign_is_text() {
    assertThat(filled(template("<domain><name>$${name}</name></domain>"), Map.of()))
        .isEqualTo("<domain><name>${name}</name></domain>");
  }

  @Test
  void comments_and_names_have_no_variables() {
    String xml = "<domain><!-- ${comment} --><name>a</name></domain>";
    assertThat(template(xml).variables()).isEmpty();
    assertThat(filled(template(xml), Map.of())).isEqualTo(xml);
  }

  @Test
  void keeps_line_ends_and_everything_else() {
    String xml = "<?xml version='1.0'?>\r\n<domain>\r\n\t<name>${name}</name>\r\n</domain>\r\n";
    assertThat(filled(template(xml), Map.of("name", "a"))).isEqualTo(xml.replace("${name}", "a"));
  }

  @ParameterizedTest
  @EnumSource(SevType.class)
  void a_template_comes_for_each_kind_of_guest(SevType type) {
    DomainTemplate template = DomainTemplate.builtIn(type);
    assertThat(template.required()).isEmpty();
    assertThat(template.isFor(type)).isTrue();
    assertThat(template.variables()).containsExactly("disk", "name", "network");
  }
}
