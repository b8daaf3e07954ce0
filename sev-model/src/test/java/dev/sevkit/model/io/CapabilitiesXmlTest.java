package dev.sevkit.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.model.xml.ModelReadException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CapabilitiesXmlTest {

  private static DomainCapabilities domain(String text) {
    return CapabilitiesXml.parseDomainCapabilities("a.xml", text);
  }

  private static HostCapabilities host(String text) {
    return CapabilitiesXml.parseCapabilities("a.xml", text);
  }

  static Stream<Function<String, ModelElement>> kinds() {
    return Stream.of(CapabilitiesXmlTest::domain, CapabilitiesXmlTest::host);
  }

  static Stream<Arguments> kindsAndRoots() {
    List<String> roots = List.of("domainCapabilities", "capabilities");
    List<Function<String, ModelElement>> kinds = kinds().toList();
    return IntStream.range(0, 2).mapToObj(i -> Arguments.of(kinds.get(i), roots.get(i)));
  }

  @Test
  void ties_beans_to_their_places() {
    DomainCapabilities capabilities =
        domain(
            """
            <domainCapabilities>
              <features>
                <sev supported='yes'/>
              </features>
            </domainCapabilities>
            """);
    SevCapability sev = capabilities.sev().orElseThrow();
    assertThat(sev.location().line()).isEqualTo(3);
    assertThat(sev.location().path()).isEqualTo("/domainCapabilities/features/sev");
  }

  @ParameterizedTest
  @MethodSource("kindsAndRoots")
  void says_where_a_document_is_malformed(Function<String, ModelElement> parse, String root) {
    String text = "<%s>\n  <cpu>\n</%s>\n".formatted(root, root);
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> parse.apply(text))
        .satisfies(e -> assertThat(e.location().source()).isEqualTo("a.xml"))
        .satisfies(e -> assertThat(e.location().line()).isEqualTo(3))
        .withMessageContaining("not well-formed");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refuses_an_empty_document(Function<String, ModelElement> parse) {
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> parse.apply(""))
        .withMessageContaining("empty");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void refuses_another_document(Function<String, ModelElement> parse) {
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> parse.apply("<domain type='kvm'/>"))
        .withMessageContaining("found <domain>");
  }

  @Test
  void does_not_take_one_kind_for_the_other() {
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> host("<domainCapabilities/>"))
        .withMessageContaining("<capabilities>");
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> domain("<capabilities/>"))
        .withMessageContaining("<domainCapabilities>");
  }

  @Test
  void reports_a_missing_file() {
    Path missing = Path.of("no-such-folder", "capabilities.xml");
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> CapabilitiesXml.readCapabilities(missing))
        .withMessageContaining("no such file");
    assertThatExceptionOfType(ModelReadException.class)
        .isThrownBy(() -> CapabilitiesXml.readDomainCapabilities(missing))
        .withMessageContaining("no such file");
  }
}
