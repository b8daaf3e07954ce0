package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.rules.internal.PolicyFix;
import java.util.List;
import java.util.Optional;

/** Says SEV-ES as libvirt understands it: type sev, and bit 2 (ES) of the policy. */
final class SevEsFix {

  private SevEsFix() {}

  /**
   * The fix of a launchSecurity element; empty if the policy cannot be read or is one for SEV-SNP:
   * the type alone would make a plain SEV guest.
   */
  static Optional<Fix> of(LaunchContext context, ElementNode element) {
    List<TextEdit> sev = ElementEdits.setAttribute(element, "type", "sev");
    if (PolicyFix.isAbsent(element)) {
      Markup es = Markup.element("policy").text("0x0007");
      return Optional.of(
          PolicyFix.strengthening(
              context,
              "set type to 'sev' and add policy 0x0007, which asks for SEV-ES",
              ElementEdits.all(sev, ElementEdits.insert(element, es))));
    }
    return element.child("policy").flatMap(policy -> of(context, sev, policy));
  }

  private static Optional<Fix> of(LaunchContext context, List<TextEdit> sev, ElementNode policy) {
    return HexNumber.parse(policy.text().strip())
        .flatMap(GuestPolicy::ofHex)
        .filter(present -> !present.looksLikeSnpPolicy())
        .map(
            present ->
                present.es()
                    ? Fix.safe("set type to 'sev'; the policy has the ES bit", sev)
                    : PolicyFix.strengthening(
                        context,
                        "set type to 'sev' and the ES bit (0x4) in the policy",
                        ElementEdits.all(sev, setEs(policy, present))));
  }

  private static List<TextEdit> setEs(ElementNode policy, GuestPolicy present) {
    return PolicyFix.set(policy, present.with(GuestPolicy.Bit.ES).value());
  }
}
