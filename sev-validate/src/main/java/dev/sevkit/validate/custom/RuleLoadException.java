package dev.sevkit.validate.custom;

/** Custom rules that could not be loaded; the message names the jar or the class, and why. */
public final class RuleLoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Custom rules that could not be loaded, in one line. */
  public RuleLoadException(String message) {
    super(message);
  }

  /** Custom rules that could not be loaded, in one line, with what stopped it. */
  public RuleLoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
