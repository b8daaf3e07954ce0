package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.CharacterProtocol;
import dev.sevkit.model.domain.devices.part.CharacterSource;
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

/** {@code <redirdev>}: a USB device redirected from somewhere else. */
@XmlType(propOrder = {"sources", "protocol", "log", "boot", "alias", "acpi", "address"})
public final class Redirdev extends Device {

  @XmlAttribute private @Nullable String bus;

  @XmlAttribute private @Nullable String type;

  @XmlElement(name = "source")
  private final List<CharacterSource> sources = new ArrayList<>();

  @XmlElement private @Nullable CharacterProtocol protocol;

  @XmlElement private @Nullable DeviceLog log;

  /** An empty {@code <redirdev>}. */
  public Redirdev() {}

  /** {@code usb}. Null if absent. */
  public @Nullable String getBus() {
    return bus;
  }

  /** Sets what {@link #getBus} gives, and gives this bean. */
  public Redirdev withBus(@Nullable String bus) {
    this.bus = bus;
    return this;
  }

  /** Kind of character device. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Redirdev withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<CharacterType> type() {
    return Written.of(type, CharacterType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Redirdev withType(CharacterType type) {
    return withType(type.id());
  }

  /** What of the host it is connected to. In document order, modifiable. */
  public List<CharacterSource> getSources() {
    return sources;
  }

  /** Adds to {@link #getSources}, and gives this bean. */
  public Redirdev addSource(CharacterSource source) {
    sources.add(source);
    return this;
  }

  /** What is spoken over TCP. Null if absent. */
  public @Nullable CharacterProtocol getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives, and gives this bean. */
  public Redirdev withProtocol(@Nullable CharacterProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  /** File that keeps what passes. Null if absent. */
  public @Nullable DeviceLog getLog() {
    return log;
  }

  /** Sets what {@link #getLog} gives, and gives this bean. */
  public Redirdev withLog(@Nullable DeviceLog log) {
    this.log = log;
    return this;
  }

  @Override
  public Redirdev withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Redirdev withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Redirdev withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Redirdev withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
