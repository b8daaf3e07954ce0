package dev.sevkit.validate;

import java.util.Locale;

/** How bad a finding is. The order is from worst to mildest. */
public enum Severity {
  /** Does not define or start, or runs insecurely. */
  ERROR,
  /** Discouraged, fragile, slow, or fails in some setups only. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word in reports: {@code error}, {@code warning} or {@code info}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as bad as another severity, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
