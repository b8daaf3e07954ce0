package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.constraint.HexPolicy;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.Quoted;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy is not written as a hexadecimal number of its type's width: libvirt does not define
 * the domain, or only without schema validation.
 */
public final class PolicyNotHexadecimal implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-not-hexadecimal")
          .summary("policy is not a plain hexadecimal number")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("write it as 0x and lower-case hexadecimal digits, without blanks")
          .since("0.1.0")
          .source(
              "libvirt src/conf/schemas/basictypes.rng, hexuint; src/conf/domain_conf.c,"
                  + " virDomainSEVDefParseXML");

  /** The rule. */
  public PolicyNotHexadecimal() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    List<Violation> unreadable = context.violations(HexPolicy.class).toList();
    return unreadable.isEmpty()
        ? context.policy().filter(number -> !number.isCanonical()).stream()
            .map(number -> upperCase(context.launchSecurityChild("policy").orElseThrow(), number))
        : unreadable.stream()
            .filter(violation -> !violation.written().isBlank())
            .map(violation -> unreadable(context, violation));
  }

  /** Libvirt reads it, its schema does not allow it. */
  private static Finding upperCase(ElementNode policy, HexNumber number) {
    return INFO.at(policy)
        .severity(WARNING)
        .detail("libvirt's schema wants lower case")
        .expected(number.withPrefix().written())
        .found(number.written())
        .fix(write(policy, number));
  }

  private static Finding unreadable(LaunchContext context, Violation violation) {
    String written = violation.written();
    Finding finding = INFO.at(violation.node()).found(Quoted.of(written));
    int bits = context.is(SevType.SEV_SNP) ? 64 : 32;
    Optional<HexNumber> inside =
        HexNumber.parse(written.strip().replaceFirst("^\\+", ""))
            .filter(number -> bits > 32 || number.fits32Bits());
    if (inside.isEmpty()) {
      return finding.expected("a hexadecimal number of at most " + bits + " bits");
    }
    boolean isRead = isReadByLibvirt(written);
    return finding
        .severity(isRead ? WARNING : ERROR)
        .detail(
            isRead
                ? "libvirt's schema wants nothing before the number"
                : "something stands around the number")
        .expected(plain(inside.get()))
        .fix(write(violation.node(), inside.get()));
  }

  /** As strtoul does, libvirt passes over blanks and a plus sign before the number, not behind. */
  private static boolean isReadByLibvirt(String written) {
    return HexNumber.parse(written.replaceFirst("^\\s*\\+?", "")).isPresent();
  }

  private static Fix write(ElementNode policy, HexNumber number) {
    return Fix.safe(
        "write the policy as " + plain(number) + ", the same value",
        ElementEdits.setText(policy, plain(number)));
  }

  /** Whether digits alone were meant as a decimal number is another question. */
  private static String plain(HexNumber number) {
    return number.looksDecimal() ? number.written() : number.withPrefix().written();
  }
}
