package dev.sevkit.validate.rules.firmware;

import static dev.sevkit.model.sev.SevType.SEV_SNP;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView.Sev;
import dev.sevkit.model.domain.LaunchSecurityView.SevSnp;
import dev.sevkit.model.firmware.FirmwareChoice;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.LaunchContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which firmware libvirt would choose: by the target's release, or by every release it may have.
 *
 * @param choices from the oldest release to the newest, at least one
 */
record LikelyFirmware(List<FirmwareChoice> choices) {

  /** Releases between which libvirt's choice for a SEV guest changes. */
  private static final List<Version> RELEASES =
      List.of(Version.of(9, 2), Version.of(11, 3), Version.of(11, 8), Version.of(12, 8));

  /** The release that brought SEV-SNP. */
  private static final Version SNP_SINCE = Version.of(10, 5);

  /**
   * For a domain that asks for SEV itself; empty if the firmware installed is unknown, or the
   * domain is only judged as if it asked.
   */
  static Optional<LikelyFirmware> of(LaunchContext context) {
    return isAskedFor(context)
        ? context.profile().firmware().map(installed -> of(context, installed))
        : Optional.empty();
  }

  /** Whether the domain itself asks for a kind of SEV guest, of a type libvirt knows. */
  static boolean isAskedFor(LaunchContext context) {
    return context
        .launchSecurity()
        .map(LaunchSecurity::view)
        .filter(view -> view instanceof Sev || view instanceof SevSnp)
        .isPresent();
  }

  private static LikelyFirmware of(LaunchContext context, FirmwareDescriptors installed) {
    return new LikelyFirmware(
        releases(context)
            .map(release -> FirmwareChoice.of(context.domain(), installed, release))
            .toList());
  }

  private static Stream<Version> releases(LaunchContext context) {
    return context
        .libvirt()
        .exact()
        .map(Stream::of)
        .orElseGet(
            () ->
                RELEASES.stream()
                    .map(r -> context.is(SEV_SNP) && r.isBefore(SNP_SINCE) ? SNP_SINCE : r));
  }

  /** Whether all releases answer a question alike. */
  boolean agreeOn(Predicate<FirmwareChoice> question) {
    return choices.stream().map(question::test).distinct().count() == 1;
  }

  /** Whether all releases answer a question with yes. */
  boolean allMatch(Predicate<FirmwareChoice> question) {
    return choices.stream().allMatch(question);
  }

  /** The choice of the newest release. */
  FirmwareChoice newest() {
    return choices.get(choices.size() - 1);
  }
}
