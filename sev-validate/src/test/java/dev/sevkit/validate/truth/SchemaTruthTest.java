package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.LibvirtTools;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.schema.DomainSchema;
import dev.sevkit.model.schema.SchemaViolation;
import dev.sevkit.model.schema.SchemaViolation.Kind;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdicts of the schema check beside those of libxml2, which libvirt itself asks. */
@Tag("libvirt")
class SchemaTruthTest {

  /**
   * Valid, and refused by libxml2 2.9.14 ("Extra element uuid in interleave"). The schema puts
   * {@code name}, {@code uuid} and {@code genid} (its pattern <em>ids</em>) into an interleave with
   * {@code memory}, {@code vcpu} and others (its pattern <em>resources</em>), each an interleave
   * again. An interleave allows any order (RELAX NG, section 6.2); libxml2 loses its place when
   * elements of the two alternate twice. Each has {@code name, currentMemory, memory, uuid} and
   * then, after other elements, {@code vcpu}; with the uuid beside the name libxml2 takes it.
   */
  private static final Set<String> ALTERNATING =
      Set.of(
          "vm__testdriver__testsuite_2.xml",
          "vm__virtclone__clone-disk-noexist.xml",
          "vm__xmlparse__change-controllers-in.xml",
          "vm__xmlparse__change-controllers-out.xml",
          "vm__xmlparse__change-cpumode-in.xml",
          "vm__xmlparse__change-cpumode-out.xml",
          "vm__xmlparse__change-media-in.xml",
          "vm__xmlparse__change-media-out.xml",
          "vm__xmlparse__change-redirdev-in.xml",
          "vm__xmlparse__change-redirdev-out.xml");

  @TempDir private Path folder;

  @Test
  void verdicts_are_those_of_xmllint_but_for_ten_documents_it_is_wrong_about() {
    List<Path> files = Shared.xmlFiles("corpus/domains");
    long start = System.nanoTime();
    DomainSchema schema = DomainSchema.in(LibvirtTools.schemas());
    long compiled = System.nanoTime();
    Map<Path, List<SchemaViolation>> ours = validate(schema, files);
    long validated = System.nanoTime();
    Map<Path, Boolean> theirs = LibvirtTools.xmllint(folder(schema), files);
    assertThat(theirs.keySet()).as("well-formed").isEqualTo(ours.keySet());
    Set<String> differing = new TreeSet<>();
    ours.forEach(
        (file, violations) -> {
          if (violations.isEmpty() != theirs.get(file)) {
            differing.add(file.getFileName().toString());
          }
        });
    System.out.printf(
        "schema: %d documents, %d valid, %d by xmllint, %d differ, %d violations; compiled in %d ms, read and checked in %d ms%n",
        ours.size(),
        ours.values().stream().filter(List::isEmpty).count(),
        theirs.values().stream().filter(valid -> valid).count(),
        differing.size(),
        ours.values().stream().mapToInt(Collection::size).sum(),
        (compiled - start) / 1_000_000,
        (validated - compiled) / 1_000_000);
    assertThat(ours).hasSizeGreaterThan(1300);
    assertThat(differing).isEqualTo(new TreeSet<>(ALTERNATING));
  }

  private static Path folder(DomainSchema schema) {
    return schema.folder().resolve("domain.rng");
  }

  private static Map<Path, List<SchemaViolation>> validate(DomainSchema schema, List<Path> files) {
    Map<Path, List<SchemaViolation>> verdicts = new LinkedHashMap<>();
    for (Path file : files) {
      try {
        DomainXml document = DomainXml.read(file);
        List<SchemaViolation> violations = schema.validate(document);
        violations.forEach(violation -> requireExactPlace(document.source(), violation));
        verdicts.put(file, violations);
      } catch (ModelReadException e) {
        assertThat(file).hasFileName("vm__testdriver__testdriver_13.xml");
      }
    }
    return verdicts;
  }

  private static void requireExactPlace(SourceText source, SchemaViolation violation) {
    String line = source.lineText(violation.location().line());
    String place = line.substring(violation.location().column() - 1);
    if (violation.kind() == Kind.MISSING || violation.kind() == Kind.ELEMENT) {
      String name = violation.location().path().replaceFirst(".*/([^\\[]+).*", "$1");
      assertThat(place).startsWith("<" + name);
    } else if (violation.kind() == Kind.ATTRIBUTE) {
      assertThat(place).startsWith(violation.found().orElseThrow());
    }
    assertThat(violation.message()).doesNotContain("\n").doesNotContain("expected");
  }

  @Test
  void xmllint_takes_the_ten_with_the_uuid_beside_the_name() throws IOException {
    List<Path> files = Shared.xmlFiles("corpus/domains/virt-manager");
    List<Path> moved = new ArrayList<>();
    for (Path file : files) {
      if (ALTERNATING.contains(file.getFileName().toString())) {
        DomainXml document = DomainXml.read(file);
        assertThat(document.root().children())
            .extracting(ElementNode::name)
            .startsWith("name", "currentMemory", "memory", "uuid")
            .contains("vcpu");
        moved.add(
            Files.writeString(folder.resolve(file.getFileName()), withUuidBesideName(document)));
      }
    }
    Path schema = LibvirtTools.schemas().resolve("domain.rng");
    assertThat(LibvirtTools.xmllint(schema, moved).values())
        .hasSize(ALTERNATING.size())
        .containsOnly(true);
  }

  private static String withUuidBesideName(DomainXml document) {
    String text = document.source().text();
    ElementNode name = document.root().child("name").orElseThrow();
    ElementNode uuid = document.root().child("uuid").orElseThrow();
    return text.substring(0, name.end())
        + text.substring(uuid.start(), uuid.end())
        + text.substring(name.end(), uuid.start())
        + text.substring(uuid.end());
  }

  @Test
  void the_smallest_document_that_is_judged_otherwise() throws IOException {
    String text =
        """
        <domain type='kvm'>
          <name>guest</name>
          <memory>1</memory>
          <uuid>12345678-1234-1234-1234-123456789012</uuid>
          <vcpu>1</vcpu>
          <os>
            <type>hvm</type>
          </os>
        </domain>
        """;
    Path file = Files.writeString(folder.resolve("guest.xml"), text);
    DomainSchema schema = DomainSchema.in(LibvirtTools.schemas());
    assertThat(schema.validate(SourceText.of("guest.xml", text))).isEmpty();
    assertThat(LibvirtTools.xmllint(folder(schema), List.of(file))).containsEntry(file, false);
  }

  @Test
  void a_list_of_processors_too_long_for_a_regular_expression_is_refused() {
    DomainSchema schema = DomainSchema.in(LibvirtTools.schemas());
    String text = "<domain type='kvm'><vcpu cpuset='1%s'>1</vcpu></domain>";
    assertThat(schema.validate(SourceText.of("a", text.formatted(",1".repeat(400_000)))))
        .extracting(SchemaViolation::message)
        .contains("a value in element \"vcpu\" is too long to be judged");
  }
}
