package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <slices>}: parts of an image that are used. */
public final class DiskSlices extends ModelElement {

  @XmlElement(name = "slice")
  private final List<DiskSlice> slices = new ArrayList<>();

  /** An empty {@code <slices>}. */
  public DiskSlices() {}

  /** The parts. In document order, modifiable. */
  public List<DiskSlice> getSlices() {
    return slices;
  }

  /** Adds to {@link #getSlices}, and gives this bean. */
  public DiskSlices addSlice(DiskSlice slice) {
    slices.add(slice);
    return this;
  }
}
