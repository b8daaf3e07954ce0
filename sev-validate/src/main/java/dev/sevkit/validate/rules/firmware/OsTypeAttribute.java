package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.validate.Effect.NOT_BOOTABLE;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.stream.Stream;

/**
 * {@code <os>} has an attribute {@code type}; libvirt ignores it, and where {@code firmware} was
 * meant the guest boots SeaBIOS or the domain is refused.
 */
public final class OsTypeAttribute implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("os-type-attribute")
          .summary("<os> has an attribute type, which libvirt ignores")
          .severity(ERROR)
          .effect(NOT_BOOTABLE)
          .remedy("write firmware='efi' instead")
          .since("0.1.0")
          .source("libvirt formatdomain, BIOS bootloader; libvirt, src/conf/domain_validate.c");

  /** The rule. */
  public OsTypeAttribute() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.os().stream()
        .flatMap(os -> os.attribute("type").stream())
        .map(type -> meansFirmware(context, type) ? misnamed(type) : pointless(type));
  }

  private static boolean meansFirmware(LaunchContext context, AttributeNode type) {
    return type.value().equals("efi")
        && context.os().map(Os::getFirmware).isEmpty()
        && context.loader().flatMap(Loader::image).isEmpty();
  }

  private static Finding misnamed(AttributeNode type) {
    return INFO.at(type)
        .detail("nothing else asks for UEFI firmware")
        .expected("firmware='efi'")
        .found(type)
        .fix(
            Fix.safe(
                "rename the attribute type of <os> to firmware",
                ElementEdits.renameAttribute(type, "firmware")));
  }

  private static Finding pointless(AttributeNode type) {
    return INFO.at(type)
        .severity(WARNING)
        .found(type)
        .help("delete it")
        .fix(
            Fix.safe(
                "delete the attribute type of <os>",
                ElementEdits.removeAttribute(type.owner(), "type")));
  }
}
