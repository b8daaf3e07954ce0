package dev.sevkit.model.xml;

import jakarta.xml.bind.annotation.XmlTransient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every bean of the model is: an element that knows where it was read from. A bean made in
 * Java has no such place.
 */
@XmlTransient
public abstract class ModelElement {

  private transient @Nullable ElementNode node;

  /** A bean without a place. */
  protected ModelElement() {}

  /** Ties the bean to the element it is read from. */
  public final void readFrom(ElementNode element) {
    this.node = element;
    element.tieTo(this);
  }

  /** Whether the bean was read from a document. */
  public final boolean isRead() {
    return node != null;
  }

  /**
   * The element this bean was read from.
   *
   * @throws IllegalStateException if the bean was made in Java
   */
  public final ElementNode node() {
    if (node == null) {
      throw new IllegalStateException(getClass().getSimpleName() + " was not read from a document");
    }
    return node;
  }

  /**
   * Where the element's start tag stands; {@link SourceLocation#UNKNOWN} for a bean made in Java.
   */
  public final SourceLocation location() {
    return node == null ? SourceLocation.UNKNOWN : node.startTagLocation();
  }

  /** The element's attribute of a name, where it is written. */
  public final Optional<AttributeNode> attribute(String name) {
    return node == null ? Optional.empty() : node.attribute(name);
  }
}
