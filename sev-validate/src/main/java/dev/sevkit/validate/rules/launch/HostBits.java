package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Need;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The children of launchSecurity that repeat what the host's processor is like. */
final class HostBits {

  static final String CBITPOS = "cbitpos";
  static final String REDUCED_PHYS_BITS = "reducedPhysBits";

  /** Since when libvirt fills in what is absent. */
  static final Version OPTIONAL_SINCE = Version.of(6, 9);

  private HostBits() {}

  /** The number, if it is a plain decimal one; leading zeros do not count. */
  static Optional<Integer> value(ElementNode element) {
    String text = element.text();
    return text.matches("0*[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** What the host says of SEV; empty if nothing is known of it or it does not support it. */
  static Optional<SevCapability> host(LaunchContext context) {
    return context.profile().knows(Need.HOST_CAPABILITIES) ? context.hostSev() : Optional.empty();
  }

  /** Leaves the values to libvirt: safe if it is known to be new enough to fill them in. */
  static Fix delete(LaunchContext context, Collection<ElementNode> elements) {
    String names =
        elements.stream()
            .map(element -> "<" + element.name() + ">")
            .collect(Collectors.joining(" and "));
    List<TextEdit> edits =
        elements.stream().flatMap(element -> ElementEdits.remove(element).stream()).toList();
    return isFilledIn(context)
        ? Fix.safe("delete " + names + ": libvirt fills in the host's value", edits)
        : Fix.unsafe(
            "delete "
                + names
                + ": libvirt "
                + OPTIONAL_SINCE
                + " and newer fill in the host's"
                + " value, older ones need it",
            edits);
  }

  /** SEV-SNP came to libvirt later than the filling in. */
  private static boolean isFilledIn(LaunchContext context) {
    return context.is(SevType.SEV_SNP) || context.libvirt().isKnownAtLeast(OPTIONAL_SINCE);
  }
}
