package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.AudioStream;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.word.AudioType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <audio>}: what of the host plays sound. */
@XmlType(propOrder = {"input", "output", "boot", "alias", "acpi", "address"})
public final class Audio extends Device {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String timerPeriod;

  @XmlAttribute private @Nullable String driver;

  @XmlAttribute private @Nullable String serverName;

  @XmlAttribute private @Nullable String runtimeDir;

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String tryMMap;

  @XmlAttribute private @Nullable String exclusive;

  @XmlAttribute private @Nullable String dspPolicy;

  @XmlElement private @Nullable AudioStream input;

  @XmlElement private @Nullable AudioStream output;

  /** An empty {@code <audio>}. */
  public Audio() {}

  /** Id that sound cards name. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public Audio withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not decimal. */
  public OptionalLong id() {
    return Decimal.of(id);
  }

  /** Kind. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Audio withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<AudioType> type() {
    return Written.of(type, AudioType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Audio withType(AudioType type) {
    return withType(type.id());
  }

  /** Microseconds between wake-ups. Null if absent. */
  public @Nullable String getTimerPeriod() {
    return timerPeriod;
  }

  /** Sets what {@link #getTimerPeriod} gives, and gives this bean. */
  public Audio withTimerPeriod(@Nullable String timerPeriod) {
    this.timerPeriod = timerPeriod;
    return this;
  }

  /** {@link #getTimerPeriod} as a number; empty if absent or not decimal. */
  public OptionalLong timerPeriod() {
    return Decimal.of(timerPeriod);
  }

  /** Driver, of SDL. Null if absent. */
  public @Nullable String getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Audio withDriver(@Nullable String driver) {
    this.driver = driver;
    return this;
  }

  /** Server, of PulseAudio. Null if absent. */
  public @Nullable String getServerName() {
    return serverName;
  }

  /** Sets what {@link #getServerName} gives, and gives this bean. */
  public Audio withServerName(@Nullable String serverName) {
    this.serverName = serverName;
    return this;
  }

  /** Runtime folder, of PipeWire. Null if absent. */
  public @Nullable String getRuntimeDir() {
    return runtimeDir;
  }

  /** Sets what {@link #getRuntimeDir} gives, and gives this bean. */
  public Audio withRuntimeDir(@Nullable String runtimeDir) {
    this.runtimeDir = runtimeDir;
    return this;
  }

  /** Path of the file, of {@code file}. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public Audio withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** {@code yes} to try mapping, of OSS. Null if absent. */
  public @Nullable String getTryMMap() {
    return tryMMap;
  }

  /** Sets what {@link #getTryMMap} gives, and gives this bean. */
  public Audio withTryMMap(@Nullable String tryMMap) {
    this.tryMMap = tryMMap;
    return this;
  }

  /** What {@link #getTryMMap} means. */
  public Written<YesNo> tryMMap() {
    return Written.of(tryMMap, YesNo.class);
  }

  /** Sets what {@link #tryMMap} gives, and gives this bean. */
  public Audio withTryMMap(YesNo tryMMap) {
    return withTryMMap(tryMMap.id());
  }

  /** {@code yes} for exclusive use, of OSS. Null if absent. */
  public @Nullable String getExclusive() {
    return exclusive;
  }

  /** Sets what {@link #getExclusive} gives, and gives this bean. */
  public Audio withExclusive(@Nullable String exclusive) {
    this.exclusive = exclusive;
    return this;
  }

  /** What {@link #getExclusive} means. */
  public Written<YesNo> exclusive() {
    return Written.of(exclusive, YesNo.class);
  }

  /** Sets what {@link #exclusive} gives, and gives this bean. */
  public Audio withExclusive(YesNo exclusive) {
    return withExclusive(exclusive.id());
  }

  /** Timing policy, of OSS. Null if absent. */
  public @Nullable String getDspPolicy() {
    return dspPolicy;
  }

  /** Sets what {@link #getDspPolicy} gives, and gives this bean. */
  public Audio withDspPolicy(@Nullable String dspPolicy) {
    this.dspPolicy = dspPolicy;
    return this;
  }

  /** {@link #getDspPolicy} as a number; empty if absent or not decimal. */
  public OptionalLong dspPolicy() {
    return Decimal.of(dspPolicy);
  }

  /** From the host. Null if absent. */
  public @Nullable AudioStream getInput() {
    return input;
  }

  /** Sets what {@link #getInput} gives, and gives this bean. */
  public Audio withInput(@Nullable AudioStream input) {
    this.input = input;
    return this;
  }

  /** To the host. Null if absent. */
  public @Nullable AudioStream getOutput() {
    return output;
  }

  /** Sets what {@link #getOutput} gives, and gives this bean. */
  public Audio withOutput(@Nullable AudioStream output) {
    this.output = output;
    return this;
  }

  @Override
  public Audio withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Audio withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Audio withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Audio withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
