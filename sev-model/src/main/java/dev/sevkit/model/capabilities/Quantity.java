package dev.sevkit.model.capabilities;

import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <memory>} of a cell and {@code <section_size>}: an amount of memory with its unit. */
public final class Quantity extends ModelElement {

  @XmlAttribute private @Nullable String unit;

  @XmlValue private @Nullable String amount;

  /** An empty {@code <section_size>}. */
  public Quantity() {}

  /** Unit of the amount as written; libvirt writes KiB. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public Quantity withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /** The amount as written, an unsigned decimal number. Null if absent. */
  public @Nullable String getAmount() {
    return amount;
  }

  /** Sets what {@link #getAmount} gives, and gives this bean. */
  public Quantity withAmount(@Nullable String amount) {
    this.amount = amount;
    return this;
  }

  /** What amount and unit mean together; empty if libvirt could not read them. */
  public Optional<MemorySize> size() {
    return Optional.ofNullable(amount)
        .map(String::strip)
        .flatMap(number -> MemorySize.parse(number, Optional.ofNullable(unit)));
  }
}
