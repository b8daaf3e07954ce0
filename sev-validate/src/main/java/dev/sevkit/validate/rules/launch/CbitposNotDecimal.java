package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.constraint.DecimalNumber;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.Quoted;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Violation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * cbitpos or reducedPhysBits is not written as a decimal number: libvirt does not define the
 * domain, or only without schema validation.
 */
public final class CbitposNotDecimal implements Rule {

  private static final Pattern PADDED = Pattern.compile("\\s*\\+?([0-9]{1,9})(\\s*)");
  private static final Pattern HEXADECIMAL = Pattern.compile("\\s*0[xX][0-9a-fA-F]+\\s*");

  private static final RuleInfo INFO =
      RuleInfo.named("cbitpos-not-decimal")
          .summary("cbitpos or reducedPhysBits is not a decimal number")
          .severity(ERROR)
          .effect(REFUSED)
          .turnsAt(
              Need.LIBVIRT_VERSION,
              HostBits.OPTIONAL_SINCE,
              "fills in the host's values, so that none need be written")
          .remedy("write a decimal number without blanks, or delete the element")
          .since("0.1.0")
          .source(
              "libvirt src/conf/domain_conf.c, virDomainSEVCommonDefParseXML;"
                  + " src/conf/schemas/basictypes.rng, unsignedInt");

  /** The rule. */
  public CbitposNotDecimal() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .violations(DecimalNumber.class)
        .filter(violation -> HostBits.value(violation.node()).isEmpty())
        .map(violation -> finding(context, violation));
  }

  private static Finding finding(LaunchContext context, Violation violation) {
    ElementNode element = violation.node();
    String written = violation.written();
    Finding finding = INFO.at(element).detail(element.name()).found(Quoted.of(written));
    if (written.isEmpty()) {
      return absent(context, element, finding);
    }
    Matcher padded = PADDED.matcher(written);
    if (padded.matches()) {
      boolean isRead = padded.group(2).isEmpty();
      return finding
          .severity(isRead ? WARNING : ERROR)
          .expected(padded.group(1))
          .fix(write(element, padded.group(1)));
    }
    return decimal(element, written)
        .map(value -> finding.expected(value).fix(write(element, value)))
        .orElseGet(() -> finding.fix(HostBits.delete(context, List.of(element))));
  }

  /** Libvirt takes an empty element for an absent one, its schema does not. */
  private static Finding absent(LaunchContext context, ElementNode element, Finding finding) {
    boolean isNeeded = context.libvirt().isKnownBefore(HostBits.OPTIONAL_SINCE);
    return finding
        .severity(isNeeded ? ERROR : WARNING)
        .fix(
            Fix.safe(
                "delete the empty <" + element.name() + ">, which libvirt takes for absent",
                ElementEdits.remove(element)));
  }

  /** The decimal form of a hexadecimal number that can be a bit number. */
  private static Optional<String> decimal(ElementNode element, String written) {
    int least = element.is(HostBits.CBITPOS) ? 0 : 1;
    return Optional.of(written)
        .filter(text -> HEXADECIMAL.matcher(text).matches())
        .flatMap(text -> HexNumber.parse(text.strip()))
        .map(HexNumber::value)
        .filter(value -> least <= value && value <= LaunchSecurityView.MAX_CBITPOS)
        .map(value -> Long.toString(value));
  }

  private static Fix write(ElementNode element, String decimal) {
    return Fix.safe(
        "write " + element.name() + " as " + decimal, ElementEdits.setText(element, decimal));
  }
}
