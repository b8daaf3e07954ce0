package dev.sevkit.model.constraint;

import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

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
 * A SEV-SNP policy whose bit 17 is set and whose bits 26 to 63 are clear (AMD 56860, guest policy).
 * A text that is no policy passes.
 */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = SnpPolicyReserved.Validator.class)
public @interface SnpPolicyReserved {

  /** The message of a violation. */
  String message() default "breaks the reserved bits of a SEV-SNP policy";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the caller. */
  Class<? extends Payload>[] payload() default {};

  /** Judges the meaning. */
  final class Validator implements ConstraintValidator<SnpPolicyReserved, String> {

    /** Bit 17, which must be one. */
    private static final long RESERVED_ONE = 0x20000;

    /** Bits 26 to 63, which must be zero. */
    private static final long RESERVED_ZERO = 0xFFFFFFFFFC000000L;

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
      return written == null
          || HexNumber.parse(written)
              .map(number -> (number.value() & (RESERVED_ONE | RESERVED_ZERO)) == RESERVED_ONE)
              .orElse(true);
    }
  }
}
