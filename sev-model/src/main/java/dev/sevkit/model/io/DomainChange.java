package dev.sevkit.model.io;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.edit.TextEdits;
import dev.sevkit.model.edit.UnifiedDiff;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import java.util.List;

/**
 * Changes of one document, collected and then made at once: by the place of a bean, in the layout
 * and quotes of its neighbours, every other byte as it was.
 *
 * <pre>{@code
 * DomainXml changed =
 *     DomainChange.of(xml)
 *         .setAttribute(disk.getTarget(), "bus", "scsi")
 *         .insert(xml.domain().getDevices(), "rng", new Rng().withModel("virtio"))
 *         .made();
 * }</pre>
 */
public final class DomainChange {

  private final DomainXml document;
  private final TextEdits edits = new TextEdits();

  private DomainChange(DomainXml document) {
    this.document = document;
  }

  /** No change yet. */
  public static DomainChange of(DomainXml document) {
    return new DomainChange(document);
  }

  /**
   * Gives an attribute of a bean's element a value, in its place or as the last one.
   *
   * @throws IllegalStateException if it conflicts with a change collected before, or the bean was
   *     not read from this document
   */
  public DomainChange setAttribute(ModelElement bean, String name, String value) {
    return add(ElementEdits.setAttribute(nodeOf(bean), name, value));
  }

  /**
   * Removes an attribute of a bean's element, if it is there.
   *
   * @throws IllegalStateException as {@link #setAttribute}
   */
  public DomainChange removeAttribute(ModelElement bean, String name) {
    return add(ElementEdits.removeAttribute(nodeOf(bean), name));
  }

  /**
   * Replaces everything inside a bean's element by text.
   *
   * @throws IllegalStateException as {@link #setAttribute}
   */
  public DomainChange setText(ModelElement bean, String text) {
    return add(ElementEdits.setText(nodeOf(bean), text));
  }

  /**
   * Gives a child that is only text this text, making it where libvirt writes it if it is not
   * there.
   *
   * @throws IllegalStateException as {@link #setAttribute}
   */
  public DomainChange setChild(ModelElement parent, String name, String text) {
    ElementNode node = nodeOf(parent);
    return add(
        node.child(name)
            .map(child -> ElementEdits.setText(child, text))
            .orElseGet(() -> ElementEdits.insert(node, Markup.element(name).text(text))));
  }

  /**
   * Adds an element a bean describes, where libvirt writes such a child.
   *
   * @param name name of the element, such as {@code disk}
   * @throws IllegalStateException as {@link #setAttribute}
   */
  public DomainChange insert(ModelElement parent, String name, ModelElement child) {
    return add(ElementEdits.insert(nodeOf(parent), Fragment.of(name, child)));
  }

  /**
   * Puts the element another bean describes in the place of one.
   *
   * @throws IllegalStateException as {@link #setAttribute}
   */
  public DomainChange replace(ModelElement old, ModelElement by) {
    ElementNode node = nodeOf(old);
    return add(ElementEdits.replace(node, Fragment.of(node.name(), by)));
  }

  /**
   * Removes a bean's element, with its line where nothing else stands on it.
   *
   * @throws IllegalStateException as {@link #setAttribute}
   */
  public DomainChange remove(ModelElement bean) {
    return add(ElementEdits.remove(nodeOf(bean)));
  }

  /**
   * Adds edits made elsewhere, such as by {@link ElementEdits} for what has no bean.
   *
   * @throws IllegalStateException if they conflict with a change collected before
   */
  public DomainChange add(List<TextEdit> change) {
    if (!edits.addAll(change)) {
      throw new IllegalStateException(
          document.source().name() + ": two changes of the same place; make the first one first");
    }
    return this;
  }

  private ElementNode nodeOf(ModelElement bean) {
    ElementNode node = bean.node();
    if (node.source() != document.source()) {
      throw new IllegalStateException(
          bean.location() + " does not stand in this " + document.source().name());
    }
    return node;
  }

  /** The edits, sorted, none in conflict with another. */
  public List<TextEdit> edits() {
    return edits.sorted();
  }

  /** The document with all changes made, read again. */
  public DomainXml made() {
    return DomainXml.of(document.source().withText(changed()));
  }

  /** The difference the changes make, as {@code patch} reads it; empty if there is none. */
  public String diff() {
    return UnifiedDiff.of(document.source().name(), document.source().text(), changed());
  }

  private String changed() {
    return edits.applyTo(document.source().text());
  }
}
