package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * The guest is to tell QEMU where its crash data lies, by a transfer into memory the device cannot
 * read when it is encrypted.
 */
public final class VmcoreinfoEnabled implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("vmcoreinfo-enabled")
          .summary("vmcoreinfo is on, whose transfer does not work into encrypted memory")
          .severity(WARNING)
          .effect(FRAGILE)
          .remedy("delete <vmcoreinfo>")
          .since("0.1.0")
          .source("OpenStack Nova, nova/virt/libvirt/driver.py, _set_features");

  /** The rule. */
  public VmcoreinfoEnabled() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return Stream.ofNullable(context.domain().getFeatures())
        .flatMap(features -> Stream.ofNullable(features.getVmcoreinfo()))
        .filter(Flag::isOn)
        .map(
            vmcoreinfo ->
                INFO.at(vmcoreinfo)
                    .fix(Fix.safe("delete <vmcoreinfo>", ElementEdits.remove(vmcoreinfo.node()))));
  }
}
