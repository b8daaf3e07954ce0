package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.word.CpuCheck;
import dev.sevkit.model.domain.word.CpuMatch;
import dev.sevkit.model.domain.word.CpuMode;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <cpu>}: the CPU the guest sees. */
@XmlType(propOrder = {"model", "vendor", "topology", "cache", "maxphysaddr", "features", "numa"})
public final class Cpu extends ModelElement {

  @XmlAttribute private @Nullable String match;

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String check;

  @XmlAttribute private @Nullable String migratable;

  @XmlAttribute(name = "deprecated_features")
  private @Nullable String deprecatedFeatures;

  @XmlElement private @Nullable CpuModel model;

  @XmlElement private @Nullable String vendor;

  @XmlElement private @Nullable CpuTopology topology;

  @XmlElement private @Nullable CpuCache cache;

  @XmlElement private @Nullable MaxPhysAddr maxphysaddr;

  @XmlElement(name = "feature")
  private final List<CpuFeature> features = new ArrayList<>();

  @XmlElement private @Nullable CpuNuma numa;

  /** An empty {@code <cpu>}. */
  public Cpu() {}

  /** How a custom model is compared with the host. Null if absent. */
  public @Nullable String getMatch() {
    return match;
  }

  /** Sets what {@link #getMatch} gives, and gives this bean. */
  public Cpu withMatch(@Nullable String match) {
    this.match = match;
    return this;
  }

  /** What {@link #getMatch} means. */
  public Written<CpuMatch> match() {
    return Written.of(match, CpuMatch.class);
  }

  /** Sets what {@link #match} gives, and gives this bean. */
  public Cpu withMatch(CpuMatch match) {
    return withMatch(match.id());
  }

  /** Where the model comes from. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public Cpu withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<CpuMode> mode() {
    return Written.of(mode, CpuMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public Cpu withMode(CpuMode mode) {
    return withMode(mode.id());
  }

  /** How exactly QEMU must provide the CPU. Null if absent. */
  public @Nullable String getCheck() {
    return check;
  }

  /** Sets what {@link #getCheck} gives, and gives this bean. */
  public Cpu withCheck(@Nullable String check) {
    this.check = check;
    return this;
  }

  /** What {@link #getCheck} means. */
  public Written<CpuCheck> check() {
    return Written.of(check, CpuCheck.class);
  }

  /** Sets what {@link #check} gives, and gives this bean. */
  public Cpu withCheck(CpuCheck check) {
    return withCheck(check.id());
  }

  /** {@code off} to show features that keep the guest from migrating. Null if absent. */
  public @Nullable String getMigratable() {
    return migratable;
  }

  /** Sets what {@link #getMigratable} gives, and gives this bean. */
  public Cpu withMigratable(@Nullable String migratable) {
    this.migratable = migratable;
    return this;
  }

  /** What {@link #getMigratable} means. */
  public Written<OnOff> migratable() {
    return Written.of(migratable, OnOff.class);
  }

  /** Sets what {@link #migratable} gives, and gives this bean. */
  public Cpu withMigratable(OnOff migratable) {
    return withMigratable(migratable.id());
  }

  /** {@code off} to hide features that are deprecated, since libvirt 11.0.0. Null if absent. */
  public @Nullable String getDeprecatedFeatures() {
    return deprecatedFeatures;
  }

  /** Sets what {@link #getDeprecatedFeatures} gives, and gives this bean. */
  public Cpu withDeprecatedFeatures(@Nullable String deprecatedFeatures) {
    this.deprecatedFeatures = deprecatedFeatures;
    return this;
  }

  /** What {@link #getDeprecatedFeatures} means. */
  public Written<OnOff> deprecatedFeatures() {
    return Written.of(deprecatedFeatures, OnOff.class);
  }

  /** Sets what {@link #deprecatedFeatures} gives, and gives this bean. */
  public Cpu withDeprecatedFeatures(OnOff deprecatedFeatures) {
    return withDeprecatedFeatures(deprecatedFeatures.id());
  }

  /** The named model. Null if absent. */
  public @Nullable CpuModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Cpu withModel(@Nullable CpuModel model) {
    this.model = model;
    return this;
  }

  /** Vendor of the host the guest may run on. Null if absent. */
  public @Nullable String getVendor() {
    return vendor;
  }

  /** Sets what {@link #getVendor} gives, and gives this bean. */
  public Cpu withVendor(@Nullable String vendor) {
    this.vendor = vendor;
    return this;
  }

  /** Sockets, cores and threads. Null if absent. */
  public @Nullable CpuTopology getTopology() {
    return topology;
  }

  /** Sets what {@link #getTopology} gives, and gives this bean. */
  public Cpu withTopology(@Nullable CpuTopology topology) {
    this.topology = topology;
    return this;
  }

  /** Caches. Null if absent. */
  public @Nullable CpuCache getCache() {
    return cache;
  }

  /** Sets what {@link #getCache} gives, and gives this bean. */
  public Cpu withCache(@Nullable CpuCache cache) {
    this.cache = cache;
    return this;
  }

  /** Physical address bits. Null if absent. */
  public @Nullable MaxPhysAddr getMaxphysaddr() {
    return maxphysaddr;
  }

  /** Sets what {@link #getMaxphysaddr} gives, and gives this bean. */
  public Cpu withMaxphysaddr(@Nullable MaxPhysAddr maxphysaddr) {
    this.maxphysaddr = maxphysaddr;
    return this;
  }

  /** Single flags. In document order, modifiable. */
  public List<CpuFeature> getFeatures() {
    return features;
  }

  /** Adds to {@link #getFeatures}, and gives this bean. */
  public Cpu addFeature(CpuFeature feature) {
    features.add(feature);
    return this;
  }

  /** NUMA nodes of the guest. Null if absent. */
  public @Nullable CpuNuma getNuma() {
    return numa;
  }

  /** Sets what {@link #getNuma} gives, and gives this bean. */
  public Cpu withNuma(@Nullable CpuNuma numa) {
    this.numa = numa;
    return this;
  }
}
