package dev.sevkit.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.coverage.BeanGrammar.Child;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every element and attribute of the corpus is typed, or listed as untyped in docs/untyped.md,
 * which {@code -Dsevkit.rewrite} writes anew.
 */
class ModelCoverageTest {

  private static final Path LIST =
      Path.of(System.getProperty("sevkit.root", ".."), "docs", "untyped.md");

  /** How often a name was seen, and how often with a type. */
  private static final class Tally {

    private int seen;
    private int typed;

    private void count(boolean isTyped) {
      seen++;
      typed += isTyped ? 1 : 0;
    }

    private void add(Tally other) {
      seen += other.seen;
      typed += other.typed;
    }

    private double share() {
      return seen == 0 ? 100 : 100.0 * typed / seen;
    }
  }

  private final Map<String, Tally> elements = new TreeMap<>();
  private final Map<String, Tally> attributes = new TreeMap<>();

  @Test
  void what_is_not_typed_is_listed() throws IOException {
    for (Path file : Shared.xmlFiles("corpus")) {
      if (!file.getFileName().toString().startsWith("domaincaps-")) {
        count(file);
      }
    }
    String list = list();
    System.out.println(list.lines().limit(60).reduce("", (all, line) -> all + line + "\n"));
    if (System.getProperty("sevkit.rewrite") != null) {
      Files.writeString(LIST, list);
    }
    assertThat(Files.readString(LIST))
        .as("write docs/untyped.md anew with -Dsevkit.rewrite; a share must not shrink")
        .isEqualTo(list);
    assertThat(total(elements).share()).isGreaterThan(95);
    assertThat(total(attributes).share()).isGreaterThan(95);
  }

  private void count(Path file) {
    try {
      count(DomainXml.read(file).root(), Domain.class, "domain");
    } catch (ModelReadException e) {
      assertThat(file.getFileName()).hasToString("vm__testdriver__testdriver_13.xml");
    }
  }

  private void count(ElementNode element, @Nullable Class<?> bean, String name) {
    elements.computeIfAbsent(name, n -> new Tally()).count(bean != null);
    for (AttributeNode attribute : element.attributes()) {
      if (!attribute.name().startsWith("xmlns")) {
        attributes
            .computeIfAbsent(name + "@" + attribute.name(), n -> new Tally())
            .count(bean != null && BeanGrammar.of(bean).attributes().contains(attribute.name()));
      }
    }
    for (ElementNode child : element.children()) {
      Child typed =
          bean == null
              ? null
              : BeanGrammar.of(bean)
                  .children()
                  .get(BeanGrammar.key(child.namespace(), localName(child)));
      count(child, typed == null ? null : typed.type(), name(element, child));
    }
  }

  private static String localName(ElementNode element) {
    return element.name().substring(element.name().indexOf(':') + 1);
  }

  /** Parent and child, as the grammar nests them; the whole path would tell chains apart. */
  private static String name(ElementNode parent, ElementNode child) {
    return parent.name() + "/" + child.name();
  }

  private static Tally total(Map<String, Tally> tallies) {
    Tally total = new Tally();
    tallies.values().forEach(total::add);
    return total;
  }

  private String list() {
    StringBuilder text = new StringBuilder();
    text.append("# What the model leaves untyped\n\n");
    text.append(
        "Names that occur in the corpus and have no bean or field, as parent/child; they stay\n");
    text.append("in the text and the tree. A test holds this list to the code.\n\n");
    summary(text, "elements", elements);
    summary(text, "attributes", attributes);
    rows(text, "Elements", elements);
    rows(text, "Attributes", attributes);
    return text.toString();
  }

  private static void summary(StringBuilder text, String what, Map<String, Tally> tallies) {
    Tally total = total(tallies);
    long names = tallies.values().stream().filter(tally -> tally.typed == tally.seen).count();
    text.append(
        "- %s: %d of %d occurrences typed (%.2f %%), %d of %d names%n"
            .formatted(what, total.typed, total.seen, total.share(), names, tallies.size())
            .toLowerCase(Locale.ROOT));
  }

  private static void rows(StringBuilder text, String title, Map<String, Tally> tallies) {
    text.append("\n## ").append(title).append("\n\n| name | typed | seen |\n|---|---|---|\n");
    tallies.forEach(
        (name, tally) -> {
          if (tally.typed < tally.seen) {
            text.append("| %s | %d | %d |%n".formatted(name, tally.typed, tally.seen));
          }
        });
  }
}
