package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <pm>}: ACPI sleep states offered to the guest. */
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

  /** Sets what {@link #getSuspendToMem} gives. */
  public void setSuspendToMem(@Nullable PmState suspendToMem) {
    this.suspendToMem = suspendToMem;
  }

  /** S4, hibernation. Null if absent. */
  public @Nullable PmState getSuspendToDisk() {
    return suspendToDisk;
  }

  /** Sets what {@link #getSuspendToDisk} gives. */
  public void setSuspendToDisk(@Nullable PmState suspendToDisk) {
    this.suspendToDisk = suspendToDisk;
  }
}
