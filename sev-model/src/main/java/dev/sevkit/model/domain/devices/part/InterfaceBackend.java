package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <backend>}: program that serves an interface. */
public final class InterfaceBackend extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String tap;

  @XmlAttribute private @Nullable String vhost;

  @XmlAttribute private @Nullable String logFile;

  @XmlAttribute private @Nullable String hostname;

  @XmlAttribute private @Nullable String fqdn;

  /** An empty {@code <backend>}. */
  public InterfaceBackend() {}

  /** {@code default} or {@code passt}, since libvirt 9.0.0. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public InterfaceBackend withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Path of the tap device. Null if absent. */
  public @Nullable String getTap() {
    return tap;
  }

  /** Sets what {@link #getTap} gives, and gives this bean. */
  public InterfaceBackend withTap(@Nullable String tap) {
    this.tap = tap;
    return this;
  }

  /** Path of the vhost device. Null if absent. */
  public @Nullable String getVhost() {
    return vhost;
  }

  /** Sets what {@link #getVhost} gives, and gives this bean. */
  public InterfaceBackend withVhost(@Nullable String vhost) {
    this.vhost = vhost;
    return this;
  }

  /** Log of passt. Null if absent. */
  public @Nullable String getLogFile() {
    return logFile;
  }

  /** Sets what {@link #getLogFile} gives, and gives this bean. */
  public InterfaceBackend withLogFile(@Nullable String logFile) {
    this.logFile = logFile;
    return this;
  }

  /** Host name passt tells the guest, since libvirt 11.8.0. Null if absent. */
  public @Nullable String getHostname() {
    return hostname;
  }

  /** Sets what {@link #getHostname} gives, and gives this bean. */
  public InterfaceBackend withHostname(@Nullable String hostname) {
    this.hostname = hostname;
    return this;
  }

  /** Full host name passt tells the guest, since libvirt 11.8.0. Null if absent. */
  public @Nullable String getFqdn() {
    return fqdn;
  }

  /** Sets what {@link #getFqdn} gives, and gives this bean. */
  public InterfaceBackend withFqdn(@Nullable String fqdn) {
    this.fqdn = fqdn;
    return this;
  }
}
