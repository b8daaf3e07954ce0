package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <acpi>}: ACPI tables added to the guest's own. */
public final class OsAcpi extends ModelElement {

  @XmlElement(name = "table")
  private final List<AcpiTable> tables = new ArrayList<>();

  /** An empty {@code <acpi>}. */
  public OsAcpi() {}

  /** The tables. In document order, modifiable. */
  public List<AcpiTable> getTables() {
    return tables;
  }

  /** Adds to {@link #getTables}, and gives this bean. */
  public OsAcpi addTable(AcpiTable table) {
    tables.add(table);
    return this;
  }
}
