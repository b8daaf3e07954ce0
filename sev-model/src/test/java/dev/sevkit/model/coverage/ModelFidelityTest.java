package dev.sevkit.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.coverage.BeanGrammar.Child;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelReadException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the beans of a document say, written out, is what the document says: names, values, texts,
 * the order of what is alike. What is untyped and the order of unlike siblings are left aside;
 * devices keep their order across kinds.
 */
class ModelFidelityTest {

  @Test
  void beans_say_what_the_document_says() {
    int same = 0;
    List<String> different = new ArrayList<>();
    for (Path file : Shared.xmlFiles("corpus")) {
      if (file.getFileName().toString().startsWith("domaincaps-")) {
        continue;
      }
      try {
        DomainXml read = DomainXml.read(file);
        String before = canonical(read.root(), Domain.class);
        String after = canonical(read.marshalled().root(), Domain.class);
        if (before.equals(after)) {
          same++;
        } else {
          different.add(file.getFileName() + "\n" + firstDifference(before, after));
        }
      } catch (ModelReadException e) {
        assertThat(file.getFileName()).hasToString("vm__testdriver__testdriver_13.xml");
      }
    }
    System.out.printf("fidelity: %d documents the same, %d differ%n", same, different.size());
    assertThat(different).isEmpty();
    assertThat(same).isGreaterThan(1300);
  }

  private static String firstDifference(String before, String after) {
    int at = 0;
    while (at < Math.min(before.length(), after.length())
        && before.charAt(at) == after.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return "  document: …"
        + before.substring(from, Math.min(before.length(), at + 80))
        + "\n  beans: …"
        + after.substring(from, Math.min(after.length(), at + 80));
  }

  /** One line that is the same for elements that mean the same to the model. */
  static String canonical(ElementNode element, Class<?> bean) {
    BeanGrammar grammar = BeanGrammar.of(bean);
    String attributes =
        element.attributes().stream()
            .filter(attribute -> grammar.attributes().contains(attribute.name()))
            .map(ModelFidelityTest::canonical)
            .sorted()
            .collect(Collectors.joining(" "));
    String text = grammar.hasText() ? text(element, bean) : "";
    return "<"
        + localName(element)
        + " "
        + attributes
        + ">"
        + text
        + children(element, bean)
        + "</>";
  }

  /** Of an element that has children too, text without the layout around it. */
  private static String text(ElementNode element, Class<?> bean) {
    boolean mixed = !BeanGrammar.of(bean).children().isEmpty();
    return mixed ? element.text().strip() : element.text();
  }

  private static String canonical(AttributeNode attribute) {
    return attribute.name() + "=" + attribute.value();
  }

  private static String localName(ElementNode element) {
    return element.name().substring(element.name().indexOf(':') + 1);
  }

  private static String children(ElementNode element, Class<?> bean) {
    Map<String, StringBuilder> groups = new TreeMap<>();
    Set<String> single = new HashSet<>();
    for (ElementNode child : element.children()) {
      String key = BeanGrammar.key(child.namespace(), localName(child));
      Child typed = BeanGrammar.of(bean).children().get(key);
      boolean counts = typed != null && (typed.repeated() || single.add(key));
      if (counts) {
        boolean ordered = bean == Devices.class && typed.repeated();
        groups
            .computeIfAbsent(ordered ? "" : key, k -> new StringBuilder())
            .append(canonical(child, typed.type()));
      }
    }
    return String.join("", groups.values());
  }
}
