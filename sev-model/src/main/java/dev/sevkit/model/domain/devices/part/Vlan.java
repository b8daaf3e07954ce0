package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <vlan>}: VLANs of an interface. */
public final class Vlan extends ModelElement {

  @XmlAttribute private @Nullable String trunk;

  @XmlElement(name = "tag")
  private final List<VlanTag> tags = new ArrayList<>();

  /** An empty {@code <vlan>}. */
  public Vlan() {}

  /** {@code yes} for several. Null if absent. */
  public @Nullable String getTrunk() {
    return trunk;
  }

  /** Sets what {@link #getTrunk} gives, and gives this bean. */
  public Vlan withTrunk(@Nullable String trunk) {
    this.trunk = trunk;
    return this;
  }

  /** What {@link #getTrunk} means. */
  public Written<YesNo> trunk() {
    return Written.of(trunk, YesNo.class);
  }

  /** Sets what {@link #trunk} gives, and gives this bean. */
  public Vlan withTrunk(YesNo trunk) {
    return withTrunk(trunk.id());
  }

  /** The VLANs. In document order, modifiable. */
  public List<VlanTag> getTags() {
    return tags;
  }

  /** Adds to {@link #getTags}, and gives this bean. */
  public Vlan addTag(VlanTag tag) {
    tags.add(tag);
    return this;
  }
}
