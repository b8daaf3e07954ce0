package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;

/**
 * {@code <metadata>}: what applications keep with the domain; its content is theirs and stays in
 * the document.
 */
public final class Metadata extends ModelElement {

  /** An empty {@code <metadata>}. */
  public Metadata() {}
}
