package dev.sevkit.model.sev;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the three modes of AMD memory encryption for guests, as users name them.
 *
 * <p>Libvirt has only two launch security types: an SEV-ES guest is of type {@code sev} and has bit
 * 2 (ES) of its guest policy set.
 *
 * @see "libvirt, formatdomain, Launch Security"
 */
public enum SevType {
  /** The first generation: memory is encrypted, CPU registers are readable by the host. */
  SEV("sev", "SEV", "sev"),
  /** Encrypted state: the CPU registers (VMSA) are encrypted too. */
  SEV_ES("sev-es", "SEV-ES", "sev"),
  /** Secure nested paging: memory integrity as well; since libvirt 10.5.0. */
  SEV_SNP("sev-snp", "SEV-SNP", "sev-snp");

  private final String id;
  private final String label;
  private final String launchSecurityType;

  SevType(String id, String label, String launchSecurityType) {
    this.id = id;
    this.label = label;
    this.launchSecurityType = launchSecurityType;
  }

  /**
   * The mode of an id.
   *
   * @param id {@code sev}, {@code sev-es} or {@code sev-snp}, in lower case
   * @return the mode; empty for any other text
   */
  public static Optional<SevType> ofId(String id) {
    return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
  }

  /**
   * The name on command lines and in files.
   *
   * @return {@code sev}, {@code sev-es} or {@code sev-snp}
   */
  public String id() {
    return id;
  }

  /**
   * The name in sentences, as AMD writes it.
   *
   * @return {@code SEV}, {@code SEV-ES} or {@code SEV-SNP}
   */
  public String label() {
    return label;
  }

  /**
   * The value of {@code launchSecurity/@type} in domain XML.
   *
   * @return {@code sev} for SEV and SEV-ES, {@code sev-snp} for SEV-SNP
   */
  public String launchSecurityType() {
    return launchSecurityType;
  }
}
