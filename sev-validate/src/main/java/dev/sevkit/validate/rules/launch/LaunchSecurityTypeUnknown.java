package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.Quoted;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Spelling;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of launchSecurity is missing or none libvirt knows: libvirt does not define it. */
public final class LaunchSecurityTypeUnknown implements Rule {

  /** What letters and digits of a type say, whatever stands between them. */
  private static final Map<String, SevType> MEANT =
      Map.of(
          "sev", SevType.SEV,
          "amdsev", SevType.SEV,
          "sevguest", SevType.SEV,
          "seves", SevType.SEV_ES,
          "amdseves", SevType.SEV_ES,
          "sevsnp", SevType.SEV_SNP,
          "amdsevsnp", SevType.SEV_SNP,
          "sevsnpguest", SevType.SEV_SNP,
          "snp", SevType.SEV_SNP);

  private static final RuleInfo INFO =
      RuleInfo.named("launch-security-type-unknown")
          .summary("launchSecurity has no type that libvirt knows")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy(
              "set type='sev' for SEV and, with bit 2 of the policy, SEV-ES;"
                  + " type='sev-snp' for SEV-SNP")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security; src/conf/domain_conf.c, virDomainSecDefParseXML");

  /** The rule. */
  public LaunchSecurityTypeUnknown() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Of any kind of guest: here it is the kind that is in doubt. */
  @Override
  public boolean concerns(LaunchContext context) {
    return context.sevLaunchSecurity().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.sevLaunchSecurity().stream()
        .filter(element -> element.view() instanceof LaunchSecurityView.Unknown)
        .filter(element -> !isTypeMisspelt(element.node()))
        .map(element -> finding(context, element));
  }

  /** An attribute {@code Type} is a fault of its own. */
  private static boolean isTypeMisspelt(ElementNode element) {
    return element.attribute("type").isEmpty()
        && element.attributes().stream()
            .anyMatch(a -> Spelling.nearest(a.name(), List.of("type")).isPresent());
  }

  private static Finding finding(LaunchContext context, LaunchSecurity element) {
    Optional<AttributeNode> type = element.attribute("type");
    if (type.isEmpty()) {
      return INFO.at(element).expected("sev or sev-snp").found("no type");
    }
    String written = type.get().value();
    Finding finding = INFO.at(type.get()).found(Quoted.of(written));
    Optional<SevType> meant = Optional.ofNullable(MEANT.get(letters(written)));
    if (meant.isPresent()) {
      return meant(context, finding, type.get(), meant.get());
    }
    return Spelling.nearest(written, List.of("sev-snp", "sev"))
        .map(near -> guessed(finding, type.get(), near))
        .orElseGet(() -> finding.expected("sev or sev-snp"));
  }

  private static String letters(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Finding meant(
      LaunchContext context, Finding finding, AttributeNode type, SevType meant) {
    String right = meant.launchSecurityType();
    if (meant == SevType.SEV_ES) {
      Finding es = finding.expected("sev").detail("SEV-ES is type 'sev' with bit 2 of the policy");
      return SevEsFix.of(context, type.owner()).map(es::fix).orElse(es);
    }
    return finding
        .expected(right)
        .fix(
            Fix.safe(
                "set type to '" + right + "'",
                ElementEdits.setAttribute(type.owner(), "type", right)));
  }

  private static Finding guessed(Finding finding, AttributeNode type, String near) {
    return finding
        .detail("did you mean '" + near + "'?")
        .fix(
            Fix.unsafe(
                "set type to '" + near + "', if that is what is meant",
                ElementEdits.setAttribute(type.owner(), "type", near)));
  }
}
