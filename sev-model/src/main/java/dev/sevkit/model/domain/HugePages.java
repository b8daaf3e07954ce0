package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <hugepages>}: huge pages instead of ordinary ones. */
public final class HugePages extends ModelElement {

  @XmlElement(name = "page")
  private final List<HugePage> pages = new ArrayList<>();

  /** An empty {@code <hugepages>}. */
  public HugePages() {}

  /** The sizes used; the default size when there are none. In document order, modifiable. */
  public List<HugePage> getPages() {
    return pages;
  }

  /** Adds to {@link #getPages}, and gives this bean. */
  public HugePages addPage(HugePage page) {
    pages.add(page);
    return this;
  }
}
