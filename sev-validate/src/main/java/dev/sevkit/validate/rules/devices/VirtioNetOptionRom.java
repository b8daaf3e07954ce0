package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.domain.devices.part.Rom;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A virtio network card keeps its option ROM: iPXE knows nothing of SEV, and network boot hangs or
 * the firmware stops in it.
 */
public final class VirtioNetOptionRom implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("virtio-net-option-rom")
          .summary("virtio network card with an option ROM, which knows nothing of SEV")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .remedy("add <rom enabled='no'/> to the interface; OVMF has a virtio driver of its own")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, section 3; libvirt kbase launch_security_sev, Virtio-net");

  /** The rule. */
  public VirtioNetOptionRom() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .devices(Interface.class)
        .filter(Interface::isVirtio)
        .filter(card -> !isOfHost(card))
        .filter(card -> !isOff(card.getRom()))
        .map(VirtioNetOptionRom::finding);
  }

  /** A function of a card of the host, whatever model is named. */
  private static boolean isOfHost(Interface card) {
    return "hostdev".equals(card.getType());
  }

  private static boolean isOff(@Nullable Rom rom) {
    return rom != null && ("no".equals(rom.getEnabled()) || "off".equals(rom.getBar()));
  }

  private static Finding finding(Interface card) {
    Rom rom = card.getRom();
    Markup off = Markup.element("rom").with("enabled", "no");
    return rom == null
        ? INFO.at(card)
            .fix(Fix.safe("switch the option ROM off", ElementEdits.insert(card.node(), off)))
        : INFO.at(rom)
            .fix(Fix.safe("switch the option ROM off", ElementEdits.replace(rom.node(), off)));
  }
}
