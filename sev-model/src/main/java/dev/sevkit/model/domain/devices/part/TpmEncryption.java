package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <encryption>}: encryption of the state of an emulated TPM. */
public final class TpmEncryption extends ModelElement {

  @XmlAttribute private @Nullable String secret;

  /** An empty {@code <encryption>}. */
  public TpmEncryption() {}

  /** UUID of the secret. Null if absent. */
  public @Nullable String getSecret() {
    return secret;
  }

  /** Sets what {@link #getSecret} gives, and gives this bean. */
  public TpmEncryption withSecret(@Nullable String secret) {
    this.secret = secret;
    return this;
  }
}
