package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;

/** An element that says something by being there, such as {@code <live/>}. */
public final class Presence extends ModelElement {

  /** An element that is there. */
  public Presence() {}
}
