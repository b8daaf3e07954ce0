package dev.sevkit.model.domain.common;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code <memory>}: an amount of memory with its unit, as in {@code <memory>}, {@code <hard_limit>}
 * or {@code <pagesize>}.
 */
public final class MemoryAmount extends ModelElement {

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute private @Nullable String dumpCore;

  @XmlAttribute private @Nullable String slots;

  @XmlValue private @Nullable String amount;

  /** An empty {@code <memory>}. */
  public MemoryAmount() {}

  /** Unit of the amount, such as {@code KiB} or {@code GB}; KiB when absent. Null if absent. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Sets what {@link #getUnit} gives, and gives this bean. */
  public MemoryAmount withUnit(@Nullable String unit) {
    this.unit = unit;
    return this;
  }

  /**
   * {@code on} to include guest memory in a core dump of QEMU, of {@code <memory>} only. Null if
   * absent.
   */
  public @Nullable String getDumpCore() {
    return dumpCore;
  }

  /** Sets what {@link #getDumpCore} gives, and gives this bean. */
  public MemoryAmount withDumpCore(@Nullable String dumpCore) {
    this.dumpCore = dumpCore;
    return this;
  }

  /** What {@link #getDumpCore} means. */
  public Written<OnOff> dumpCore() {
    return Written.of(dumpCore, OnOff.class);
  }

  /** Sets what {@link #dumpCore} gives, and gives this bean. */
  public MemoryAmount withDumpCore(OnOff dumpCore) {
    return withDumpCore(dumpCore.id());
  }

  /** Number of slots for memory devices, of {@code <maxMemory>} only. Null if absent. */
  public @Nullable String getSlots() {
    return slots;
  }

  /** Sets what {@link #getSlots} gives, and gives this bean. */
  public MemoryAmount withSlots(@Nullable String slots) {
    this.slots = slots;
    return this;
  }

  /** {@link #getSlots} as a number; empty if absent or not decimal. */
  public OptionalLong slots() {
    return Decimal.of(slots);
  }

  /** The amount, an unsigned decimal number. Null if absent. */
  public @Nullable String getAmount() {
    return amount;
  }

  /** Sets what {@link #getAmount} gives, and gives this bean. */
  public MemoryAmount withAmount(@Nullable String amount) {
    this.amount = amount;
    return this;
  }

  /** What amount and unit mean together; empty if libvirt could not read them. */
  public Optional<MemorySize> size() {
    return amount == null
        ? Optional.empty()
        : MemorySize.parse(amount.strip(), Optional.ofNullable(unit));
  }

  /** An amount in KiB, the unit libvirt itself writes. */
  public static MemoryAmount ofKib(long kib) {
    return new MemoryAmount().withUnit("KiB").withAmount(Long.toString(kib));
  }
}
