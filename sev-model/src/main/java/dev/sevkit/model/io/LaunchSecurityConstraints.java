package dev.sevkit.model.io;

import dev.sevkit.model.constraint.BeanConstraints;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;

/** What Jakarta Validation says of the launchSecurity of a domain made in Java. */
final class LaunchSecurityConstraints {

  private LaunchSecurityConstraints() {}

  static void require(Domain domain) {
    List<String> wrong =
        domain.getLaunchSecurity().stream()
            .map(LaunchSecurity::view)
            .map(LaunchSecurityConstraints::violations)
            .flatMap(Set::stream)
            .map(LaunchSecurityConstraints::words)
            .sorted()
            .toList();
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException("launchSecurity: " + String.join("; ", wrong));
    }
  }

  private static Set<ConstraintViolation<LaunchSecurityView>> violations(LaunchSecurityView view) {
    return BeanConstraints.validator().validate(view);
  }

  private static String words(ConstraintViolation<LaunchSecurityView> violation) {
    String property = violation.getPropertyPath().iterator().next().getName();
    return property + " " + violation.getMessage();
  }
}
