package dev.sevkit.model.constraint;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import dev.sevkit.model.sev.SevBlob;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Base64 in its strict form: alphabet and padding of RFC 4648, on one line, no blanks. */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = StrictBase64.Validator.class)
public @interface StrictBase64 {

  /** The message of a violation. */
  String message() default "is not strict base64";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the caller. */
  Class<? extends Payload>[] payload() default {};

  /** Judges the written form. */
  final class Validator implements ConstraintValidator<StrictBase64, String> {

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
      return written == null || SevBlob.decodeStrict(written).isPresent();
    }
  }
}
