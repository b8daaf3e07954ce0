package dev.sevkit.validate.rules.launch;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Need.HOST_CAPABILITIES;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** A position no page table entry has is no host's. */
  @Override
  public Set<Need> lacks(LaunchContext context) {
    return cbitpos(context).filter(CbitposMismatch::isNoHosts).isPresent()
        ? Set.of()
        : Rule.super.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Integer> host = HostBits.host(context).flatMap(SevCapability::hostCbitpos);
    return cbitpos(context).stream()
        .flatMap(
            element ->
                host.isPresent()
                    ? differing(element, host.get())
                    : Stream.of(element)
                        .filter(CbitposMismatch::isNoHosts)
                        .map(e -> wrong(context, e)));
  }

  private static Optional<ElementNode> cbitpos(LaunchContext context) {
    return context
        .launchSecurityChild(HostBits.CBITPOS)
        .filter(element -> HostBits.value(element).isPresent());
  }

  private static boolean isNoHosts(ElementNode element) {
    return HostBits.value(element).filter(v -> v > LaunchSecurityView.MAX_CBITPOS).isPresent();
  }

  private static Stream<Finding> differing(ElementNode element, int host) {
    return Stream.of(element)
        .filter(e -> !HostBits.value(e).equals(Optional.of(host)))
        .map(
            e ->
                INFO.at(e)
                    .expected(host)
                    .found(e.text())
                    .fix(
                        Fix.safe(
                            "set cbitpos to " + host,
                            ElementEdits.setText(e, Integer.toString(host)))));
  }

  private static Finding wrong(LaunchContext context, ElementNode element) {
    return INFO.at(element)
        .detail("a page table entry has bits 0 to " + LaunchSecurityView.MAX_CBITPOS)
        .found(element.text())
        .fix(HostBits.delete(context, List.of(element)));
  }
}
