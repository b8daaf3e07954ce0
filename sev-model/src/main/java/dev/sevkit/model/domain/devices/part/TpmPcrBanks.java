package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <active_pcr_banks>}: pCR banks that are active. */
@XmlType(propOrder = {"sha1", "sha256", "sha384", "sha512"})
public final class TpmPcrBanks extends ModelElement {

  @XmlElement private @Nullable Flag sha1;

  @XmlElement private @Nullable Flag sha256;

  @XmlElement private @Nullable Flag sha384;

  @XmlElement private @Nullable Flag sha512;

  /** An empty {@code <active_pcr_banks>}. */
  public TpmPcrBanks() {}

  /** SHA-1. Null if absent. */
  public @Nullable Flag getSha1() {
    return sha1;
  }

  /** Sets what {@link #getSha1} gives, and gives this bean. */
  public TpmPcrBanks withSha1(@Nullable Flag sha1) {
    this.sha1 = sha1;
    return this;
  }

  /** SHA-256. Null if absent. */
  public @Nullable Flag getSha256() {
    return sha256;
  }

  /** Sets what {@link #getSha256} gives, and gives this bean. */
  public TpmPcrBanks withSha256(@Nullable Flag sha256) {
    this.sha256 = sha256;
    return this;
  }

  /** SHA-384. Null if absent. */
  public @Nullable Flag getSha384() {
    return sha384;
  }

  /** Sets what {@link #getSha384} gives, and gives this bean. */
  public TpmPcrBanks withSha384(@Nullable Flag sha384) {
    this.sha384 = sha384;
    return this;
  }

  /** SHA-512. Null if absent. */
  public @Nullable Flag getSha512() {
    return sha512;
  }

  /** Sets what {@link #getSha512} gives, and gives this bean. */
  public TpmPcrBanks withSha512(@Nullable Flag sha512) {
    this.sha512 = sha512;
    return this;
  }
}
