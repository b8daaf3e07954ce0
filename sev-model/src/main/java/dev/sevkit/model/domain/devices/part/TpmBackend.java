package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.TpmBackendType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <backend>}: what stands behind a TPM. */
@XmlType(propOrder = {"device", "source", "encryption", "activePcrBanks", "profile"})
public final class TpmBackend extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String version;

  @XmlAttribute(name = "persistent_state")
  private @Nullable String persistentState;

  @XmlAttribute private @Nullable String debug;

  @XmlElement private @Nullable TpmDevice device;

  @XmlElement private @Nullable TpmSource source;

  @XmlElement private @Nullable TpmEncryption encryption;

  @XmlElement(name = "active_pcr_banks")
  private @Nullable TpmPcrBanks activePcrBanks;

  @XmlElement private @Nullable TpmProfile profile;

  /** An empty {@code <backend>}. */
  public TpmBackend() {}

  /** Kind. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public TpmBackend withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<TpmBackendType> type() {
    return Written.of(type, TpmBackendType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public TpmBackend withType(TpmBackendType type) {
    return withType(type.id());
  }

  /** Version of an emulated TPM, {@code 1.2} or {@code 2.0}. Null if absent. */
  public @Nullable String getVersion() {
    return version;
  }

  /** Sets what {@link #getVersion} gives, and gives this bean. */
  public TpmBackend withVersion(@Nullable String version) {
    this.version = version;
    return this;
  }

  /** {@code yes} to keep its state when the domain is undefined. Null if absent. */
  public @Nullable String getPersistentState() {
    return persistentState;
  }

  /** Sets what {@link #getPersistentState} gives, and gives this bean. */
  public TpmBackend withPersistentState(@Nullable String persistentState) {
    this.persistentState = persistentState;
    return this;
  }

  /** What {@link #getPersistentState} means. */
  public Written<YesNo> persistentState() {
    return Written.of(persistentState, YesNo.class);
  }

  /** Sets what {@link #persistentState} gives, and gives this bean. */
  public TpmBackend withPersistentState(YesNo persistentState) {
    return withPersistentState(persistentState.id());
  }

  /** Level of its log, since libvirt 10.10.0. Null if absent. */
  public @Nullable String getDebug() {
    return debug;
  }

  /** Sets what {@link #getDebug} gives, and gives this bean. */
  public TpmBackend withDebug(@Nullable String debug) {
    this.debug = debug;
    return this;
  }

  /** {@link #getDebug} as a number; empty if absent or not decimal. */
  public OptionalLong debug() {
    return Decimal.of(debug);
  }

  /** TPM of the host, of type {@code passthrough}. Null if absent. */
  public @Nullable TpmDevice getDevice() {
    return device;
  }

  /** Sets what {@link #getDevice} gives, and gives this bean. */
  public TpmBackend withDevice(@Nullable TpmDevice device) {
    this.device = device;
    return this;
  }

  /** Where its state is kept. Null if absent. */
  public @Nullable TpmSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public TpmBackend withSource(@Nullable TpmSource source) {
    this.source = source;
    return this;
  }

  /** Encryption of its state. Null if absent. */
  public @Nullable TpmEncryption getEncryption() {
    return encryption;
  }

  /** Sets what {@link #getEncryption} gives, and gives this bean. */
  public TpmBackend withEncryption(@Nullable TpmEncryption encryption) {
    this.encryption = encryption;
    return this;
  }

  /** PCR banks that are active. Null if absent. */
  public @Nullable TpmPcrBanks getActivePcrBanks() {
    return activePcrBanks;
  }

  /** Sets what {@link #getActivePcrBanks} gives, and gives this bean. */
  public TpmBackend withActivePcrBanks(@Nullable TpmPcrBanks activePcrBanks) {
    this.activePcrBanks = activePcrBanks;
    return this;
  }

  /** Its profile. Null if absent. */
  public @Nullable TpmProfile getProfile() {
    return profile;
  }

  /** Sets what {@link #getProfile} gives, and gives this bean. */
  public TpmBackend withProfile(@Nullable TpmProfile profile) {
    this.profile = profile;
    return this;
  }
}
