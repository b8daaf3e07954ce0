package dev.sevkit.validate;

import dev.sevkit.model.io.DomainXml;
import java.util.List;

/**
 * A source of findings that is no rule: it judges every domain, with launchSecurity or without, and
 * runs only when a caller gives it to a {@link Validator}.
 */
public interface DocumentCheck {

  /** What its findings say of themselves. */
  RuleInfo info();

  /** What it finds in a domain, by place. */
  List<Finding> findings(DomainXml document);
}
