package dev.sevkit.validate;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Runs the constraints on a launchSecurity element's values, once a document. */
final class SevConstraints {

  private final LaunchSecurity element;
  private final Set<ConstraintViolation<LaunchSecurityView>> violations;

  SevConstraints(LaunchSecurity element) {
    this.element = element;
    this.violations = Provider.VALIDATOR.validate(element.view());
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

  /** Made when the first SEV domain is met: making it takes longer than reading a domain. */
  private static final class Provider {

    static final Validator VALIDATOR = validator();

    private static Validator validator() {
      try (ValidatorFactory factory =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .ignoreXmlConfiguration()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()) {
        return factory.getValidator();
      }
    }
  }
}
