package dev.sevkit.validate;

import dev.sevkit.model.constraint.BeanConstraints;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the constraints on a launchSecurity element's values, once a document. */
final class SevConstraints {

  private final LaunchSecurity element;
  private final Set<ConstraintViolation<LaunchSecurityView>> violations;

  SevConstraints(LaunchSecurity element) {
    this.element = element;
    this.violations = BeanConstraints.validator().validate(element.view());
  }

  Stream<Violation> of(Class<? extends Annotation> constraint) {
    return violations.stream()
        .filter(v -> isOf(v, constraint))
        .flatMap(this::located)
        .sorted(ORDER);
  }

  private static final Comparator<Violation> ORDER =
      Comparator.comparingInt(violation -> violation.node().start());

  private static boolean isOf(
      ConstraintViolation<LaunchSecurityView> violation, Class<? extends Annotation> constraint) {
    return constraint.isInstance(violation.getConstraintDescriptor().getAnnotation());
  }

  private Stream<Violation> located(ConstraintViolation<LaunchSecurityView> violation) {
    String property = violation.getPropertyPath().iterator().next().getName();
    return element.node().child(property).stream()
        .map(node -> new Violation(property, node.text(), violation.getMessage(), node));
  }
}
