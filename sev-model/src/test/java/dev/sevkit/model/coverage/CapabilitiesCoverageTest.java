package dev.sevkit.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.kit.LibvirtTools;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.JAXB;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything capabilities say is typed. Standard output has the figures.
 *
 * <p>The documents below {@code resources/capabilities} show every element of libvirt 12, so that
 * what no bean types is noticed, and what a bean types but no document has.
 */
class CapabilitiesCoverageTest {

  /** Of the shape all capabilities share; libvirt prints none there. */
  private static final List<String> NEVER_PRINTED =
      List.of("SevCapability/enum", "SgxCapability/enum");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domaincaps-libvirt9-qemu_6.0.0-q35.x86_64.xml",
        "domaincaps-qemu_10.0.0-q35.x86_64+amdsev.xml",
        "domaincaps-qemu_10.0.0-tcg.x86_64+amdsev.xml"
      })
  void nothing_libvirt_prints_of_a_domain_is_untyped(String file) {
    Path path = Shared.path("corpus/libvirt/" + file);
    covers(CapabilitiesXml.readDomainCapabilities(path), CapabilitiesXml::parseDomainCapabilities);
  }

  @ParameterizedTest
  @ValueSource(strings = {"genoa", "xeon", "altra"})
  void nothing_of_libvirt_12_is_untyped(String host) {
    covers(own(host), CapabilitiesXml::parseDomainCapabilities);
  }

  @Test
  void nothing_of_the_host_is_untyped() {
    covers(ownHost(), CapabilitiesXml::parseCapabilities);
  }

  @Test
  @Tag("libvirt")
  void nothing_the_test_driver_prints_is_untyped() {
    String printed = LibvirtTools.virsh("-q", "-c", "test:///default", "capabilities");
    HostCapabilities host = CapabilitiesXml.parseCapabilities("virsh", printed);
    covers(host, CapabilitiesXml::parseCapabilities);
    assertThat(host.arch()).hasValue("i686");
  }

  @Test
  void every_place_of_domain_capabilities_is_shown_by_a_document() {
    SortedSet<String> missing = TypedGrammar.places(DomainCapabilities.class);
    Stream.of("genoa", "xeon", "altra").forEach(host -> missing.removeAll(shown(own(host))));
    assertThat(missing).containsExactlyElementsOf(NEVER_PRINTED);
  }

  @Test
  void every_place_of_host_capabilities_is_shown_by_the_document() {
    SortedSet<String> missing = TypedGrammar.places(HostCapabilities.class);
    missing.removeAll(shown(ownHost()));
    // a flag on the host's own CPU is there or not, it is never asked for
    assertThat(missing).containsExactly("HostCpuFeature/@policy");
  }

  @Test
  void what_is_untyped_is_listed_once_by_its_path() {
    ElementNode root =
        CapabilitiesXml.parseDomainCapabilities(
                "a.xml",
                """
                <domainCapabilities unheard='of'>
                  <arch bits='64'>x86_64</arch>
                  <devices>text<disk supported='yes' new='1'/><toaster><slot/></toaster></devices>
                  <devices><disk supported='yes' new='2'/></devices>
                  <q:path xmlns:q='urn:q'/>
                </domainCapabilities>
                """)
            .node();
    TypedGrammar grammar = TypedGrammar.of(root, DomainCapabilities.class);
    assertThat(grammar.untyped())
        .containsExactly(
            "domainCapabilities/@unheard",
            "domainCapabilities/arch/@bits",
            "domainCapabilities/devices/disk/@new",
            "domainCapabilities/devices/text()",
            "domainCapabilities/devices/toaster",
            "domainCapabilities/q:path");
  }

  private static DomainCapabilities own(String host) {
    String file = "src/test/resources/capabilities/" + host + "-domcapabilities.xml";
    return CapabilitiesXml.readDomainCapabilities(Path.of(file));
  }

  private static HostCapabilities ownHost() {
    return CapabilitiesXml.readCapabilities(
        Path.of("src/test/resources/capabilities/genoa-capabilities.xml"));
  }

  private static SortedSet<String> shown(ModelElement bean) {
    return TypedGrammar.of(bean.node(), bean.getClass()).shown();
  }

  /** Holds the annotations against the document, then what the beans took in. */
  private static <T extends ModelElement> void covers(T bean, BiFunction<String, String, T> parse) {
    TypedGrammar grammar = TypedGrammar.of(bean.node(), bean.getClass());
    System.out.printf("%s: %s%n", bean.location().source(), grammar.figures());
    assertThat(grammar.untyped()).isEmpty();

    StringWriter written = new StringWriter();
    JAXB.marshal(bean, written);
    T again = parse.apply("written.xml", written.toString());
    assertThat(contents(again.node())).containsExactlyElementsOf(contents(bean.node()));
  }

  /** What a document says, in no order but one of its own: JAXB writes members in the bean's. */
  private static List<String> contents(ElementNode root) {
    return root.subtree().flatMap(CapabilitiesCoverageTest::said).sorted().toList();
  }

  private static Stream<String> said(ElementNode element) {
    String path = element.path();
    return Stream.concat(
        Stream.of(path + " = " + element.text().strip()),
        element.attributes().stream().map(a -> a.path() + " = " + a.value()));
  }
}
