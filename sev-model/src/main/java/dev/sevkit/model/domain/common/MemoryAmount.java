package dev.sevkit.model.domain.common;

import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <memory>}, {@code <currentMemory>}, {@code <hard_limit>} and their like: an amount of
 * memory with its unit.
 */
public final class MemoryAmount extends ModelElement {

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String dumpCore;

  @XmlAttribute private @Nullable String slots;

  @XmlValue private @Nullable String amount;

  /** An empty {@code <memory>}. */
  public MemoryAmount() {}

  /** Unit of the amount as written; KiB when absent. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives. */
  public void setUnit(@Nullable String unit) {
    this.unit = unit;
  }

  /** {@code on} to include guest memory in a core dump of QEMU. Null if absent. */
  public @Nullable String getDumpCore() {
    return dumpCore;
  }

  /** Sets what {@link #getDumpCore} gives. */
  public void setDumpCore(@Nullable String dumpCore) {
    this.dumpCore = dumpCore;
  }

  /** Number of slots for memory devices, of {@code <maxMemory>} only. Null if absent. */
  public @Nullable String getSlots() {
    return slots;
  }

  /** Sets what {@link #getSlots} gives. */
  public void setSlots(@Nullable String slots) {
    this.slots = slots;
  }

  /** The amount as written, an unsigned decimal number. Null if absent. */
  public @Nullable String getAmount() {
    return amount;
  }

  /** Sets what {@link #getAmount} gives. */
  public void setAmount(@Nullable String amount) {
    this.amount = amount;
  }

  /** What amount and unit mean together; empty if libvirt could not read them. */
  public Optional<MemorySize> size() {
    return amount == null
        ? Optional.empty()
        : MemorySize.parse(amount.strip(), Optional.ofNullable(unit));
  }
}
