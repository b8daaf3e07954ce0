package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Seclabel;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: what of the host a character device is connected to. */
@XmlType(propOrder = {"reconnect", "clipboard", "mouse", "seclabels"})
public final class CharacterSource extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String host;

  @XmlAttribute private @Nullable String service;

  @XmlAttribute private @Nullable String channel;

  @XmlAttribute private @Nullable String append;

  @XmlAttribute private @Nullable String tls;

  @XmlAttribute private @Nullable String master;

  @XmlAttribute private @Nullable String slave;

  @XmlAttribute private @Nullable String startupPolicy;

  @XmlElement private @Nullable DeviceReconnect reconnect;

  @XmlElement private @Nullable SpiceSwitch clipboard;

  @XmlElement private @Nullable SpiceMouse mouse;

  @XmlElement(name = "seclabel")
  private final List<Seclabel> seclabels = new ArrayList<>();

  /** An empty {@code <source>}. */
  public CharacterSource() {}

  /** {@code connect} or {@code bind}; {@code host} of a smartcard. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public CharacterSource withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** Path of the file, pipe, device or socket. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public CharacterSource withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Host name or address. Null if absent. */
  public @Nullable String getHost() {
    return host;
  }

  /** Sets what {@link #getHost} gives, and gives this bean. */
  public CharacterSource withHost(@Nullable String host) {
    this.host = host;
    return this;
  }

  /** Port. Null if absent. */
  public @Nullable String getService() {
    return service;
  }

  /** Sets what {@link #getService} gives, and gives this bean. */
  public CharacterSource withService(@Nullable String service) {
    this.service = service;
    return this;
  }

  /** Name of a SPICE port or of a VMware pipe. Null if absent. */
  public @Nullable String getChannel() {
    return channel;
  }

  /** Sets what {@link #getChannel} gives, and gives this bean. */
  public CharacterSource withChannel(@Nullable String channel) {
    this.channel = channel;
    return this;
  }

  /** {@code on} to append to the file. Null if absent. */
  public @Nullable String getAppend() {
    return append;
  }

  /** Sets what {@link #getAppend} gives, and gives this bean. */
  public CharacterSource withAppend(@Nullable String append) {
    this.append = append;
    return this;
  }

  /** What {@link #getAppend} means. */
  public Written<OnOff> append() {
    return Written.of(append, OnOff.class);
  }

  /** Sets what {@link #append} gives, and gives this bean. */
  public CharacterSource withAppend(OnOff append) {
    return withAppend(append.id());
  }

  /** {@code yes} to encrypt a TCP connection. Null if absent. */
  public @Nullable String getTls() {
    return tls;
  }

  /** Sets what {@link #getTls} gives, and gives this bean. */
  public CharacterSource withTls(@Nullable String tls) {
    this.tls = tls;
    return this;
  }

  /** What {@link #getTls} means. */
  public Written<YesNo> tls() {
    return Written.of(tls, YesNo.class);
  }

  /** Sets what {@link #tls} gives, and gives this bean. */
  public CharacterSource withTls(YesNo tls) {
    return withTls(tls.id());
  }

  /** Master side of a null modem of bhyve. Null if absent. */
  public @Nullable String getMaster() {
    return master;
  }

  /** Sets what {@link #getMaster} gives, and gives this bean. */
  public CharacterSource withMaster(@Nullable String master) {
    this.master = master;
    return this;
  }

  /** Slave side of it. Null if absent. */
  public @Nullable String getSlave() {
    return slave;
  }

  /** Sets what {@link #getSlave} gives, and gives this bean. */
  public CharacterSource withSlave(@Nullable String slave) {
    this.slave = slave;
    return this;
  }

  /** What happens when it is missing. Null if absent. */
  public @Nullable String getStartupPolicy() {
    return startupPolicy;
  }

  /** Sets what {@link #getStartupPolicy} gives, and gives this bean. */
  public CharacterSource withStartupPolicy(@Nullable String startupPolicy) {
    this.startupPolicy = startupPolicy;
    return this;
  }

  /** Whether a lost connection is made again. Null if absent. */
  public @Nullable DeviceReconnect getReconnect() {
    return reconnect;
  }

  /** Sets what {@link #getReconnect} gives, and gives this bean. */
  public CharacterSource withReconnect(@Nullable DeviceReconnect reconnect) {
    this.reconnect = reconnect;
    return this;
  }

  /** Copy and paste, of qemu-vdagent channels. Null if absent. */
  public @Nullable SpiceSwitch getClipboard() {
    return clipboard;
  }

  /** Sets what {@link #getClipboard} gives, and gives this bean. */
  public CharacterSource withClipboard(@Nullable SpiceSwitch clipboard) {
    this.clipboard = clipboard;
    return this;
  }

  /** Who moves the mouse, of qemu-vdagent channels. Null if absent. */
  public @Nullable SpiceMouse getMouse() {
    return mouse;
  }

  /** Sets what {@link #getMouse} gives, and gives this bean. */
  public CharacterSource withMouse(@Nullable SpiceMouse mouse) {
    this.mouse = mouse;
    return this;
  }

  /** How security drivers label it. In document order, modifiable. */
  public List<Seclabel> getSeclabels() {
    return seclabels;
  }

  /** Adds to {@link #getSeclabels}, and gives this bean. */
  public CharacterSource addSeclabel(Seclabel seclabel) {
    seclabels.add(seclabel);
    return this;
  }
}
