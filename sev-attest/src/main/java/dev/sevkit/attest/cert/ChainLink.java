package dev.sevkit.attest.cert;

/** What must hold for a chain to be trusted: seven signatures, and the root; in this order. */
public enum ChainLink {
  /** The PEK signed the PDH. */
  PDH_BY_PEK(CertificateUsage.PDH, CertificateUsage.PEK),
  /** The owner signed the PEK. */
  PEK_BY_OCA(CertificateUsage.PEK, CertificateUsage.OCA),
  /** The owner's certificate is self-signed. */
  OCA_BY_OCA(CertificateUsage.OCA, CertificateUsage.OCA),
  /** The chip signed the PEK. */
  PEK_BY_CEK(CertificateUsage.PEK, CertificateUsage.CEK),
  /** AMD signed the chip's key. */
  CEK_BY_ASK(CertificateUsage.CEK, CertificateUsage.ASK),
  /** AMD's root signed the ASK. */
  ASK_BY_ARK(CertificateUsage.ASK, CertificateUsage.ARK),
  /** AMD's root is self-signed. */
  ARK_BY_ARK(CertificateUsage.ARK, CertificateUsage.ARK),
  /** The root is one the verifier trusts; the only link that no signature makes. */
  ARK_TRUSTED(CertificateUsage.ARK, CertificateUsage.ARK);

  private final CertificateUsage subject;
  private final CertificateUsage signer;

  ChainLink(CertificateUsage subject, CertificateUsage signer) {
    this.subject = subject;
    this.signer = signer;
  }

  /** Whose authenticity it is about. */
  public CertificateUsage subject() {
    return subject;
  }

  /** Whose key vouches for it. */
  public CertificateUsage signer() {
    return signer;
  }

  /** The link in words: {@code PDH signed by PEK}. */
  @Override
  public String toString() {
    if (this == ARK_TRUSTED) {
      return "ARK trusted as a root";
    }
    return subject == signer ? subject + " signed by itself" : subject + " signed by " + signer;
  }
}
