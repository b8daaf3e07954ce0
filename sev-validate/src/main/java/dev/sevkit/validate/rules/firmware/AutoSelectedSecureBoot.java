package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.FRAGILE;
import static dev.sevkit.validate.Need.LIBVIRT_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Features;
import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.firmware.FirmwareChoice;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.sev.Version;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Libvirt is to choose the firmware of a SEV guest and takes, or may take, a build with Secure Boot
 * that claims SEV: SMM and a variable store come with it.
 */
public final class AutoSelectedSecureBoot implements Rule {

  private static final String SECURE_BOOT = "secure-boot";
  private static final Version FEATURES_SINCE = Version.of(7, 2);
  private static final Version STATELESS_SINCE = Version.of(8, 6);

  private static final RuleInfo INFO =
      RuleInfo.named("auto-selected-secure-boot")
          .summary("libvirt chooses firmware with Secure Boot, SMM and a variable store")
          .severity(WARNING)
          .effect(FRAGILE)
          .appliesTo(SEV)
          .turnsAt(Need.LIBVIRT_VERSION, FEATURES_SINCE, "knows firmware features")
          .turnsAt(Need.LIBVIRT_VERSION, STATELESS_SINCE, "knows stateless on the loader")
          .remedy(
              "disable the feature secure-boot in <firmware>, or set stateless='yes' on <loader>")
          .since("0.1.0")
          .source(
              "Debian, ovmf, 40-edk2-x86_64-secure-enrolled.json; libvirt, src/qemu/qemu_firmware.c");

  /** The rule. */
  public AutoSelectedSecureBoot() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && LikelyFirmware.isAskedFor(context)
        && choosesFreely(context);
  }

  /** Whether neither Secure Boot nor anything that goes with or against it is asked for. */
  private static boolean choosesFreely(LaunchContext context) {
    Optional<Loader> loader = context.loader();
    return context.os().filter(os -> "efi".equals(os.getFirmware())).isPresent()
        && context.machine().filter(MachineType::isQ35).isPresent()
        && SecureBootWish.of(context).isEmpty()
        && loader.flatMap(Loader::image).isEmpty()
        && loader.filter(said -> "yes".equals(said.getStateless())).isEmpty()
        && loader.filter(said -> "rom".equals(said.getType())).isEmpty()
        && !hasSmmOff(context);
  }

  private static boolean hasSmmOff(LaunchContext context) {
    return Optional.ofNullable(context.domain().getFeatures())
        .map(Features::getSmm)
        .filter(smm -> !smm.isOn())
        .isPresent();
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return LikelyFirmware.of(context)
        .filter(likely -> !likely.agreeOn(AutoSelectedSecureBoot::takesSecureBoot))
        .map(likely -> Set.of(LIBVIRT_VERSION))
        .orElse(Set.of());
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<FirmwareChoice> choice = LikelyFirmware.of(context).map(LikelyFirmware::newest);
    return choice.filter(known -> !takesSecureBoot(known)).isPresent()
        ? Stream.empty()
        : Stream.of(finding(context, choice));
  }

  private static boolean takesSecureBoot(FirmwareChoice choice) {
    return choice.chosen().filter(d -> d.has(SECURE_BOOT) && d.has("requires-smm")).isPresent();
  }

  private static Finding finding(LaunchContext context, Optional<FirmwareChoice> choice) {
    Finding finding =
        INFO.at(context.os().flatMap(os -> os.attribute("firmware")).orElseThrow())
            .severity(context.isAttested() ? ERROR : WARNING)
            .detail(
                choice
                    .flatMap(FirmwareChoice::chosen)
                    .map(taken -> "here " + taken.name())
                    .orElse("so with Debian's descriptors"));
    return fix(context).map(finding::fix).orElse(finding);
  }

  private static Optional<Fix> fix(LaunchContext context) {
    if (offers(context, AutoSelectedSecureBoot::hasNoStore) && takesNoStore(context)) {
      return Optional.of(
          Fix.safe(
              "take firmware without a variable store: set stateless='yes' on <loader>",
              stateless(context)));
    }
    boolean works = context.profile().firmware().isEmpty() || offers(context, d -> true);
    return works && !context.libvirt().isKnownBefore(FEATURES_SINCE)
        ? Optional.of(Fix.safe("do without Secure Boot: disable the feature", disable(context)))
        : Optional.empty();
  }

  private static boolean hasNoStore(FirmwareDescriptor firmware) {
    return firmware.mapping().device().equals("memory") || firmware.mapping().isFlash("stateless");
  }

  /** Whether firmware for this guest without Secure Boot is known to be installed. */
  private static boolean offers(LaunchContext context, Predicate<FirmwareDescriptor> other) {
    String machine = context.machine().orElseThrow().name();
    return context.profile().firmware().stream()
        .flatMap(installed -> installed.all().stream())
        .filter(d -> d.isUefiFor("x86_64", machine) && d.supports(SEV) && !d.has(SECURE_BOOT))
        .anyMatch(other);
  }

  private static boolean takesNoStore(LaunchContext context) {
    return VariableStores.of(context).elements().isEmpty()
        && context.loader().map(Loader::getType).isEmpty()
        && context.loader().map(Loader::getStateless).isEmpty()
        && !context.libvirt().isKnownBefore(STATELESS_SINCE);
  }

  private static List<TextEdit> stateless(LaunchContext context) {
    ElementNode os = context.os().orElseThrow().node();
    return context
        .loader()
        .map(loader -> ElementEdits.setAttribute(loader.node(), "stateless", "yes"))
        .orElseGet(
            () -> ElementEdits.insert(os, Markup.element("loader").with("stateless", "yes")));
  }

  private static List<TextEdit> disable(LaunchContext context) {
    Markup off = Markup.element("feature").with("enabled", "no").with("name", SECURE_BOOT);
    ElementNode os = context.os().orElseThrow().node();
    return os.child("firmware")
        .map(firmware -> ElementEdits.insert(firmware, off))
        .orElseGet(() -> ElementEdits.insert(os, Markup.element("firmware").child(off)));
  }
}
