package dev.sevkit.validate.rules.internal;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.LaunchContext;
import java.util.List;

/** Edits of the sections of a domain, which may be missing. */
public final class DomainSection {

  private DomainSection() {}

  /**
   * Puts an element into a section, which is added if it is missing.
   *
   * @param section name of a child of {@code <domain>}, such as {@code features}
   */
  public static List<TextEdit> insert(LaunchContext context, String section, Markup child) {
    ElementNode domain = context.root();
    return domain
        .child(section)
        .map(present -> ElementEdits.insert(present, child))
        .orElseGet(() -> ElementEdits.insert(domain, Markup.element(section).child(child)));
  }

  /** The section; the domain where it is missing. */
  public static SourceLocation place(LaunchContext context, String section) {
    return context.root().child(section).orElse(context.root()).startTagLocation();
  }
}
