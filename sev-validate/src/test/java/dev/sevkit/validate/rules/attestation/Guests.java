package dev.sevkit.validate.rules.attestation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Domains whose launchSecurity is on line 2, its policy on line 3, and more children from line 4.
 */
final class Guests {

  private Guests() {}

  /** A SEV guest with these children of launchSecurity, one a line. */
  static String sev(String... children) {
    return guest("sev", "0x3", children);
  }

  /** A SEV-SNP guest of the usual policy with these children of launchSecurity, one a line. */
  static String snp(String... children) {
    return guest("sev-snp", "0x30000", children);
  }

  /** A guest with these children of launchSecurity, one a line. */
  static String guest(String type, String policy, String... children) {
    return Stream.of(
            List.of(
                "<domain type='kvm'>",
                "  <launchSecurity type='" + type + "'>",
                "    <policy>" + policy + "</policy>"),
            Stream.of(children).map(child -> "    " + child).toList(),
            List.of("  </launchSecurity>", "</domain>", ""))
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  /** A child of launchSecurity on one line. */
  static String child(String name, String text) {
    return "<" + name + ">" + text + "</" + name + ">";
  }
}
