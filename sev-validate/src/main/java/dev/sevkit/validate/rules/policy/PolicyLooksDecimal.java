package dev.sevkit.validate.rules.policy;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.PolicyFix;
import dev.sevkit.validate.rules.internal.PolicyMeaning;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policy is written in decimal digits without 0x: libvirt reads it as hexadecimal, so that
 * another policy may be in force than its author believes.
 */
public final class PolicyLooksDecimal implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("policy-looks-decimal")
          .summary("policy without 0x looks decimal, and libvirt reads it as hexadecimal")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .remedy("write the policy with 0x")
          .since("0.1.0")
          .source("libvirt src/conf/domain_conf.c, virDomainSEVDefParseXML");

  /** The rule. */
  public PolicyLooksDecimal() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .policy()
        .filter(HexNumber::looksDecimal)
        .filter(number -> fits(context, number.value()))
        .filter(
            number -> meantAsDecimal(context, number).filter(v -> v == number.value()).isEmpty())
        .map(number -> finding(context, number))
        .stream();
  }

  private static Finding finding(LaunchContext context, HexNumber number) {
    ElementNode policy = context.launchSecurityChild("policy").orElseThrow();
    String hexadecimal = number.withPrefix().written();
    Finding finding =
        INFO.at(policy)
            .detail(readings(context, number))
            .fix(
                Fix.safe(
                    "write " + hexadecimal + ", which is what libvirt reads",
                    ElementEdits.setText(policy, hexadecimal)));
    return meantAsDecimal(context, number)
        .map(
            value ->
                finding.fix(
                    PolicyFix.proposal(
                        context,
                        "write " + HexNumber.of(value) + ", if " + number.written() + " is decimal",
                        ElementEdits.setText(policy, HexNumber.of(value).written()))))
        .orElse(finding);
  }

  private static String readings(LaunchContext context, HexNumber number) {
    SevType type = context.mode().orElseThrow();
    return number.written()
        + " is "
        + PolicyMeaning.of(type, number.value())
        + meantAsDecimal(context, number)
            .map(value -> "; as a decimal number it would be " + PolicyMeaning.of(type, value))
            .orElse("");
  }

  private static Optional<Long> meantAsDecimal(LaunchContext context, HexNumber number) {
    return number.decimalReading().stream()
        .boxed()
        .filter(value -> fits(context, value))
        .findFirst();
  }

  private static boolean fits(LaunchContext context, long value) {
    return context.is(SevType.SEV_SNP) || value >>> 32 == 0;
  }
}
