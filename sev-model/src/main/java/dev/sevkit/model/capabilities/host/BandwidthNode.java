package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <node>}: memory bandwidth of the CPUs that share a cache. */
public final class BandwidthNode extends ModelElement {

  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String cpus;

  @XmlElement(name = "control")
  private final List<ResourceControl> controls = new ArrayList<>();

  /** An empty {@code <node>}. */
  public BandwidthNode() {}

  /** Number of the cache. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public BandwidthNode withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** Numbers of the logical CPUs, such as {@code 0-7,96-103}. Null if absent. */
  public @Nullable String getCpus() {
    return cpus;
  }

  /** Sets what {@link #getCpus} gives, and gives this bean. */
  public BandwidthNode withCpus(@Nullable String cpus) {
    this.cpus = cpus;
    return this;
  }

  /** How it can be shared out. In document order, modifiable. */
  public List<ResourceControl> getControls() {
    return controls;
  }
}
