package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <pm>}: ACPI sleep states offered to the guest. */
@XmlType(propOrder = {"suspendToMem", "suspendToDisk"})
public final class Pm extends ModelElement {

  @XmlElement(name = "suspend-to-mem")
  private @Nullable PmState suspendToMem;

  @XmlElement(name = "suspend-to-disk")
  private @Nullable PmState suspendToDisk;

  /** An empty {@code <pm>}. */
  public Pm() {}

  /** S3, suspend to RAM. Null if absent. */
  public @Nullable PmState getSuspendToMem() {
    return suspendToMem;
  }

  /** Sets what {@link #getSuspendToMem} gives, and gives this bean. */
  public Pm withSuspendToMem(@Nullable PmState suspendToMem) {
    this.suspendToMem = suspendToMem;
    return this;
  }

  /** S4, hibernation. Null if absent. */
  public @Nullable PmState getSuspendToDisk() {
    return suspendToDisk;
  }

  /** Sets what {@link #getSuspendToDisk} gives, and gives this bean. */
  public Pm withSuspendToDisk(@Nullable PmState suspendToDisk) {
    this.suspendToDisk = suspendToDisk;
    return this;
  }
}
