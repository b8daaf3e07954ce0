package dev.sevkit.validate.rules.machine;

import static dev.sevkit.validate.Effect.REFUSED;
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
 * The domain is not of type kvm: SEV is a service of KVM, and QEMU refuses to start the guest
 * without it.
 */
public final class DomainTypeNotKvm implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("domain-type-not-kvm")
          .summary("domain type is not kvm, without which there is no SEV")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("set <domain type='kvm'>")
          .since("0.1.0")
          .source("QEMU system/vl.c; OpenStack Nova administrator guide, AMD SEV");

  /** The rule. */
  public DomainTypeNotKvm() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** What keeps the other rules from judging is what this one is about. */
  @Override
  public boolean concerns(LaunchContext context) {
    return context.mode().isPresent();
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    String type = Optional.ofNullable(context.domain().getType()).orElse("");
    return type.equals("kvm") ? Stream.empty() : Stream.of(finding(context.root(), type));
  }

  private static Finding finding(ElementNode domain, String type) {
    Finding finding =
        domain
            .attribute("type")
            .map(attribute -> INFO.at(attribute).found(type))
            .orElseGet(() -> INFO.at(domain.startTagLocation()).found("no type"))
            .expected("kvm");
    boolean isQemu = type.isEmpty() || type.equals("qemu");
    return isQemu
        ? finding.fix(Fix.safe("set type='kvm'", ElementEdits.setAttribute(domain, "type", "kvm")))
        : finding;
  }
}
