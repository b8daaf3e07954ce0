package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.CharacterProtocol;
import dev.sevkit.model.domain.devices.part.CharacterSource;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.word.CharacterType;
import dev.sevkit.model.domain.word.SmartcardMode;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <smartcard>}: a smart card reader. */
@XmlType(
    propOrder = {
      "certificates",
      "database",
      "sources",
      "protocol",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Smartcard extends Device {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String type;

  @XmlElement(name = "certificate")
  private final List<String> certificates = new ArrayList<>();

  @XmlElement private @Nullable String database;

  @XmlElement(name = "source")
  private final List<CharacterSource> sources = new ArrayList<>();

  @XmlElement private @Nullable CharacterProtocol protocol;

  /** An empty {@code <smartcard>}. */
  public Smartcard() {}

  /** What stands behind it. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public Smartcard withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<SmartcardMode> mode() {
    return Written.of(mode, SmartcardMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public Smartcard withMode(SmartcardMode mode) {
    return withMode(mode.id());
  }

  /** Kind of character device, of {@code passthrough}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Smartcard withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<CharacterType> type() {
    return Written.of(type, CharacterType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Smartcard withType(CharacterType type) {
    return withType(type.id());
  }

  /** Three certificates, of {@code host-certificates}. In document order, modifiable. */
  public List<String> getCertificates() {
    return certificates;
  }

  /** Adds to {@link #getCertificates}, and gives this bean. */
  public Smartcard addCertificate(String certificate) {
    certificates.add(certificate);
    return this;
  }

  /** Path of their database. Null if absent. */
  public @Nullable String getDatabase() {
    return database;
  }

  /** Sets what {@link #getDatabase} gives, and gives this bean. */
  public Smartcard withDatabase(@Nullable String database) {
    this.database = database;
    return this;
  }

  /** What of the host it is connected to. In document order, modifiable. */
  public List<CharacterSource> getSources() {
    return sources;
  }

  /** Adds to {@link #getSources}, and gives this bean. */
  public Smartcard addSource(CharacterSource source) {
    sources.add(source);
    return this;
  }

  /** What is spoken over TCP. Null if absent. */
  public @Nullable CharacterProtocol getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives, and gives this bean. */
  public Smartcard withProtocol(@Nullable CharacterProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  @Override
  public Smartcard withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Smartcard withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Smartcard withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Smartcard withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
