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

/**
 * Base64, wrapped or not, whose decoded form has exactly the length of the blob. Text that is not
 * base64 passes: {@link StrictBase64} says so.
 */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = DecodedLength.Validator.class)
public @interface DecodedLength {

  /** The blob, which gives the length in bytes. */
  SevBlob blob();

  /** The message of a violation. */
  String message() default "does not decode to the length of a {blob}";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the caller. */
  Class<? extends Payload>[] payload() default {};

  /** Judges the decoded length. */
  final class Validator implements ConstraintValidator<DecodedLength, String> {

    private int length;

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public void initialize(DecodedLength constraint) {
      length = constraint.blob().length();
    }

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
      return written == null
          || SevBlob.decodeStrict(SevBlob.unwrapped(written))
              .map(bytes -> bytes.length == length)
              .orElse(true);
    }
  }
}
