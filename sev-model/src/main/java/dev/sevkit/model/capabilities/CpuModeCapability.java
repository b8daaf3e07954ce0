package dev.sevkit.model.capabilities;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <mode>} of {@code <cpu>}: what the host offers for one mode of a guest's CPU. The mode
 * host-model has one model, its vendor and features; the mode custom all models QEMU knows; the
 * others have enums.
 */
public final class CpuModeCapability extends Capability {

  @XmlAttribute private @Nullable String name;

  @XmlElement(name = "model")
  private final List<CpuModelCapability> models = new ArrayList<>();

  @XmlElement private @Nullable String vendor;

  @XmlElement private @Nullable MaxPhysAddr maxphysaddr;

  @XmlElement(name = "feature")
  private final List<HostCpuFeature> features = new ArrayList<>();

  @XmlElement private final List<CpuBlockers> blockers = new ArrayList<>();

  /** An empty {@code <mode>}. */
  public CpuModeCapability() {}

  @Override
  public CpuModeCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  @Override
  public CpuModeCapability withEnum(String name, String... values) {
    super.withEnum(name, values);
    return this;
  }

  /**
   * {@code host-passthrough}, {@code maximum}, {@code host-model} or {@code custom}. Null if
   * absent.
   */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public CpuModeCapability withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The models. In document order, modifiable. */
  public List<CpuModelCapability> getModels() {
    return models;
  }

  /** Vendor of the one model, such as {@code AMD}. Null if absent. */
  public @Nullable String getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public CpuModeCapability withVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** Physical address bits of the one model. Null if absent. */
  public @Nullable MaxPhysAddr getMaxphysaddr() {
    return maxphysaddr;
  }

  /** Sets what {@link #getMaxphysaddr} gives, and gives this bean. */
  public CpuModeCapability withMaxphysaddr(@Nullable MaxPhysAddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  /** CPU flags the one model adds or takes away. In document order, modifiable. */
  public List<HostCpuFeature> getFeatures() {
    return features;
  }

  /** What keeps models from being usable. In document order, modifiable. */
  public List<CpuBlockers> getBlockers() {
    return blockers;
  }

  /** The model of a name; empty if QEMU does not know it. */
  public Optional<CpuModelCapability> model(String modelName) {
    return models.stream()
        .filter(model -> model.modelName().filter(modelName::equals).isPresent())
        .findFirst();
  }

  /** Names of the models the host is known to run guests with. */
  public Stream<String> usableModels() {
    return models.stream()
        .filter(CpuModelCapability::isUsable)
        .flatMap(model -> model.modelName().stream());
  }

  /** CPU flags of a model that the host lacks; empty if none does, or libvirt does not say. */
  public List<String> missingFeatures(String modelName) {
    return blockers.stream()
        .filter(blocked -> modelName.equals(blocked.getModel()))
        .flatMap(blocked -> blocked.getFeatures().stream())
        .flatMap(feature -> Optional.ofNullable(feature.getName()).stream())
        .toList();
  }
}
