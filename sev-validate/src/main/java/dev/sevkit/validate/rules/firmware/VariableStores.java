package dev.sevkit.validate.rules.firmware;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.LaunchContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * The variable stores a domain gives its firmware: {@code <nvram>}, and {@code <varstore>} since
 * libvirt 12.1.0.
 *
 * @param elements the elements, in document order
 */
record VariableStores(List<ElementNode> elements) {

  static VariableStores of(LaunchContext context) {
    return new VariableStores(
        context.os().stream()
            .flatMap(os -> os.node().children().stream())
            .filter(child -> child.is("nvram") || child.is("varstore"))
            .toList());
  }

  /** Whether the loader is told to do without one; libvirt refuses a store then. */
  static boolean areExcluded(LaunchContext context) {
    return context.loader().map(Loader::getStateless).filter("yes"::equals).isPresent();
  }

  Stream<ElementNode> first() {
    return elements.stream().limit(1);
  }

  List<TextEdit> removed() {
    return elements.stream().flatMap(element -> ElementEdits.remove(element).stream()).toList();
  }
}
