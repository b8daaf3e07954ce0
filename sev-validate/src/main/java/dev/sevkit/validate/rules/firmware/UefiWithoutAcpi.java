package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.firmware.FirmwareChoice;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.rules.internal.DomainSection;
import java.util.stream.Stream;

/**
 * The guest boots UEFI firmware from flash and has no ACPI; libvirt refuses to define the domain.
 */
public final class UefiWithoutAcpi implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("uefi-without-acpi")
          .summary("UEFI without ACPI")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("add <acpi/> to <features>")
          .since("0.1.0")
          .source("libvirt, src/qemu/qemu_validate.c, qemuValidateDomainDefFeatures");

  /** The rule. */
  public UefiWithoutAcpi() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.root().descendant("features", "acpi").isPresent() || !bootsFromFlash(context)
        ? Stream.empty()
        : Stream.of(
            INFO.at(DomainSection.place(context, "features"))
                .fix(
                    Fix.safe(
                        "switch ACPI on",
                        DomainSection.insert(context, "features", Markup.element("acpi")))));
  }

  /** Libvirt asks this of flash only; firmware it chooses is flash unless it is known better. */
  private static boolean bootsFromFlash(LaunchContext context) {
    String type = context.loader().map(Loader::getType).orElse("");
    boolean chosen = context.os().filter(os -> "efi".equals(os.getFirmware())).isPresent();
    return type.equals("pflash") || (chosen && !type.equals("rom") && !mayBeRom(context));
  }

  private static boolean mayBeRom(LaunchContext context) {
    return LikelyFirmware.of(context)
        .filter(likely -> !likely.allMatch(choice -> !isRom(choice)))
        .isPresent();
  }

  private static boolean isRom(FirmwareChoice choice) {
    return choice.chosen().filter(d -> d.mapping().device().equals("memory")).isPresent();
  }
}
