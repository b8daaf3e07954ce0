package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.devices.part.IoTune;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <throttlegroups>}: groups of limits that disks share, since libvirt 11.2.0. */
public final class ThrottleGroups extends ModelElement {

  @XmlElement(name = "throttlegroup")
  private final List<IoTune> groups = new ArrayList<>();

  /** An empty {@code <throttlegroups>}. */
  public ThrottleGroups() {}

  /** The groups, each with its name. In document order, modifiable. */
  public List<IoTune> getGroups() {
    return groups;
  }

  /** Adds to {@link #getGroups}, and gives this bean. */
  public ThrottleGroups addGroup(IoTune group) {
    groups.add(group);
    return this;
  }
}
