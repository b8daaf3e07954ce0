package dev.sevkit.model.domain.word;

/** Technologies that protect a guest from its host. As libvirt spells them. */
public enum LaunchSecurityType implements Word {
  /** {@code sev}. */
  SEV("sev"),
  /** {@code sev-snp}. */
  SEV_SNP("sev-snp"),
  /** {@code s390-pv}. */
  S390_PV("s390-pv"),
  /** {@code tdx}. */
  TDX("tdx");

  private final String id;

  LaunchSecurityType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
