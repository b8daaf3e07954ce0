package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A SEV-SNP guest is given a variable store, which its firmware cannot use; the domain is refused
 * when defined or when started.
 */
public final class SnpNvram implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-nvram")
          .summary("the firmware is given a variable store, which SEV-SNP guests cannot use")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("delete it, and set stateless='yes' on <loader>")
          .since("0.1.0")
          .source("libvirt, src/qemu/qemu_firmware.c; OpenStack Nova, amd-sev-snp-libvirt-support");

  /** The rule. */
  public SnpNvram() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return VariableStores.areExcluded(context)
        ? Stream.empty()
        : VariableStores.of(context).first().map(store -> finding(context, store));
  }

  private static Finding finding(LaunchContext context, ElementNode store) {
    return INFO.at(store)
        .detail("<" + store.name() + ">")
        .fix(Fix.safe("do without a variable store", doWithout(context)));
  }

  /** Without stateless='yes' libvirt would give firmware mapped as flash another store. */
  private static List<TextEdit> doWithout(LaunchContext context) {
    List<TextEdit> removed = VariableStores.of(context).removed();
    return context
        .loader()
        .map(loader -> ElementEdits.setAttribute(loader.node(), "stateless", "yes"))
        .map(stateless -> ElementEdits.all(removed, stateless))
        .orElse(removed);
  }
}
