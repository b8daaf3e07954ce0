package dev.sevkit.validate.rules.policy;

/** Domains that have a policy, on line 3, and little else. */
final class PolicyDomains {

  private PolicyDomains() {}

  /** A guest with a policy. */
  static String domain(String type, String policy) {
    return """
        <domain type='kvm'>
          <launchSecurity type='%s'>
            <policy>%s</policy>
          </launchSecurity>
        </domain>
        """
        .formatted(type, policy);
  }

  /** The same with another child of launchSecurity, which was made for that policy. */
  static String bound(String type, String policy, String child) {
    return domain(type, policy)
        .replace(
            "  </launchSecurity>", "    <" + child + ">AAAA</" + child + ">\n  </launchSecurity>");
  }
}
