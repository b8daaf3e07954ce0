package dev.sevkit.validate.rules.policy;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.rules.internal.PolicyFix;

/**
 * A policy that kernels before some version refuse, and newer ones leave to the firmware.
 *
 * @param leftToFirmware the first kernel that leaves it to the firmware
 * @param detail what the policy says
 * @param fix the change older kernels need, in words, with what its author must decide
 * @param right the value after that change
 * @param help what the firmware then demands of the host
 */
record KernelPolicyCheck(
    Version leftToFirmware, String detail, String fix, long right, String help) {

  /** The finding of the rule: of its own severity on an older kernel, else a note. */
  Finding finding(RuleInfo rule, LaunchContext context) {
    Finding finding = ReadPolicy.finding(rule, context);
    if (!context.hostKernel().isKnownBefore(leftToFirmware)) {
      return finding.severity(Severity.INFO).detail(detail).help(help);
    }
    return finding
        .detail("%s, host kernel is %s".formatted(detail, context.hostKernel()))
        .fix(PolicyFix.proposal(context, fix, PolicyFix.set(ReadPolicy.element(context), right)));
  }
}
