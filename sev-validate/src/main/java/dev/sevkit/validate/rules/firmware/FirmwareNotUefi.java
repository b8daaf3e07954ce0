package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nothing asks for UEFI firmware, or something asks for SeaBIOS; libvirt accepts it, and the guest
 * does not run encrypted.
 */
public final class FirmwareNotUefi implements Rule {

  private static final Version AUTO_SELECTION_SINCE = Version.of(5, 2);

  private static final Pattern SEABIOS =
      Pattern.compile("(?i)(^|/)(seabios(/[^/]+|[^/]*)|bios(-256k|-microvm)?\\.bin)$");

  private static final Markup OS =
      Markup.element("os")
          .with("firmware", "efi")
          .child(Markup.element("type").with("arch", "x86_64").with("machine", "q35").text("hvm"));

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-not-uefi")
          .summary("the firmware is not UEFI, so the guest cannot run encrypted")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .turnsAt(
              Need.LIBVIRT_VERSION,
              AUTO_SELECTION_SINCE,
              "chooses the image for firmware='efi' itself")
          .remedy("set firmware='efi' on <os>")
          .since("0.1.0")
          .source("libvirt kbase launch_security_sev, Boot loader; SUSE AMD-SEV guide, section 3");

  /** The rule. */
  public FirmwareNotUefi() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Loader> seabios = context.loader().filter(FirmwareNotUefi::namesSeabios);
    if (seabios.isPresent()) {
      return Stream.of(seabios(context, seabios.get()));
    }
    Optional<AttributeNode> firmware = firmware(context);
    if (firmware.isPresent()) {
      return firmware.stream()
          .filter(attribute -> !attribute.value().equals("efi"))
          .map(attribute -> otherFirmware(context, attribute));
    }
    boolean said = context.loader().flatMap(Loader::image).isPresent() || meansEfi(context);
    return said ? Stream.empty() : Stream.of(nothingSaid(context));
  }

  /** What libvirt goes by; before 5.2.0 it did not know the attribute and dropped it. */
  private static Optional<AttributeNode> firmware(LaunchContext context) {
    return choosesFirmware(context)
        ? context.os().flatMap(os -> os.attribute("firmware"))
        : Optional.empty();
  }

  private static boolean choosesFirmware(LaunchContext context) {
    return !context.libvirt().isKnownBefore(AUTO_SELECTION_SINCE);
  }

  private static boolean namesSeabios(Loader loader) {
    return loader.image().filter(image -> SEABIOS.matcher(image).find()).isPresent();
  }

  private static boolean meansEfi(LaunchContext context) {
    return choosesFirmware(context)
        && context.os().map(Os::getMisplacedType).filter("efi"::equals).isPresent();
  }

  private static Finding seabios(LaunchContext context, Loader loader) {
    Finding finding =
        INFO.at(loader.node().textLocation())
            .detail("<loader> names SeaBIOS")
            .found(loader.image().orElseThrow())
            .help("name an OVMF image in <loader>, or delete it and set firmware='efi' on <os>");
    return choosesFirmware(context)
        ? finding.fix(
            Fix.unsafe(
                "set firmware='efi' and delete <loader>: libvirt chooses an image in its place",
                ElementEdits.all(
                    ElementEdits.setAttribute(context.os().orElseThrow().node(), "firmware", "efi"),
                    ElementEdits.remove(loader.node()))))
        : finding;
  }

  private static Finding otherFirmware(LaunchContext context, AttributeNode firmware) {
    return INFO.at(firmware)
        .expected("efi")
        .found(firmware.value())
        .help(remedy(context))
        .fix(
            Fix.safe(
                "set firmware to efi",
                ElementEdits.setAttribute(firmware.owner(), "firmware", "efi")));
  }

  private static Finding nothingSaid(LaunchContext context) {
    Finding finding = context.os().map(INFO::at).orElseGet(() -> INFO.at(context.domain()));
    return choosesFirmware(context)
        ? finding
            .detail("neither firmware='efi' on <os> nor an image in <loader>")
            .help(remedy(context))
            .fix(Fix.safe("set firmware='efi' on <os>", askForUefi(context)))
        : finding
            .detail("no image in <loader>, and libvirt before 5.2.0 chooses none")
            .help("name an OVMF image in <loader>");
  }

  private static String remedy(LaunchContext context) {
    return context.isAttested() || context.is(SEV_SNP)
        ? INFO.remedy() + ", and <loader stateless='yes'/>: a variable store is not measured"
        : INFO.remedy();
  }

  private static List<TextEdit> askForUefi(LaunchContext context) {
    return context
        .os()
        .map(os -> ElementEdits.setAttribute(os.node(), "firmware", "efi"))
        .orElseGet(() -> ElementEdits.insert(context.root(), OS));
  }
}
