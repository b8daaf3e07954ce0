package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <power_management>}: how the host can be put to sleep. */
public final class PowerManagement extends ModelElement {

  @XmlElement(name = "suspend_mem")
  private @Nullable Presence suspendMem;

  @XmlElement(name = "suspend_disk")
  private @Nullable Presence suspendDisk;

  @XmlElement(name = "suspend_hybrid")
  private @Nullable Presence suspendHybrid;

  /** An empty {@code <power_management>}. */
  public PowerManagement() {}

  /** There if it can suspend to memory. Null if absent. */
  public @Nullable Presence getSuspendMem() {
    return suspendMem;
  }

  /** Sets what {@link #getSuspendMem} gives, and gives this bean. */
  public PowerManagement withSuspendMem(@Nullable Presence suspendMem) {
    this.suspendMem = suspendMem;
    return this;
  }

  /** There if it can suspend to disk. Null if absent. */
  public @Nullable Presence getSuspendDisk() {
    return suspendDisk;
  }

  /** Sets what {@link #getSuspendDisk} gives, and gives this bean. */
  public PowerManagement withSuspendDisk(@Nullable Presence suspendDisk) {
    this.suspendDisk = suspendDisk;
    return this;
  }

  /** There if it can do both at once. Null if absent. */
  public @Nullable Presence getSuspendHybrid() {
    return suspendHybrid;
  }

  /** Sets what {@link #getSuspendHybrid} gives, and gives this bean. */
  public PowerManagement withSuspendHybrid(@Nullable Presence suspendHybrid) {
    this.suspendHybrid = suspendHybrid;
    return this;
  }
}
