package dev.sevkit.model.constraint;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A SEV or SEV-ES policy whose reserved bits 6 to 15 are clear (AMD 55766, guest policy). A text
 * that is no policy passes.
 */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = SevPolicyReserved.Validator.class)
public @interface SevPolicyReserved {

  /** The message of a violation. */
  String message() default "sets reserved bits of a SEV policy";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the caller. */
  Class<? extends Payload>[] payload() default {};

  /** Judges the meaning. */
  final class Validator implements ConstraintValidator<SevPolicyReserved, String> {

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
      return written == null
          || HexNumber.parse(written)
              .filter(HexNumber::fits32Bits)
              .map(number -> GuestPolicy.of(number.value()).reservedBits() == 0)
              .orElse(true);
    }
  }
}
