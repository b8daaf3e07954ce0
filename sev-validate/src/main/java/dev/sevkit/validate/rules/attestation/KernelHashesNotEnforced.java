package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Effect.UNPROTECTED;
import static dev.sevkit.validate.Need.FIRMWARE_DESCRIPTORS;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.firmware.FirmwareChoice;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The firmware is not the AmdSev build: kernel hashes are measured and not compared with what is
 * booted, or QEMU refuses them.
 */
public final class KernelHashesNotEnforced implements Rule {

  private static final Predicate<String> NAMED_SEV = path -> fileNameHas(path, "sev");

  /** The code half of firmware with a variable store, such as OVMF_CODE_4M.fd. */
  private static final Predicate<String> NAMED_GENERIC =
      NAMED_SEV.negate().and(path -> fileNameHas(path, "code"));

  private static final RuleInfo INFO =
      RuleInfo.named("kernel-hashes-not-enforced")
          .summary("kernelHashes='yes' with firmware that does not check the hashes")
          .severity(WARNING)
          .effect(UNPROTECTED)
          .needs(FIRMWARE_DESCRIPTORS)
          .remedy(
              "use the AmdSev build of OVMF, such as OVMF.amdsev.fd: <loader stateless='yes'/> or its path")
          .since("0.1.0")
          .source(
              "edk2 OvmfPkg/AmdSev, BlobVerifierLibSevHashes; QEMU target/i386/sev.c, sev_add_kernel_loader_hashes");

  /** The rule. */
  public KernelHashesNotEnforced() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean concerns(LaunchContext context) {
    return Rule.super.concerns(context)
        && context.bootsKernelDirectly()
        && context
            .launchSecurity()
            .filter(element -> "yes".equals(element.getKernelHashes()))
            .isPresent()
        && (context.loader().flatMap(Loader::image).isPresent() || isAutomatic(context));
  }

  @Override
  public Set<Need> lacks(LaunchContext context) {
    return context.loader().flatMap(Loader::image).filter(NAMED_GENERIC.or(NAMED_SEV)).isPresent()
        ? Set.of()
        : Rule.super.lacks(context);
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    Optional<String> image = context.loader().flatMap(Loader::image);
    return image.isPresent()
        ? image
            .filter(path -> isGeneric(context, path))
            .flatMap(path -> named(context, path))
            .stream()
        : chosen(context).stream();
  }

  private static Optional<Finding> named(LaunchContext context, String path) {
    return context
        .loader()
        .map(loader -> INFO.at(loader).detail("it has a variable store").found(path));
  }

  private static Optional<Finding> chosen(LaunchContext context) {
    Optional<String> image =
        FirmwareChoice.of(context.domain(), context.firmware())
            .chosen()
            .filter(KernelHashesNotEnforced::keepsVariables)
            .map(chosen -> chosen.mapping().image());
    return image.flatMap(
        path -> context.os().map(os -> INFO.at(os).detail("libvirt chooses it").found(path)));
  }

  /** Libvirt knows the image and it has a variable store, or its name says so. */
  private static boolean isGeneric(LaunchContext context, String path) {
    if (NAMED_GENERIC.or(NAMED_SEV).test(path)) {
      return NAMED_GENERIC.test(path);
    }
    List<FirmwareDescriptor> known = context.firmware().ofImage(path);
    return !known.isEmpty() && known.stream().allMatch(KernelHashesNotEnforced::keepsVariables);
  }

  /** The AmdSev build has none. */
  private static boolean keepsVariables(FirmwareDescriptor firmware) {
    return firmware.mapping().isFlash("split");
  }

  private static boolean isAutomatic(LaunchContext context) {
    return context.os().filter(os -> "efi".equals(os.getFirmware())).isPresent();
  }

  private static boolean fileNameHas(String path, String word) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).contains(word);
  }
}
