package dev.sevkit.cli;

import dev.sevkit.cli.HostDomains.HostDomain;
import dev.sevkit.cli.host.HostUri;
import dev.sevkit.libvirt.EmulatorChoice;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.report.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A host that is asked what it offers: once for each QEMU and machine type that a document names.
 */
final class HostTarget implements Target {

  /** Where QEMU's packages put their firmware descriptors. */
  private static final Path DESCRIPTORS = Path.of("/usr/share/qemu/firmware");

  private final SevHost host;
  private final TargetProfile known;
  private final UnaryOperator<TargetProfile> said;
  private final Console console;
  private final Map<EmulatorChoice, TargetProfile> profiles = new HashMap<>();

  private HostTarget(
      SevHost host, TargetProfile known, UnaryOperator<TargetProfile> said, Console console) {
    this.host = host;
    this.known = known;
    this.said = said;
    this.console = console;
  }

  /**
   * Opens a host. Nothing is changed there; libvirt lets nobody ask for domain capabilities who
   * says so when opening.
   *
   * @param known what is known without it, as far as the host is or is not this machine
   * @param said what the user says, which counts before what the host says
   */
  static HostTarget open(
      String uri,
      Function<Boolean, TargetProfile> known,
      UnaryOperator<TargetProfile> said,
      Console console) {
    SevHost host = SevHost.open(HostUri.address(uri));
    try {
      boolean local = host.isLocal();
      TargetProfile before = known.apply(local);
      boolean described = local && Files.isDirectory(DESCRIPTORS);
      return new HostTarget(
          host,
          described ? before.firmware(FirmwareDescriptors.read(DESCRIPTORS)) : before,
          said,
          console);
    } catch (RuntimeException e) {
      host.close();
      throw e;
    }
  }

  @Override
  public TargetProfile of(DomainXml document) {
    return profiles.computeIfAbsent(EmulatorChoice.of(document.domain()), this::profile);
  }

  @Override
  public TargetProfile atLarge() {
    return profiles.computeIfAbsent(EmulatorChoice.libvirts(), this::profile);
  }

  @Override
  public Optional<HostDomains> domains() {
    return Optional.of(
        new HostDomains() {

          @Override
          public List<HostDomain> all() {
            return host.guests().stream().map(HostTarget::domain).toList();
          }

          @Override
          public Optional<HostDomain> find(String nameOrUuid) {
            return host.find(nameOrUuid).map(HostTarget::domain);
          }
        });
  }

  private static HostDomain domain(SevGuest guest) {
    return new HostDomain(guest.name(), () -> definition(guest));
  }

  private static DomainXml definition(SevGuest guest) {
    try {
      return guest.definition();
    } catch (LibvirtOperationException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()));
    }
  }

  private TargetProfile profile(EmulatorChoice choice) {
    return said.apply(
        answer(choice)
            .or(() -> answer(choice.anyMachine()))
            .orElseGet(
                () -> known.libvirt(host.libvirtVersion()).hostCapabilities(host.capabilities())));
  }

  /** A document may name a QEMU or a machine type that this host does not have. */
  private Optional<TargetProfile> answer(EmulatorChoice choice) {
    try {
      return Optional.of(host.profile(choice, known));
    } catch (LibvirtOperationException e) {
      if (!host.isAlive()) {
        throw e;
      }
      console.err().println("sevkit: note: " + Printable.of(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    host.close();
  }
}
