package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <capabilities>}: the host and the guests it can run, the answer of {@code virsh
 * capabilities}. See the libvirt page formatcaps.
 */
@XmlRootElement(name = "capabilities")
public final class HostCapabilities extends ModelElement {

  @XmlElement private @Nullable Host host;

  @XmlElement(name = "guest")
  private final List<Guest> guests = new ArrayList<>();

  /** An empty {@code <capabilities>}. */
  public HostCapabilities() {}

  /** The machine itself. Null if absent. */
  public @Nullable Host getHost() {
    return host;
  }

  /** Sets what {@link #getHost} gives, and gives this bean. */
  public HostCapabilities withHost(@Nullable Host host) {
    this.host = host;
    return this;
  }

  /** Kinds of guests it can run. In document order, modifiable. */
  public List<Guest> getGuests() {
    return guests;
  }

  /** Memory of all NUMA nodes, in KiB; empty if a node, or every node, does not say. */
  public Optional<MemorySize> memory() {
    List<Optional<MemorySize>> sizes = nodes().map(Cell::size).toList();
    if (sizes.isEmpty() || sizes.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    long kib = sizes.stream().mapToLong(size -> size.orElseThrow().kib()).sum();
    return MemorySize.parse(Long.toString(kib), Optional.of("KiB"));
  }

  /** Architecture of the host, such as {@code x86_64}; empty if not reported. */
  public Optional<String> arch() {
    return cpu().map(HostCpu::getArch);
  }

  /** Name of the CPU model closest to the host's CPU; empty if not reported. */
  public Optional<String> cpuModel() {
    return cpu().map(HostCpu::getModel);
  }

  /** Names of the ways the host keeps guests apart, such as {@code selinux}. */
  public List<String> securityModels() {
    return Optional.ofNullable(host).stream()
        .flatMap(machine -> machine.getSecurityModels().stream())
        .flatMap(security -> Optional.ofNullable(security.getModel()).stream())
        .toList();
  }

  /**
   * Paths of the emulators for an architecture and a type of hypervisor.
   *
   * @param arch architecture of the guest, such as {@code x86_64}
   * @param type type of the domain, such as {@code kvm}
   */
  public List<String> emulators(String arch, String type) {
    return guestArchs(arch).flatMap(found -> found.emulatorFor(type).stream()).distinct().toList();
  }

  /**
   * The machine type that a name stands for: {@code pc-q35-8.2} for the alias {@code q35}, and for
   * {@code pc-q35-8.2} itself; empty if the host has none of that name.
   *
   * @param arch architecture of the guest, such as {@code x86_64}
   * @param type type of the domain, such as {@code kvm}
   * @param name name of the machine type as a domain has it
   */
  public Optional<String> canonicalMachine(String arch, String type, String name) {
    return guestArchs(arch)
        .flatMap(found -> found.machine(type, name).stream())
        .flatMap(machine -> machine.canonicalName().stream())
        .findFirst();
  }

  private Optional<HostCpu> cpu() {
    return Optional.ofNullable(host).map(Host::getCpu);
  }

  private Stream<Cell> nodes() {
    return Optional.ofNullable(host).map(Host::getTopology).stream().flatMap(Topology::nodes);
  }

  private Stream<GuestArch> guestArchs(String arch) {
    return guests.stream()
        .flatMap(guest -> Optional.ofNullable(guest.getArch()).stream())
        .filter(found -> arch.equals(found.getName()));
  }
}
