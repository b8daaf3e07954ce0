package dev.sevkit.validate.fix;

import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;

/**
 * A fix that was applied.
 *
 * @param finding what it removed, located in the document of its pass
 * @param fix the change
 */
public record AppliedFix(Finding finding, Fix fix) {

  /** Rule and change, in words. */
  @Override
  public String toString() {
    return "[" + finding.id() + "] " + fix.description();
  }
}
