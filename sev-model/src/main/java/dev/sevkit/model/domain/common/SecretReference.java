package dev.sevkit.model.domain.common;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <secret>}: a secret that libvirt keeps, by type and by UUID or usage. */
public final class SecretReference extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String uuid;

  @XmlAttribute private @Nullable String usage;

  /** An empty {@code <secret>}. */
  public SecretReference() {}

  /** Kind of secret, such as {@code ceph}, {@code iscsi} or {@code passphrase}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public SecretReference withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** UUID of the secret. Null if absent. */
  public @Nullable String getUuid() {
    return uuid;
  }

  /** Sets what {@link #getUuid} gives, and gives this bean. */
  public SecretReference withUuid(@Nullable String uuid) {
    this.uuid = uuid;
    return this;
  }

  /** Usage id of the secret. Null if absent. */
  public @Nullable String getUsage() {
    return usage;
  }

  /** Sets what {@link #getUsage} gives, and gives this bean. */
  public SecretReference withUsage(@Nullable String usage) {
    this.usage = usage;
    return this;
  }
}
