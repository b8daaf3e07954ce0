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
 * The text of a guest policy: an unsigned hexadecimal number of at most so many bits, with or
 * without {@code 0x}, without blanks.
 */
@Documented
@Target(TYPE_USE)
@Retention(RUNTIME)
@Constraint(validatedBy = HexPolicy.Validator.class)
public @interface HexPolicy {

  /** Width of the policy: 32 for SEV and SEV-ES, 64 for SEV-SNP. */
  int bits();

  /** The message of a violation. */
  String message() default "is not a hexadecimal number of at most {bits} bits";

  /** The validation groups it belongs to. */
  Class<?>[] groups() default {};

  /** Payload of the caller. */
  Class<? extends Payload>[] payload() default {};

  /** Judges the written form. */
  final class Validator implements ConstraintValidator<HexPolicy, String> {

    private int bits;

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public void initialize(HexPolicy constraint) {
      bits = constraint.bits();
    }

    @Override
    public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
      return written == null
          || HexNumber.parse(written).filter(n -> bits > 32 || n.fits32Bits()).isPresent();
    }
  }
}
