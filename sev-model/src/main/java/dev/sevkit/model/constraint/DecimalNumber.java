package dev.sevkit.model.constraint;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text of an unsigned decimal number in a range, as libvirt reads cbitpos and reducedPhysBits.
 */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = DecimalNumber.Validator.class)
public @interface DecimalNumber {

  /** Least value. */
  int min();

  /** Greatest value. */
  int max();

  /** The message of a violation. */
  String message() default "is not a decimal number from {min} to {max}";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the caller. */
  Class<? extends Payload>[] payload() default {};

  /** Judges the written form and the range. */
  final class Validator implements ConstraintValidator<DecimalNumber, String> {

    private int min;
    private int max;

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public void initialize(DecimalNumber constraint) {
      min = constraint.min();
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
      if (written == null) {
        return true;
      }
      if (!written.matches("[0-9]{1,9}")) {
        return false;
      }
      int value = Integer.parseInt(written);
      return min <= value && value <= max;
    }
  }
}
