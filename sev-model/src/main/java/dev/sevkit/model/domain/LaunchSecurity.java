package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.LaunchSecurityType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code <launchSecurity>}: memory encryption of the guest, of any type libvirt knows. {@link
 * #view} gives what one type makes of it. See the libvirt page formatdomain, "Launch Security".
 */
@XmlType(
    propOrder = {
      "cbitpos",
      "reducedPhysBits",
      "policy",
      "dhCert",
      "session",
      "guestVisibleWorkarounds",
      "idBlock",
      "idAuth",
      "hostData",
      "mrConfigId",
      "mrOwner",
      "mrOwnerConfig",
      "quoteGenerationService"
    })
public final class LaunchSecurity extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String kernelHashes;

  @XmlAttribute private @Nullable String authorKey;

  @XmlAttribute private @Nullable String vcek;

  @XmlElement private @Nullable String cbitpos;

  @XmlElement private @Nullable String reducedPhysBits;

  @XmlElement private @Nullable String policy;

  @XmlElement private @Nullable String dhCert;

  @XmlElement private @Nullable String session;

  @XmlElement private @Nullable String guestVisibleWorkarounds;

  @XmlElement private @Nullable String idBlock;

  @XmlElement private @Nullable String idAuth;

  @XmlElement private @Nullable String hostData;

  @XmlElement private @Nullable String mrConfigId;

  @XmlElement private @Nullable String mrOwner;

  @XmlElement private @Nullable String mrOwnerConfig;

  @XmlElement private @Nullable QuoteGenerationService quoteGenerationService;

  /** An empty {@code <launchSecurity>}. */
  public LaunchSecurity() {}

  /**
   * {@code sev} for SEV and SEV-ES, {@code sev-snp}, {@code s390-pv} or {@code tdx}. Null if
   * absent.
   */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public LaunchSecurity withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<LaunchSecurityType> type() {
    return Written.of(type, LaunchSecurityType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public LaunchSecurity withType(LaunchSecurityType type) {
    return withType(type.id());
  }

  /**
   * {@code yes} to measure kernel, initrd and command line of a direct kernel boot, since libvirt
   * 8.0.0. Null if absent.
   */
  public @Nullable String getKernelHashes() {
    return kernelHashes;
  }

  /** Sets what {@link #getKernelHashes} gives, and gives this bean. */
  public LaunchSecurity withKernelHashes(@Nullable String kernelHashes) {
    this.kernelHashes = kernelHashes;
    return this;
  }

  /** What {@link #getKernelHashes} means. */
  public Written<YesNo> kernelHashes() {
    return Written.of(kernelHashes, YesNo.class);
  }

  /** Sets what {@link #kernelHashes} gives, and gives this bean. */
  public LaunchSecurity withKernelHashes(YesNo kernelHashes) {
    return withKernelHashes(kernelHashes.id());
  }

  /** {@code yes} when idAuth has an author key, SEV-SNP only. Null if absent. */
  public @Nullable String getAuthorKey() {
    return authorKey;
  }

  /** Sets what {@link #getAuthorKey} gives, and gives this bean. */
  public LaunchSecurity withAuthorKey(@Nullable String authorKey) {
    this.authorKey = authorKey;
    return this;
  }

  /** What {@link #getAuthorKey} means. */
  public Written<YesNo> authorKey() {
    return Written.of(authorKey, YesNo.class);
  }

  /** Sets what {@link #authorKey} gives, and gives this bean. */
  public LaunchSecurity withAuthorKey(YesNo authorKey) {
    return withAuthorKey(authorKey.id());
  }

  /** {@code no} to have reports signed by a VLEK, SEV-SNP only. Null if absent. */
  public @Nullable String getVcek() {
    return vcek;
  }

  /** Sets what {@link #getVcek} gives, and gives this bean. */
  public LaunchSecurity withVcek(@Nullable String vcek) {
    this.vcek = vcek;
    return this;
  }

  /** What {@link #getVcek} means. */
  public Written<YesNo> vcek() {
    return Written.of(vcek, YesNo.class);
  }

  /** Sets what {@link #vcek} gives, and gives this bean. */
  public LaunchSecurity withVcek(YesNo vcek) {
    return withVcek(vcek.id());
  }

  /** C-bit position, decimal. Null if absent. */
  public @Nullable String getCbitpos() {
    return cbitpos;
  }

  /** Sets what {@link #getCbitpos} gives, and gives this bean. */
  public LaunchSecurity withCbitpos(@Nullable String cbitpos) {
    this.cbitpos = cbitpos;
    return this;
  }

  /** Reduced physical bits, decimal. Null if absent. */
  public @Nullable String getReducedPhysBits() {
    return reducedPhysBits;
  }

  /** Sets what {@link #getReducedPhysBits} gives, and gives this bean. */
  public LaunchSecurity withReducedPhysBits(@Nullable String reducedPhysBits) {
    this.reducedPhysBits = reducedPhysBits;
    return this;
  }

  /** Guest policy, hexadecimal with or without 0x. Null if absent. */
  public @Nullable String getPolicy() {
    return policy;
  }

  /** Sets what {@link #getPolicy} gives, and gives this bean. */
  public LaunchSecurity withPolicy(@Nullable String policy) {
    this.policy = policy;
    return this;
  }

  /**
   * Guest owner's Diffie-Hellman certificate, base64 of 2084 bytes; SEV and SEV-ES only. Null if
   * absent.
   */
  public @Nullable String getDhCert() {
    return dhCert;
  }

  /** Sets what {@link #getDhCert} gives, and gives this bean. */
  public LaunchSecurity withDhCert(@Nullable String dhCert) {
    this.dhCert = dhCert;
    return this;
  }

  /** Session blob, base64 of 128 bytes; SEV and SEV-ES only. Null if absent. */
  public @Nullable String getSession() {
    return session;
  }

  /** Sets what {@link #getSession} gives, and gives this bean. */
  public LaunchSecurity withSession(@Nullable String session) {
    this.session = session;
    return this;
  }

  /** Base64 of 16 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getGuestVisibleWorkarounds() {
    return guestVisibleWorkarounds;
  }

  /** Sets what {@link #getGuestVisibleWorkarounds} gives, and gives this bean. */
  public LaunchSecurity withGuestVisibleWorkarounds(@Nullable String guestVisibleWorkarounds) {
    this.guestVisibleWorkarounds = guestVisibleWorkarounds;
    return this;
  }

  /** ID block, base64 of 96 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getIdBlock() {
    return idBlock;
  }

  /** Sets what {@link #getIdBlock} gives, and gives this bean. */
  public LaunchSecurity withIdBlock(@Nullable String idBlock) {
    this.idBlock = idBlock;
    return this;
  }

  /** ID authentication information, base64 of 4096 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getIdAuth() {
    return idAuth;
  }

  /** Sets what {@link #getIdAuth} gives, and gives this bean. */
  public LaunchSecurity withIdAuth(@Nullable String idAuth) {
    this.idAuth = idAuth;
    return this;
  }

  /** Data of the host in attestation reports, base64 of 32 bytes; SEV-SNP only. Null if absent. */
  public @Nullable String getHostData() {
    return hostData;
  }

  /** Sets what {@link #getHostData} gives, and gives this bean. */
  public LaunchSecurity withHostData(@Nullable String hostData) {
    this.hostData = hostData;
    return this;
  }

  /** Configuration id of a TDX guest, base64 of 48 bytes. Null if absent. */
  public @Nullable String getMrConfigId() {
    return mrConfigId;
  }

  /** Sets what {@link #getMrConfigId} gives, and gives this bean. */
  public LaunchSecurity withMrConfigId(@Nullable String mrConfigId) {
    this.mrConfigId = mrConfigId;
    return this;
  }

  /** Owner of a TDX guest, base64 of 48 bytes. Null if absent. */
  public @Nullable String getMrOwner() {
    return mrOwner;
  }

  /** Sets what {@link #getMrOwner} gives, and gives this bean. */
  public LaunchSecurity withMrOwner(@Nullable String mrOwner) {
    this.mrOwner = mrOwner;
    return this;
  }

  /** Configuration of its owner, base64 of 48 bytes. Null if absent. */
  public @Nullable String getMrOwnerConfig() {
    return mrOwnerConfig;
  }

  /** Sets what {@link #getMrOwnerConfig} gives, and gives this bean. */
  public LaunchSecurity withMrOwnerConfig(@Nullable String mrOwnerConfig) {
    this.mrOwnerConfig = mrOwnerConfig;
    return this;
  }

  /** How a TDX guest reaches the service that makes its quotes. Null if absent. */
  public @Nullable QuoteGenerationService getQuoteGenerationService() {
    return quoteGenerationService;
  }

  /** Sets what {@link #getQuoteGenerationService} gives, and gives this bean. */
  public LaunchSecurity withQuoteGenerationService(
      @Nullable QuoteGenerationService quoteGenerationService) {
    this.quoteGenerationService = quoteGenerationService;
    return this;
  }

  /** What protects a SEV or SEV-ES guest of this policy; libvirt fills in what the host decides. */
  public static LaunchSecurity sev(GuestPolicy policy) {
    return new LaunchSecurity().withType(LaunchSecurityType.SEV).withPolicy(policy.toString());
  }

  /** What protects a SEV-SNP guest of this policy, since libvirt 10.5.0. */
  public static LaunchSecurity sevSnp(SnpGuestPolicy policy) {
    return new LaunchSecurity().withType(LaunchSecurityType.SEV_SNP).withPolicy(policy.toString());
  }

  /** What its type makes of it. */
  public LaunchSecurityView view() {
    return LaunchSecurityView.of(this);
  }
}
