package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.CharacterProtocol;
import dev.sevkit.model.domain.devices.part.CharacterSource;
import dev.sevkit.model.domain.devices.part.CharacterTarget;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.DeviceLog;
import dev.sevkit.model.domain.word.CharacterType;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <channel>}: a channel between guest and host. */
@XmlType(propOrder = {"sources", "protocol", "log", "target", "boot", "alias", "acpi", "address"})
public final class Channel extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String tty;

  @XmlElement(name = "source")
  private final List<CharacterSource> sources = new ArrayList<>();

  @XmlElement private @Nullable CharacterProtocol protocol;

  @XmlElement private @Nullable DeviceLog log;

  @XmlElement private @Nullable CharacterTarget target;

  /** An empty {@code <channel>}. */
  public Channel() {}

  /** Kind of character device. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Channel withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<CharacterType> type() {
    return Written.of(type, CharacterType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Channel withType(CharacterType type) {
    return withType(type.id());
  }

  /** Path of its terminal on the host; in live documents. Null if absent. */
  public @Nullable String getTty() {
    return tty;
  }

  /** Sets what {@link #getTty} gives, and gives this bean. */
  public Channel withTty(@Nullable String tty) {
    this.tty = tty;
    return this;
  }

  /**
   * What of the host it is connected to; two of type {@code udp}. In document order, modifiable.
   */
  public List<CharacterSource> getSources() {
    return sources;
  }

  /** Adds to {@link #getSources}, and gives this bean. */
  public Channel addSource(CharacterSource source) {
    sources.add(source);
    return this;
  }

  /** What is spoken over TCP. Null if absent. */
  public @Nullable CharacterProtocol getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives, and gives this bean. */
  public Channel withProtocol(@Nullable CharacterProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  /** File that keeps what it writes. Null if absent. */
  public @Nullable DeviceLog getLog() {
    return log;
  }

  /** Sets what {@link #getLog} gives, and gives this bean. */
  public Channel withLog(@Nullable DeviceLog log) {
    this.log = log;
    return this;
  }

  /** How the guest sees it. Null if absent. */
  public @Nullable CharacterTarget getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public Channel withTarget(@Nullable CharacterTarget target) {
    this.target = target;
    return this;
  }

  @Override
  public Channel withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Channel withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Channel withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Channel withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
