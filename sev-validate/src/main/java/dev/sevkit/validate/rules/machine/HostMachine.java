package dev.sevkit.validate.rules.machine;

import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import java.util.Optional;

/** The machine type the host's capabilities are about. */
final class HostMachine {

  private HostMachine() {}

  /** The host's, if it has a version and is of the same chipset as another. */
  static Optional<MachineType> like(LaunchContext context, MachineType other) {
    return context
        .profile()
        .capabilities()
        .flatMap(host -> Optional.ofNullable(host.getMachine()))
        .map(MachineType::new)
        .filter(host -> host.version().isPresent())
        .filter(host -> host.isQ35() == other.isQ35() && host.isI440fx() == other.isI440fx());
  }

  /** Gives a domain the host's. */
  static Fix take(MachineType host, ElementNode type) {
    return Fix.unsafe(
        "set machine='" + host + "': older hosts lack it, and the guest may measure otherwise",
        ElementEdits.setAttribute(type, "machine", host.name()));
  }
}
