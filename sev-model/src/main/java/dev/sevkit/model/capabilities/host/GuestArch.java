package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <arch>}: an architecture guests can have. */
public final class GuestArch extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlElement private @Nullable String wordsize;

  @XmlElement private @Nullable String emulator;

  @XmlElement private @Nullable String loader;

  @XmlElement(name = "machine")
  private final List<Machine> machines = new ArrayList<>();

  @XmlElement(name = "domain")
  private final List<GuestDomain> domains = new ArrayList<>();

  /** An empty {@code <arch>}. */
  public GuestArch() {}

  /** Its name, such as {@code x86_64}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public GuestArch withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Bits of a word: {@code 31}, {@code 32} or {@code 64}. Null if absent. */
  public @Nullable String getWordsize() {
    return wordsize;
  }

  /** Sets what {@link #getWordsize} gives, and gives this bean. */
  public GuestArch withWordsize(@Nullable String wordsize) {
    this.wordsize = wordsize;
    return this;
  }

  /** Path of the QEMU binary. Null if absent. */
  public @Nullable String getEmulator() {
    return emulator;
  }

  /** Sets what {@link #getEmulator} gives, and gives this bean. */
  public GuestArch withEmulator(@Nullable String emulator) {
    this.emulator = emulator;
    return this;
  }

  /** Path of the firmware, of hypervisors that are not QEMU. Null if absent. */
  public @Nullable String getLoader() {
    return loader;
  }

  /** Sets what {@link #getLoader} gives, and gives this bean. */
  public GuestArch withLoader(@Nullable String loader) {
    this.loader = loader;
    return this;
  }

  /** The machine types. In document order, modifiable. */
  public List<Machine> getMachines() {
    return machines;
  }

  /** The hypervisors that run such guests. In document order, modifiable. */
  public List<GuestDomain> getDomains() {
    return domains;
  }

  /** The hypervisor of a type, such as {@code kvm}; empty if it runs no such guests. */
  public Optional<GuestDomain> domain(String type) {
    return domains.stream().filter(domain -> type.equals(domain.getType())).findFirst();
  }

  /** Path of the emulator for a type of hypervisor; empty if it runs no such guests. */
  public Optional<String> emulatorFor(String type) {
    return domain(type)
        .flatMap(
            domain ->
                Optional.ofNullable(domain.getEmulator()).or(() -> Optional.ofNullable(emulator)))
        .map(String::strip);
  }

  /** Machine types for a type of hypervisor; none if it runs no such guests. */
  public List<Machine> machinesFor(String type) {
    return domain(type)
        .map(domain -> domain.getMachines().isEmpty() ? machines : domain.getMachines())
        .map(List::copyOf)
        .orElseGet(List::of);
  }

  /** The machine type of a name, an alias or not, for a type of hypervisor. */
  public Optional<Machine> machine(String type, String name) {
    return machinesFor(type).stream()
        .filter(machine -> machine.machineName().filter(name::equals).isPresent())
        .findFirst();
  }
}
