package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <identity>}: as whom NFS storage is used. */
public final class DiskIdentity extends ModelElement {

  @XmlAttribute private @Nullable String user;

  @XmlAttribute private @Nullable String group;

  @XmlAttribute private @Nullable String username;

  @XmlAttribute private @Nullable String keyfile;

  @XmlAttribute private @Nullable String agentsock;

  /** An empty {@code <identity>}. */
  public DiskIdentity() {}

  /** User of NFS storage. Null if absent. */
  public @Nullable String getUser() {
    return user;
  }

  /** Sets what {@link #getUser} gives, and gives this bean. */
  public DiskIdentity withUser(@Nullable String user) {
    this.user = user;
    return this;
  }

  /** Group of NFS storage. Null if absent. */
  public @Nullable String getGroup() {
    return group;
  }

  /** Sets what {@link #getGroup} gives, and gives this bean. */
  public DiskIdentity withGroup(@Nullable String group) {
    this.group = group;
    return this;
  }

  /** User of SSH storage, since libvirt 9.8.0. Null if absent. */
  public @Nullable String getUsername() {
    return username;
  }

  /** Sets what {@link #getUsername} gives, and gives this bean. */
  public DiskIdentity withUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /** Path of the private key of SSH storage. Null if absent. */
  public @Nullable String getKeyfile() {
    return keyfile;
  }

  /** Sets what {@link #getKeyfile} gives, and gives this bean. */
  public DiskIdentity withKeyfile(@Nullable String keyfile) {
    this.keyfile = keyfile;
    return this;
  }

  /** Path of the socket of an SSH agent. Null if absent. */
  public @Nullable String getAgentsock() {
    return agentsock;
  }

  /** Sets what {@link #getAgentsock} gives, and gives this bean. */
  public DiskIdentity withAgentsock(@Nullable String agentsock) {
    this.agentsock = agentsock;
    return this;
  }
}
