package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <table>}: an ACPI table read from a file. */
public final class AcpiTable extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlValue private @Nullable String path;

  /** An empty {@code <table>}. */
  public AcpiTable() {}

  /** {@code slic}, {@code msdm}, {@code rawset} or {@code raw}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public AcpiTable withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Path of the table. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public AcpiTable withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
