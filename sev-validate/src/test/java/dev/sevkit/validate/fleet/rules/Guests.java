package dev.sevkit.validate.fleet.rules;

/** Small domains that differ in what a test is about. */
final class Guests {

  private Guests() {}

  static String sev(String name) {
    return of(name, "4", "sev", "<policy>0x3</policy>");
  }

  static String sevEs(String name) {
    return of(name, "4", "sev", "<policy>0x7</policy>");
  }

  static String snp(String name) {
    return of(name, "4", "sev-snp", "<policy>0x30000</policy>");
  }

  static String ordinary(String name) {
    return "<domain type='kvm'><name>%s</name><memory unit='GiB'>900</memory></domain>"
        .formatted(name);
  }

  /** SEV with this child of launchSecurity in line 6. */
  static String with(String name, String child) {
    return of(name, "4", "sev", "<policy>0x3</policy>\n    " + child);
  }

  /** Name in line 2, memory in line 3, launchSecurity in line 4. */
  static String of(String name, String gib, String type, String launchSecurity) {
    return """
    <domain type='kvm'>
      <name>%s</name>
      <memory unit='GiB'>%s</memory>
      <launchSecurity type='%s'>
        %s
      </launchSecurity>
    </domain>
    """
        .formatted(name, gib, type, launchSecurity);
  }

  /** The domain with this line after its name. */
  static String line(String domain, String line) {
    return domain.replace("</name>", "</name>\n  " + line);
  }
}
