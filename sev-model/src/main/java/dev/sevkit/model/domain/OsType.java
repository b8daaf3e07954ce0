package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <type>}: what the guest is made for. */
public final class OsType extends ModelElement {

  @XmlAttribute private @Nullable String arch;

  @XmlAttribute private @Nullable String machine;

  @XmlValue private @Nullable String virtualization;

  /** An empty {@code <type>}. */
  public OsType() {}

  /** Guest architecture; the one of the host when absent. Null if absent. */
  public @Nullable String getArch() {
    return arch;
  }

  /** Sets what {@link #getArch} gives, and gives this bean. */
  public OsType withArch(@Nullable String arch) {
    this.arch = arch;
    return this;
  }

  /** Machine type, such as {@code pc-q35-8.2} or the alias {@code q35}. Null if absent. */
  public @Nullable String getMachine() {
    return machine;
  }

  /** Sets what {@link #getMachine} gives, and gives this bean. */
  public OsType withMachine(@Nullable String machine) {
    this.machine = machine;
    return this;
  }

  /** Kind of guest, {@code hvm} for a full machine. Null if absent. */
  public @Nullable String getVirtualization() {
    return virtualization;
  }

  /** Sets what {@link #getVirtualization} gives, and gives this bean. */
  public OsType withVirtualization(@Nullable String virtualization) {
    this.virtualization = virtualization;
    return this;
  }
}
