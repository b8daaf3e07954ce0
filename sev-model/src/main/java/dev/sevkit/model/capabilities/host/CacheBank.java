package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <bank>}: a cache of the host. */
public final class CacheBank extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String size;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String cpus;

  @XmlElement(name = "control")
  private final List<ResourceControl> controls = new ArrayList<>();

  /** An empty {@code <bank>}. */
  public CacheBank() {}

  /** Number of the cache on its level. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public CacheBank withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Its level, decimal. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public CacheBank withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /** {@code both}, {@code code} or {@code data}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public CacheBank withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Its size, decimal. Null if absent. */
  public @Nullable String getSize() {
    return size;
  }

  /** Sets what {@link #getSize} gives, and gives this bean. */
  public CacheBank withSize(@Nullable String size) {
    this.size = size;
    return this;
  }

  /** Unit of the size. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public CacheBank withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** Numbers of the logical CPUs that share it, such as {@code 0-7,96-103}. Null if absent. */
  public @Nullable String getCpus() {
    return cpus;
  }

  /** Sets what {@link #getCpus} gives, and gives this bean. */
  public CacheBank withCpus(@Nullable String cpus) {
    this.cpus = cpus;
    return this;
  }

  /** How it can be shared out. In document order, modifiable. */
  public List<ResourceControl> getControls() {
    return controls;
  }
}
