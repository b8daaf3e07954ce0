package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The domains of a host that is asked. */
interface HostDomains {

  /** All of them, active or not, by name. */
  List<HostDomain> all();

  /** One by name or UUID; empty if there is none. */
  Optional<HostDomain> find(String nameOrUuid);

  /**
   * A domain.
   *
   * @param name its name
   * @param definition asks for its document as defined: what the next start makes of it; throws
   *     {@link CommandException} if the host does not tell
   */
  record HostDomain(String name, Supplier<DomainXml> definition) {}
}
