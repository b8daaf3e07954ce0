package dev.sevkit.model.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Jakarta Validation as the model uses it: no XML configuration, no expression language. */
public final class BeanConstraints {

  private BeanConstraints() {}

  /** What checks the constraints; made at the first call, thread-safe. */
  public static Validator validator() {
    return Provider.VALIDATOR;
  }

  private static final class Provider {

    static final Validator VALIDATOR = make();

    private static Validator make() {
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
