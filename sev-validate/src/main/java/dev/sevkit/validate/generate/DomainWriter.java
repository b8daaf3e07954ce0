package dev.sevkit.validate.generate;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.edit.TextEdits;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.xml.ElementNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Changes a domain one step at a time, reading it anew after each. */
final class DomainWriter {

  private DomainXml document;

  DomainWriter(DomainXml document) {
    this.document = document;
  }

  DomainXml document() {
    return document;
  }

  /** Makes the change that the domain's root asks for. */
  void change(Function<ElementNode, List<TextEdit>> change) {
    TextEdits edits = new TextEdits();
    edits.addAll(change.apply(document.root()));
    document = DomainXml.of(document.source().withText(edits.applyTo(document.source().text())));
  }

  /** Gives a child of the element at the end of a path its text, making the child if need be. */
  void setText(List<String> path, String child, String text) {
    change(
        root -> {
          ElementNode parent = at(root, path);
          Optional<ElementNode> present = parent.child(child);
          return present.isPresent()
              ? ElementEdits.setText(present.get(), text)
              : ElementEdits.insert(parent, Markup.element(child).text(text));
        });
  }

  /** Gives a child an attribute, making the child if need be. */
  void setAttribute(List<String> path, String child, String attribute, String value) {
    change(
        root -> {
          ElementNode parent = at(root, path);
          Optional<ElementNode> present = parent.child(child);
          return present.isPresent()
              ? ElementEdits.setAttribute(present.get(), attribute, value)
              : ElementEdits.insert(parent, Markup.element(child).with(attribute, value));
        });
  }

  /** Makes a child if it is not there. */
  void require(List<String> path, String child) {
    if (at(document.root(), path).child(child).isEmpty()) {
      change(root -> ElementEdits.insert(at(root, path), Markup.element(child)));
    }
  }

  private static ElementNode at(ElementNode root, List<String> path) {
    return root.descendant(path.toArray(String[]::new))
        .orElseThrow(
            () -> new GenerationException("the domain has no <" + String.join("/", path) + ">"));
  }
}
