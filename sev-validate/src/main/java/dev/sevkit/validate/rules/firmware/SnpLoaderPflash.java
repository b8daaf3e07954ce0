package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The firmware of a SEV-SNP guest is mapped as flash, for which KVM has no memory such a guest
 * could use; libvirt defines the domain and QEMU fails to start it.
 */
public final class SnpLoaderPflash implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("snp-loader-pflash")
          .summary("firmware is mapped as flash, which SEV-SNP guests cannot have")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("set type='rom' on <loader>, with a build such as OVMF.amdsev.fd")
          .since("0.1.0")
          .source("QEMU, hw/i386/pc_sysfw.c, pc_system_firmware_init");

  /** The rule. */
  public SnpLoaderPflash() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.loader().stream()
        .filter(loader -> "pflash".equals(loader.getType()))
        .map(loader -> finding(context, loader));
  }

  private static Finding finding(LaunchContext context, Loader loader) {
    Finding finding =
        INFO.at(loader.attribute("type").orElseThrow()).expected("rom").found("pflash");
    if (loader.image().isPresent() && !isRaw(loader)) {
      return finding.help("name a raw image made to be mapped as ROM, such as OVMF.amdsev.fd");
    }
    return finding.fix(
        isMadeForRom(context, loader)
            ? Fix.safe("map the firmware as ROM: set type='rom'", mapAsRom(loader))
            : Fix.unsafe(
                "map the firmware as ROM: only a build made for it, such as OVMF.amdsev.fd, starts",
                mapAsRom(loader)));
  }

  private static boolean isRaw(Loader loader) {
    return loader.getFormat() == null || loader.getFormat().equals("raw");
  }

  private static boolean isMadeForRom(LaunchContext context, Loader loader) {
    return loader
        .image()
        .map(image -> isAmdSev(image) || isDescribedAsMemory(context, image))
        .orElse(true);
  }

  private static boolean isAmdSev(String image) {
    return image.substring(image.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).contains("amdsev");
  }

  private static boolean isDescribedAsMemory(LaunchContext context, String image) {
    return context.profile().firmware().stream()
        .flatMap(installed -> installed.ofImage(image).stream())
        .anyMatch(d -> d.mapping().device().equals("memory") && d.supports(SEV_SNP));
  }

  /**
   * ROM is never writable, has no variable store and is raw; libvirt refuses what says otherwise.
   */
  private static List<TextEdit> mapAsRom(Loader loader) {
    return ElementEdits.all(
        ElementEdits.setAttribute(loader.node(), "type", "rom"),
        "no".equals(loader.getReadonly()) ? without(loader, "readonly") : List.of(),
        isRaw(loader) ? List.of() : without(loader, "format"),
        "no".equals(loader.getStateless())
            ? ElementEdits.setAttribute(loader.node(), "stateless", "yes")
            : List.of());
  }

  private static List<TextEdit> without(Loader loader, String attribute) {
    return ElementEdits.removeAttribute(loader.node(), attribute);
  }
}
