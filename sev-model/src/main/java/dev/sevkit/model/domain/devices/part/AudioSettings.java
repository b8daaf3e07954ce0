package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <settings>}: format of sound. */
public final class AudioSettings extends ModelElement {

  @XmlAttribute private @Nullable String frequency;

  @XmlAttribute private @Nullable String channels;

  @XmlAttribute private @Nullable String format;

  /** An empty {@code <settings>}. */
  public AudioSettings() {}

  /** Frequency in Hz. Null if absent. */
  public @Nullable String getFrequency() {
    return frequency;
  }

  /** Sets what {@link #getFrequency} gives, and gives this bean. */
  public AudioSettings withFrequency(@Nullable String frequency) {
    this.frequency = frequency;
    return this;
  }

  /** {@link #getFrequency} as a number; empty if absent or not decimal. */
  public OptionalLong frequency() {
    return Decimal.of(frequency);
  }

  /** Channels. Null if absent. */
  public @Nullable String getChannels() {
    return channels;
  }

  /** Sets what {@link #getChannels} gives, and gives this bean. */
  public AudioSettings withChannels(@Nullable String channels) {
    this.channels = channels;
    return this;
  }

  /** {@link #getChannels} as a number; empty if absent or not decimal. */
  public OptionalLong channels() {
    return Decimal.of(channels);
  }

  /** Format of a sample, such as {@code s16}. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public AudioSettings withFormat(@Nullable String format) {
    this.format = format;
    return this;
  }
}
