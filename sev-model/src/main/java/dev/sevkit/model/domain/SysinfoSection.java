package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <system>}: one structure of SMBIOS. */
public final class SysinfoSection extends ModelElement {

  @XmlElement(name = "entry")
  private final List<SysinfoEntry> entries = new ArrayList<>();

  /** An empty {@code <system>}. */
  public SysinfoSection() {}

  /** Its fields. In document order, modifiable. */
  public List<SysinfoEntry> getEntries() {
    return entries;
  }

  /** Adds to {@link #getEntries}, and gives this bean. */
  public SysinfoSection addEntry(SysinfoEntry entry) {
    entries.add(entry);
    return this;
  }
}
