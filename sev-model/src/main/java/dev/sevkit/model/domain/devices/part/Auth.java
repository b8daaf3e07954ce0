package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.SecretReference;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <auth>}: who logs in to network storage. */
public final class Auth extends ModelElement {

  @XmlAttribute private @Nullable String username;

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable SecretReference secret;

  /** An empty {@code <auth>}. */
  public Auth() {}

  /** Name of the user. Null if absent. */
  public @Nullable String getUsername() {
    return username;
  }

  /** Sets what {@link #getUsername} gives, and gives this bean. */
  public Auth withUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /** Kind of secret, in older documents. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Auth withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The secret. Null if absent. */
  public @Nullable SecretReference getSecret() {
    return secret;
  }

  /** Sets what {@link #getSecret} gives, and gives this bean. */
  public Auth withSecret(@Nullable SecretReference secret) {
    this.secret = secret;
    return this;
  }
}
