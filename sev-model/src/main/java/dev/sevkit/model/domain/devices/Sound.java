package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.GraphicsAudio;
import dev.sevkit.model.domain.devices.part.SoundCodec;
import dev.sevkit.model.domain.devices.part.VirtioDriver;
import dev.sevkit.model.domain.word.SoundModel;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <sound>}: a sound card. */
@XmlType(propOrder = {"driver", "codecs", "audio", "boot", "alias", "acpi", "address"})
public final class Sound extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String multichannel;

  @XmlAttribute private @Nullable String streams;

  @XmlElement private @Nullable VirtioDriver driver;

  @XmlElement(name = "codec")
  private final List<SoundCodec> codecs = new ArrayList<>();

  @XmlElement private @Nullable GraphicsAudio audio;

  /** An empty {@code <sound>}. */
  public Sound() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Sound withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<SoundModel> model() {
    return Written.of(model, SoundModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Sound withModel(SoundModel model) {
    return withModel(model.id());
  }

  /** {@code yes} for several channels, of USB, since libvirt 9.3.0. Null if absent. */
  public @Nullable String getMultichannel() {
    return multichannel;
  }

  /** Sets what {@link #getMultichannel} gives, and gives this bean. */
  public Sound withMultichannel(@Nullable String multichannel) {
    this.multichannel = multichannel;
    return this;
  }

  /** What {@link #getMultichannel} means. */
  public Written<YesNo> multichannel() {
    return Written.of(multichannel, YesNo.class);
  }

  /** Sets what {@link #multichannel} gives, and gives this bean. */
  public Sound withMultichannel(YesNo multichannel) {
    return withMultichannel(multichannel.id());
  }

  /** Number of streams, of virtio, since libvirt 10.4.0. Null if absent. */
  public @Nullable String getStreams() {
    return streams;
  }

  /** Sets what {@link #getStreams} gives, and gives this bean. */
  public Sound withStreams(@Nullable String streams) {
    this.streams = streams;
    return this;
  }

  /** {@link #getStreams} as a number; empty if absent or not decimal. */
  public OptionalLong streams() {
    return Decimal.of(streams);
  }

  /** Virtio options. Null if absent. */
  public @Nullable VirtioDriver getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public Sound withDriver(@Nullable VirtioDriver driver) {
    this.driver = driver;
    return this;
  }

  /** Codecs. In document order, modifiable. */
  public List<SoundCodec> getCodecs() {
    return codecs;
  }

  /** Adds to {@link #getCodecs}, and gives this bean. */
  public Sound addCodec(SoundCodec codec) {
    codecs.add(codec);
    return this;
  }

  /** Its audio device. Null if absent. */
  public @Nullable GraphicsAudio getAudio() {
    return audio;
  }

  /** Sets what {@link #getAudio} gives, and gives this bean. */
  public Sound withAudio(@Nullable GraphicsAudio audio) {
    this.audio = audio;
    return this;
  }

  @Override
  public Sound withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Sound withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Sound withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Sound withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<VirtioOptions> virtioOptions() {
    return Optional.ofNullable(driver);
  }

  @Override
  public boolean isVirtio() {
    return model != null && model.startsWith("virtio");
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
