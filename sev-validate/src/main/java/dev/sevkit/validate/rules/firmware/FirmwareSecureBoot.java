package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV;
import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Os;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The domain asks for Secure Boot, whose builds of OVMF need SMM; SEV-ES and SEV-SNP guests have no
 * SMM, and for SEV few builds have both: no firmware is found, or the guest dies in it.
 */
public final class FirmwareSecureBoot implements Rule {

  private static final String SECURE_BOOT = "secure-boot";
  private static final String ENROLLED_KEYS = "enrolled-keys";
  private static final Pattern SECURE_BOOT_IMAGE = Pattern.compile("(secboot|[.-]ms[.-])[^/]*$");

  private static final RuleInfo INFO =
      RuleInfo.named("firmware-secure-boot")
          .summary("the firmware is to do Secure Boot, whose builds do not start SEV guests")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .remedy("do without Secure Boot: a launch measurement vouches for the firmware instead")
          .since("0.1.0")
          .source("SUSE AMD-SEV guide, sections 7 and 8; libvirt, src/qemu/qemu_firmware.c");

  /** The rule. */
  public FirmwareSecureBoot() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<Finding> secure = loader(context);
    Optional<Finding> build = secure.isPresent() ? Optional.empty() : image(context);
    return Stream.of(feature(context), secure, build).flatMap(Optional::stream);
  }

  private static Optional<Finding> feature(LaunchContext context) {
    List<FirmwareDescriptor> offers = offers(context).toList();
    return enabled(context, SECURE_BOOT)
        .filter(enabled -> offers.stream().noneMatch(FirmwareSecureBoot::worksWithoutSmm))
        .map(
            enabled ->
                INFO.at(enabled)
                    .severity(context.is(SEV) && !offers.isEmpty() ? WARNING : ERROR)
                    .detail("<firmware> asks for the feature secure-boot")
                    .help("set enabled='no' on the feature, and on enrolled-keys")
                    .fix(giveUp(context, "disable the feature secure-boot", disable(context))));
  }

  private static Optional<Finding> loader(LaunchContext context) {
    return context
        .loader()
        .flatMap(loader -> loader.attribute("secure"))
        .filter(secure -> secure.value().equals("yes"))
        .map(
            secure ->
                INFO.at(secure)
                    .detail("secure='yes' on <loader> needs SMM")
                    .help(
                        image(context).isPresent()
                            ? "set secure='no' on <loader>, and name a build without Secure Boot"
                            : "set secure='no' on <loader>")
                    .fix(
                        giveUp(
                            context,
                            "set secure='no' on <loader>",
                            ElementEdits.setAttribute(secure.owner(), "secure", "no"))));
  }

  private static Optional<Finding> image(LaunchContext context) {
    return context
        .loader()
        .filter(
            loader -> loader.image().filter(image -> isSecureBootBuild(context, image)).isPresent())
        .map(
            loader ->
                INFO.at(loader.node().textLocation())
                    .severity(context.is(SEV) ? WARNING : ERROR)
                    .detail("<loader> names a Secure Boot build")
                    .found(loader.image().orElse(""))
                    .help("name a build without Secure Boot, such as OVMF.amdsev.fd"));
  }

  /** Descriptors know better than a name. */
  private static boolean isSecureBootBuild(LaunchContext context, String image) {
    List<FirmwareDescriptor> described =
        context.profile().firmware().stream().flatMap(all -> all.ofImage(image).stream()).toList();
    return described.isEmpty()
        ? SECURE_BOOT_IMAGE.matcher(image).find()
        : described.stream().anyMatch(d -> d.features().contains(SECURE_BOOT))
            && offers(context)
                .filter(described::contains)
                .noneMatch(FirmwareSecureBoot::worksWithoutSmm);
  }

  /** Installed firmware with Secure Boot that can start the guest, as far as it is known. */
  private static Stream<FirmwareDescriptor> offers(LaunchContext context) {
    return context.profile().firmware().stream()
        .flatMap(installed -> installed.all().stream())
        .filter(d -> d.features().contains(SECURE_BOOT))
        .filter(d -> context.mode().filter(d::supports).isPresent());
  }

  private static boolean worksWithoutSmm(FirmwareDescriptor descriptor) {
    return !descriptor.features().contains("requires-smm");
  }

  private static Fix giveUp(LaunchContext context, String change, List<TextEdit> edits) {
    return context.is(SEV)
        ? Fix.unsafe(change + ": gives up Secure Boot", edits)
        : Fix.safe(change, edits);
  }

  /** Libvirt refuses enrolled keys where secure-boot is disabled. */
  private static List<TextEdit> disable(LaunchContext context) {
    List<TextEdit> edits = new ArrayList<>();
    Stream.of(SECURE_BOOT, ENROLLED_KEYS)
        .flatMap(name -> enabled(context, name).stream())
        .forEach(on -> edits.addAll(ElementEdits.setAttribute(on.owner(), "enabled", "no")));
    return edits;
  }

  private static Optional<AttributeNode> enabled(LaunchContext context, String feature) {
    return context.os().map(Os::getFirmwareFeatures).stream()
        .flatMap(firmware -> firmware.getFeatures().stream())
        .filter(candidate -> feature.equals(candidate.getName()))
        .filter(candidate -> "yes".equals(candidate.getEnabled()))
        .findFirst()
        .flatMap(candidate -> candidate.attribute("enabled"));
  }
}
