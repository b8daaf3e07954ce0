package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Os;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * Hashes of a kernel are to be measured and there is no kernel: nothing of what the guest boots
 * from its disk is covered.
 */
public final class KernelHashesWithoutKernel implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("kernel-hashes-without-kernel")
          .summary("kernelHashes='yes' without a kernel to measure")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy("delete the attribute, or name the kernel in <os>")
          .since("0.1.0")
          .source(
              "libvirt formatdomain, Launch Security, kernelHashes;"
                  + " libvirt tools/virt-qemu-sev-validate");

  /** The rule. */
  public KernelHashesWithoutKernel() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .filter(element -> !context.bootsKernelDirectly())
        .flatMap(element -> element.attribute("kernelHashes").stream())
        .filter(attribute -> attribute.value().equals("yes"))
        .map(attribute -> INFO.at(attribute).fix(delete(attribute, context)));
  }

  private static Fix delete(AttributeNode attribute, LaunchContext context) {
    boolean kernelForgotten =
        context.os().filter(KernelHashesWithoutKernel::expectsKernel).isPresent();
    return new Fix(
        kernelForgotten
            ? "delete kernelHashes; <os> names an initrd, command line or shim, so it may be the kernel that is missing"
            : "delete kernelHashes",
        !kernelForgotten,
        ElementEdits.removeAttribute(attribute.owner(), attribute.name()));
  }

  private static boolean expectsKernel(Os os) {
    return os.getInitrd() != null || os.getCmdline() != null || os.getShim() != null;
  }
}
