package dev.sevkit.validate.rules.host;

import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.validate.LaunchContext;

/** The element that asks the host for SEV, where findings about the host stand. */
final class AskingElement {

  private AskingElement() {}

  /** launchSecurity; the domain, if it has none and is judged as if it had. */
  static ModelElement of(LaunchContext context) {
    return context.launchSecurity().map(ModelElement.class::cast).orElseGet(context::domain);
  }
}
