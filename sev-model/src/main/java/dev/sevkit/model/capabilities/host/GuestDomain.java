package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code <domain>}: a hypervisor that runs guests of an architecture. It has an emulator and
 * machine types of its own only where they are not those of the architecture.
 */
public final class GuestDomain extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable String emulator;

  @XmlElement(name = "machine")
  private final List<Machine> machines = new ArrayList<>();

  /** An empty {@code <domain>}. */
  public GuestDomain() {}

  /** {@code kvm} or {@code qemu}, or a hypervisor that is not QEMU. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public GuestDomain withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** Path of its own QEMU binary. Null if absent. */
  public @Nullable String getEmulator() {
    return emulator;
  }

  /** Sets what {@link #getEmulator} gives, and gives this bean. */
  public GuestDomain withEmulator(@Nullable String emulator) {
    this.emulator = emulator;
    return this;
  }

  /** Machine types of its own. In document order, modifiable. */
  public List<Machine> getMachines() {
    return machines;
  }
}
