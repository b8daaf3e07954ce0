package dev.sevkit.model.io;

import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;

/** The markup a bean describes. */
final class Fragment {

  private Fragment() {}

  static Markup of(String name, ModelElement bean) {
    return markup(DomainXml.fragment(name, bean));
  }

  /** The markup of an element that was read, its layout aside. */
  static Markup markup(ElementNode element) {
    Markup markup = Markup.element(element.name());
    for (AttributeNode attribute : element.attributes()) {
      markup = markup.with(attribute.name(), attribute.value());
    }
    for (ElementNode child : element.children()) {
      markup = markup.child(markup(child));
    }
    boolean layout = !element.children().isEmpty() || element.text().isEmpty();
    return layout ? markup : markup.text(element.text());
  }
}
