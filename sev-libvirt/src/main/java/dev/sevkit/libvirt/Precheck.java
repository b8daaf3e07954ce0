package dev.sevkit.libvirt;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is checked before libvirt is given a domain. Immutable.
 *
 * @param validator makes the validator for the host's profile; empty to judge by no rules
 * @param isSchemaChecked whether libvirt is to check against its schema, too
 */
public record Precheck(
    Optional<Function<TargetProfile, Validator>> validator, boolean isSchemaChecked) {

  /** The built-in rules: a domain with an error is refused. */
  public static Precheck rules() {
    return rules(profile -> new Validator(BuiltInRules.all(), profile));
  }

  /** Rules of the caller's choice, for what is known of the host. */
  public static Precheck rules(Function<TargetProfile, Validator> validator) {
    return new Precheck(Optional.of(validator), false);
  }

  /** Nothing: libvirt alone judges. */
  public static Precheck none() {
    return new Precheck(Optional.empty(), false);
  }

  /** The same, and libvirt's schema. */
  public Precheck andSchema() {
    return new Precheck(validator, true);
  }

  /**
   * Judges a domain.
   *
   * @throws DomainRefusedException if it has an error
   */
  void require(DomainXml domain, Supplier<TargetProfile> profile) {
    validator.ifPresent(
        make -> {
          ValidationReport report = make.apply(profile.get()).validate(domain);
          if (report.has(Severity.ERROR)) {
            throw new DomainRefusedException(report);
          }
        });
  }
}
