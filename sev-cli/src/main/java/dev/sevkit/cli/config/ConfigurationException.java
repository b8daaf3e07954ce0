package dev.sevkit.cli.config;

import dev.sevkit.model.xml.SourceLocation;

/** A configuration file that cannot be used; its location is that of the fault. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient SourceLocation location;

  /** A configuration file that cannot be used: where, and why in one line. */
  public ConfigurationException(SourceLocation location, String message) {
    super(message);
    this.location = location;
  }

  /** Where the fault is; {@link SourceLocation#UNKNOWN} after serialisation. */
  public SourceLocation location() {
    return location == null ? SourceLocation.UNKNOWN : location;
  }
}
