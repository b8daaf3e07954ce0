package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The kernel is booted directly and not measured: the host can replace kernel, initrd and command
 * line, and the launch measurement is still the expected one.
 */
public final class KernelHashesMissing implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("kernel-hashes-missing")
          .summary("kernel, initrd and command line are not measured")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .remedy(
              "set kernelHashes='yes' on launchSecurity and use an AmdSev build of OVMF, which checks the hashes")
          .since("0.1.0")
          .source(
              "libvirt tools/virt-qemu-sev-validate;"
                  + " QEMU target/i386/sev.c, sev_add_kernel_loader_hashes");

  /** The rule. */
  public KernelHashesMissing() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .filter(element -> context.bootsKernelDirectly())
        .filter(element -> !"yes".equals(element.getKernelHashes()))
        .map(element -> finding(element).severity(context.isAttested() ? ERROR : WARNING));
  }

  private static Finding finding(LaunchSecurity element) {
    Finding finding =
        element
            .attribute("kernelHashes")
            .map(KernelHashesMissing::switchedOff)
            .orElseGet(() -> INFO.at(element).expected("kernelHashes='yes'"));
    return finding.fix(
        Fix.unsafe(
            "set kernelHashes='yes'; this changes the launch measurement and what a session or ID"
                + " block was made for, and firmware without room for the hashes does not start",
            ElementEdits.setAttribute(element.node(), "kernelHashes", "yes")));
  }

  private static Finding switchedOff(AttributeNode attribute) {
    return INFO.at(attribute).expected("kernelHashes='yes'").found(attribute);
  }
}
