package dev.sevkit.validate.kit;

/** Small domains around the part a test is about. */
public final class Domains {

  private Domains() {}

  /** A SEV guest on q35 with these devices, the first in line 6. */
  public static String sev(String devices) {
    return of("sev", "0x3", "q35", devices);
  }

  /** A SEV-SNP guest on q35 with these devices, the first in line 6. */
  public static String snp(String devices) {
    return of("sev-snp", "0x30000", "q35", devices);
  }

  /** A guest of a type, policy and machine with these devices, the first in line 6. */
  public static String of(String type, String policy, String machine, String devices) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type arch='x86_64' machine='%s'>hvm</type>
      </os>
      <devices>
    %s  </devices>
      <launchSecurity type='%s'>
        <policy>%s</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(machine, devices.indent(4), type, policy);
  }
}
