package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The domain's C-bit position is not the one this host encrypts with; libvirt defines the domain
 * and QEMU refuses to start it.
 */
public final class CbitposMismatch implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("cbitpos-mismatch")
          .summary("C-bit position differs from the host's")
          .severity(ERROR)
          .effect(REFUSED)
          .needs(HOST_CAPABILITIES)
          .remedy(
              "take the host's value, or delete the element: libvirt 6.9.0 and newer fill it in")
          .since("0.1.0")
          .source("libvirt domain capabilities, element sev/cbitpos; QEMU target/i386/sev.c");

  /** The rule. */
  public CbitposMismatch() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context) && cbitpos(context).isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Integer> host = context.hostSev().flatMap(sev -> sev.hostCbitpos());
    return cbitpos(context).stream()
        .filter(element -> host.isPresent() && !means(element, host.get()))
        .map(element -> mismatch(element, host.get()));
  }

  private static Optional<ElementNode> cbitpos(LaunchContext context) {
    return context.launchSecurityChild("cbitpos").filter(element -> isDecimal(element.text()));
  }

  private static boolean isDecimal(String text) {
    return text.matches("[0-9]{1,9}");
  }

  private static boolean means(ElementNode element, int position) {
    return Integer.parseInt(element.text()) == position;
  }

  private static Finding mismatch(ElementNode element, int host) {
    return INFO.at(element)
        .expected(host)
        .found(element.text())
        .fix(
            Fix.safe(
                "set cbitpos to " + host, ElementEdits.setText(element, Integer.toString(host))));
  }
}
