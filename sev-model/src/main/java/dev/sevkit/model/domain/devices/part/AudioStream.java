package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <input>}: one direction of an audio backend. */
public final class AudioStream extends ModelElement {

  @XmlAttribute private @Nullable String mixingEngine;

  @XmlAttribute private @Nullable String fixedSettings;

  @XmlAttribute private @Nullable String voices;

  @XmlAttribute private @Nullable String bufferLength;

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String tryPoll;

  @XmlAttribute private @Nullable String bufferCount;

  @XmlAttribute private @Nullable String clientName;

  @XmlAttribute private @Nullable String serverName;

  @XmlAttribute private @Nullable String connectPorts;

  @XmlAttribute private @Nullable String exactName;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String streamName;

  @XmlAttribute private @Nullable String latency;

  @XmlElement private @Nullable AudioSettings settings;

  /** An empty {@code <input>}. */
  public AudioStream() {}

  /** {@code no} to leave mixing to the host. Null if absent. */
  public @Nullable String getMixingEngine() {
    return mixingEngine;
  }

  /** Sets what {@link #getMixingEngine} gives, and gives this bean. */
  public AudioStream withMixingEngine(@Nullable String mixingEngine) {
    this.mixingEngine = mixingEngine;
    return this;
  }

  /** What {@link #getMixingEngine} means. */
  public Written<YesNo> mixingEngine() {
    return Written.of(mixingEngine, YesNo.class);
  }

  /** Sets what {@link #mixingEngine} gives, and gives this bean. */
  public AudioStream withMixingEngine(YesNo mixingEngine) {
    return withMixingEngine(mixingEngine.id());
  }

  /** {@code yes} to keep the format. Null if absent. */
  public @Nullable String getFixedSettings() {
    return fixedSettings;
  }

  /** Sets what {@link #getFixedSettings} gives, and gives this bean. */
  public AudioStream withFixedSettings(@Nullable String fixedSettings) {
    this.fixedSettings = fixedSettings;
    return this;
  }

  /** What {@link #getFixedSettings} means. */
  public Written<YesNo> fixedSettings() {
    return Written.of(fixedSettings, YesNo.class);
  }

  /** Sets what {@link #fixedSettings} gives, and gives this bean. */
  public AudioStream withFixedSettings(YesNo fixedSettings) {
    return withFixedSettings(fixedSettings.id());
  }

  /** Voices. Null if absent. */
  public @Nullable String getVoices() {
    return voices;
  }

  /** Sets what {@link #getVoices} gives, and gives this bean. */
  public AudioStream withVoices(@Nullable String voices) {
    this.voices = voices;
    return this;
  }

  /** {@link #getVoices} as a number; empty if absent or not decimal. */
  public OptionalLong voices() {
    return Decimal.of(voices);
  }

  /** Length of the buffer in microseconds. Null if absent. */
  public @Nullable String getBufferLength() {
    return bufferLength;
  }

  /** Sets what {@link #getBufferLength} gives, and gives this bean. */
  public AudioStream withBufferLength(@Nullable String bufferLength) {
    this.bufferLength = bufferLength;
    return this;
  }

  /** {@link #getBufferLength} as a number; empty if absent or not decimal. */
  public OptionalLong bufferLength() {
    return Decimal.of(bufferLength);
  }

  /** Device of the host, of ALSA and OSS. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public AudioStream withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** {@code yes} to try polling. Null if absent. */
  public @Nullable String getTryPoll() {
    return tryPoll;
  }

  /** Sets what {@link #getTryPoll} gives, and gives this bean. */
  public AudioStream withTryPoll(@Nullable String tryPoll) {
    this.tryPoll = tryPoll;
    return this;
  }

  /** What {@link #getTryPoll} means. */
  public Written<YesNo> tryPoll() {
    return Written.of(tryPoll, YesNo.class);
  }

  /** Sets what {@link #tryPoll} gives, and gives this bean. */
  public AudioStream withTryPoll(YesNo tryPoll) {
    return withTryPoll(tryPoll.id());
  }

  /** Number of buffers. Null if absent. */
  public @Nullable String getBufferCount() {
    return bufferCount;
  }

  /** Sets what {@link #getBufferCount} gives, and gives this bean. */
  public AudioStream withBufferCount(@Nullable String bufferCount) {
    this.bufferCount = bufferCount;
    return this;
  }

  /** {@link #getBufferCount} as a number; empty if absent or not decimal. */
  public OptionalLong bufferCount() {
    return Decimal.of(bufferCount);
  }

  /** Name of the client, of JACK. Null if absent. */
  public @Nullable String getClientName() {
    return clientName;
  }

  /** Sets what {@link #getClientName} gives, and gives this bean. */
  public AudioStream withClientName(@Nullable String clientName) {
    this.clientName = clientName;
    return this;
  }

  /** Name of the server, of JACK. Null if absent. */
  public @Nullable String getServerName() {
    return serverName;
  }

  /** Sets what {@link #getServerName} gives, and gives this bean. */
  public AudioStream withServerName(@Nullable String serverName) {
    this.serverName = serverName;
    return this;
  }

  /** Ports to connect to, of JACK. Null if absent. */
  public @Nullable String getConnectPorts() {
    return connectPorts;
  }

  /** Sets what {@link #getConnectPorts} gives, and gives this bean. */
  public AudioStream withConnectPorts(@Nullable String connectPorts) {
    this.connectPorts = connectPorts;
    return this;
  }

  /** {@code yes} to insist on the name, of JACK. Null if absent. */
  public @Nullable String getExactName() {
    return exactName;
  }

  /** Sets what {@link #getExactName} gives, and gives this bean. */
  public AudioStream withExactName(@Nullable String exactName) {
    this.exactName = exactName;
    return this;
  }

  /** What {@link #getExactName} means. */
  public Written<YesNo> exactName() {
    return Written.of(exactName, YesNo.class);
  }

  /** Sets what {@link #exactName} gives, and gives this bean. */
  public AudioStream withExactName(YesNo exactName) {
    return withExactName(exactName.id());
  }

  /** Sink or source, of PulseAudio and PipeWire. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public AudioStream withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Name of the stream. Null if absent. */
  public @Nullable String getStreamName() {
    return streamName;
  }

  /** Sets what {@link #getStreamName} gives, and gives this bean. */
  public AudioStream withStreamName(@Nullable String streamName) {
    this.streamName = streamName;
    return this;
  }

  /** Latency in microseconds. Null if absent. */
  public @Nullable String getLatency() {
    return latency;
  }

  /** Sets what {@link #getLatency} gives, and gives this bean. */
  public AudioStream withLatency(@Nullable String latency) {
    this.latency = latency;
    return this;
  }

  /** {@link #getLatency} as a number; empty if absent or not decimal. */
  public OptionalLong latency() {
    return Decimal.of(latency);
  }

  /** Format of sound. Null if absent. */
  public @Nullable AudioSettings getSettings() {
    return settings;
  }

  /** Sets what {@link #getSettings} gives, and gives this bean. */
  public AudioStream withSettings(@Nullable AudioSettings settings) {
    this.settings = settings;
    return this;
  }
}
