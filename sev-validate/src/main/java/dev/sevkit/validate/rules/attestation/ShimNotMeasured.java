package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The host hands the guest a shim besides its kernel; the table of kernel hashes has no place for
 * it, so it is not measured.
 */
public final class ShimNotMeasured implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("shim-not-measured")
          .summary("the shim is not among the kernel hashes")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .remedy("delete <shim>: the firmware starts the measured kernel without it")
          .since("0.1.0")
          .source("QEMU target/i386/sev.c, SevHashTable; QEMU hw/i386/x86-common.c");

  /** The rule. */
  public ShimNotMeasured() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.launchSecurity().stream()
        .filter(element -> "yes".equals(element.getKernelHashes()))
        .flatMap(element -> context.os().stream())
        .flatMap(os -> os.node().child("shim").stream())
        .filter(shim -> !shim.text().isBlank())
        .map(ShimNotMeasured::finding);
  }

  private static Finding finding(ElementNode shim) {
    return INFO.at(shim)
        .fix(
            Fix.unsafe(
                "delete the shim; firmware with Secure Boot may then not accept the kernel",
                ElementEdits.remove(shim)));
  }
}
