package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <launchSecurity>}: memory encryption of the guest, of any type libvirt knows. {@link
 * #view} gives what one type makes of it. See the libvirt page formatdomain, "Launch Security".
 */
public final class LaunchSecurity extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String kernelHashes;

  @XmlAttribute private @Nullable String authorKey;

  @XmlAttribute private @Nullable String vcek;

  @XmlElement private @Nullable String policy;

  @XmlElement private @Nullable String cbitpos;

  @XmlElement private @Nullable String reducedPhysBits;

  @XmlElement private @Nullable String dhCert;

  @XmlElement private @Nullable String session;

  @XmlElement private @Nullable String guestVisibleWorkarounds;

  @XmlElement private @Nullable String idBlock;

  @XmlElement private @Nullable String idAuth;

  @XmlElement private @Nullable String hostData;

  /** An empty {@code <launchSecurity>}. */
  public LaunchSecurity() {}

  /**
   * {@code sev} for SEV and SEV-ES, {@code sev-snp}, {@code s390-pv} or {@code tdx}. Null if
   * absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable String type) {
    this.type = type;
  }

  /**
   * {@code yes} to measure kernel, initrd and command line of a direct kernel boot, since libvirt
   * 8.0.0. Null if absent.
   */
  public @Nullable String getKernelHashes() {
    return kernelHashes;
  }

  /** Sets what {@link #getKernelHashes} gives. */
  public void setKernelHashes(@Nullable String kernelHashes) {
    this.kernelHashes = kernelHashes;
  }

  /** {@code yes} when idAuth has an author key, SEV-SNP only. Null if absent. */
  public @Nullable String getAuthorKey() {
    return authorKey;
  }

  /** Sets what {@link #getAuthorKey} gives. */
  public void setAuthorKey(@Nullable String authorKey) {
    this.authorKey = authorKey;
  }

  /** {@code no} to have reports signed by a VLEK, SEV-SNP only. Null if absent. */
  public @Nullable String getVcek() {
    return vcek;
  }

  /** Sets what {@link #getVcek} gives. */
  public void setVcek(@Nullable String vcek) {
    this.vcek = vcek;
  }

  /** Guest policy, hexadecimal with or without 0x. Null if absent. */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives. */
  public void setPolicy(@Nullable String policy) {
    this.policy = policy;
  }

  /** C-bit position, decimal. Null if absent. */
  public @Nullable String getCbitpos() {
    return cbitpos;
  }

  /** Sets what {@link #getCbitpos} gives. */
  public void setCbitpos(@Nullable String cbitpos) {
    this.cbitpos = cbitpos;
  }

  /** Reduced physical bits, decimal. Null if absent. */
  public @Nullable String getReducedPhysBits() {
    return reducedPhysBits;
  }

  /** Sets what {@link #getReducedPhysBits} gives. */
  public void setReducedPhysBits(@Nullable String reducedPhysBits) {
    this.reducedPhysBits = reducedPhysBits;
  }

  /**
   * Guest owner's Diffie-Hellman certificate, base64 of 2084 bytes; SEV and SEV-ES only. Null if
   * absent.
   */
  public @Nullable String getDhCert() {
    return dhCert;
  }

  /** Sets what {@link #getDhCert} gives. */
  public void setDhCert(@Nullable String dhCert) {
    this.dhCert = dhCert;
  }

  /** Session blob, base64 of 128 bytes; SEV and SEV-ES only. Null if absent. */
  public @Nullable String getSession() {
    return session;
  }

  /** Sets what {@link #getSession} gives. */
  public void setSession(@Nullable String session) {
    this.session = session;
  }

  /** Base64 of 16 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getGuestVisibleWorkarounds() {
    return guestVisibleWorkarounds;
  }

  /** Sets what {@link #getGuestVisibleWorkarounds} gives. */
  public void setGuestVisibleWorkarounds(@Nullable String guestVisibleWorkarounds) {
    this.guestVisibleWorkarounds = guestVisibleWorkarounds;
  }

  /** ID block, base64 of 96 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getIdBlock() {
    return idBlock;
  }

  /** Sets what {@link #getIdBlock} gives. */
  public void setIdBlock(@Nullable String idBlock) {
    this.idBlock = idBlock;
  }

  /** ID authentication information, base64 of 4096 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getIdAuth() {
    return idAuth;
  }

  /** Sets what {@link #getIdAuth} gives. */
  public void setIdAuth(@Nullable String idAuth) {
    this.idAuth = idAuth;
  }

  /** Data of the host in attestation reports, base64 of 32 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getHostData() {
    return hostData;
  }

  /** Sets what {@link #getHostData} gives. */
  public void setHostData(@Nullable String hostData) {
    this.hostData = hostData;
  }

  /**
   * Called by JAXB, which keeps the last of several children of one name; libvirt reads the first.
   */
  void afterUnmarshal(Unmarshaller unmarshaller, Object parent) {
    policy = first("policy", policy);
    cbitpos = first("cbitpos", cbitpos);
    reducedPhysBits = first("reducedPhysBits", reducedPhysBits);
    dhCert = first("dhCert", dhCert);
    session = first("session", session);
    guestVisibleWorkarounds = first("guestVisibleWorkarounds", guestVisibleWorkarounds);
    idBlock = first("idBlock", idBlock);
    idAuth = first("idAuth", idAuth);
    hostData = first("hostData", hostData);
  }

  private @Nullable String first(String name, @Nullable String last) {
    return last == null || !isRead() || node().children(name).size() < 2
        ? last
        : node().children(name).get(0).text();
  }

  /** What its type makes of it. */
  public LaunchSecurityView view() {
    return LaunchSecurityView.of(this);
  }
}
