package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.model.sev.SevType.SEV_ES;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The domain is to restart on reboot or power-off; before QEMU 11.0 the encrypted registers of its
 * CPUs cannot be reset, so the guest stays off.
 */
public final class RebootUnsupported implements Rule {

  private static final Version RESET_SINCE = Version.of(11, 0);

  private static final RuleInfo INFO =
      RuleInfo.named("reboot-unsupported")
          .summary(
              "the domain is to restart, which SEV-ES and SEV-SNP guests cannot do before QEMU 11.0")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV_ES, SEV_SNP)
          .turnsAt(Need.QEMU_VERSION, RESET_SINCE, "can reset confidential guests")
          .remedy("write <on_reboot>destroy</on_reboot>, or run QEMU 11.0 or newer")
          .since("0.1.0")
          .source(
              "QEMU, amd-memory-encryption, SEV-ES; system/runstate.c, qemu_system_reset_request");

  /** The rule. */
  public RebootUnsupported() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.qemu().isKnownAtLeast(RESET_SINCE)
        ? Stream.empty()
        : Stream.of(onReboot(context), onPoweroff(context)).flatMap(Optional::stream);
  }

  /** An empty element is none to libvirt, and none means restart. */
  private static Optional<Finding> onReboot(LaunchContext context) {
    Optional<ElementNode> written = context.root().child("on_reboot");
    Optional<ElementNode> said = written.filter(element -> !element.text().isEmpty());
    if (said.isPresent() && !restarts(said.get())) {
      return Optional.empty();
    }
    Finding finding =
        said.map(element -> INFO.at(element).found(element.text()))
            .orElseGet(
                () ->
                    INFO.at(written.orElse(context.root()).startTagLocation())
                        .detail("without on_reboot libvirt restarts it"));
    return Optional.of(
        finding.expected("destroy").fix(Fix.safe("set on_reboot to destroy", destroy(context))));
  }

  private static Optional<Finding> onPoweroff(LaunchContext context) {
    return restartOnPoweroff(context)
        .map(
            element ->
                INFO.at(element)
                    .detail("on_poweroff counts on a reset")
                    .expected("destroy")
                    .found(element.text())
                    .help("write <on_poweroff>destroy</on_poweroff>")
                    .fix(
                        Fix.safe(
                            "set on_poweroff to destroy",
                            ElementEdits.setText(element, "destroy"))));
  }

  private static Optional<ElementNode> restartOnPoweroff(LaunchContext context) {
    return context.root().child("on_poweroff").filter(RebootUnsupported::restarts);
  }

  private static boolean restarts(ElementNode action) {
    return action.text().equals("restart") || action.text().equals("rename-restart");
  }

  /** Both at once: libvirt refuses a domain that restarts on power-off and ends on reboot. */
  private static List<TextEdit> destroy(LaunchContext context) {
    ElementNode domain = context.root();
    return ElementEdits.all(
        domain
            .child("on_reboot")
            .map(element -> ElementEdits.setText(element, "destroy"))
            .orElseGet(
                () -> ElementEdits.insert(domain, Markup.element("on_reboot").text("destroy"))),
        restartOnPoweroff(context)
            .map(element -> ElementEdits.setText(element, "destroy"))
            .orElse(List.of()));
  }
}
