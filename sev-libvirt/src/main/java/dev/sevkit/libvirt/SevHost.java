package dev.sevkit.libvirt;

import dev.sevkit.libvirt.HostAddress.KeepAlive;
import dev.sevkit.libvirt.internal.EventLoop;
import dev.sevkit.libvirt.internal.NativeConnection;
import dev.sevkit.libvirt.internal.NativeDomain;
import dev.sevkit.libvirt.internal.TimeLimit;
import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.TargetProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A host, opened through libvirt. Thread-safe. Guests do not end when it is closed.
 *
 * <p>The first that is opened sets libvirt's error handler for this process to one that prints
 * nothing, and starts libvirt's default event loop on a daemon thread, unless {@link
 * #leaveEventLoopToApplication} was called.
 *
 * <p>A connection that is lost stays lost: open the host again.
 */
public final class SevHost implements AutoCloseable {

  private static final int VALIDATE_DEFINITION = 1;
  private static final int START_PAUSED = 1;
  private static final int VALIDATE_START = 1 << 4;
  private static final Pattern IS_UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final HostAddress address;
  private final NativeConnection connection;

  private SevHost(HostAddress address, NativeConnection connection) {
    this.address = address;
    this.connection = connection;
  }

  /**
   * Says that the application itself registers and runs an event loop of libvirt, as it does with
   * libvirt-java's {@code Library.initEventLoop} and {@code Library.runEventLoop}. It must have
   * been registered before the first host is opened. Holds for the whole process, as event loops
   * do.
   *
   * @throws IllegalStateException if a host was opened before, and the event loop begun with it
   */
  public static void leaveEventLoopToApplication() {
    EventLoop.leaveToApplication();
  }

  /**
   * Opens a host by its URI, such as {@code qemu:///system}.
   *
   * @throws LibvirtOperationException if libvirt refuses or is not installed
   */
  public static SevHost open(String uri) {
    return open(HostAddress.of(uri));
  }

  /**
   * Opens a host.
   *
   * @throws LibvirtOperationException if libvirt refuses, is not installed, or takes longer than
   *     the address allows
   */
  public static SevHost open(HostAddress address) {
    String operation = "open " + address.uri();
    try {
      return TimeLimit.run(
          address.timeout(), () -> Calls.of(operation, () -> connect(address)), SevHost::close);
    } catch (TimeoutException e) {
      throw new LibvirtOperationException(
          operation, "no connection within " + address.timeout().orElseThrow(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LibvirtOperationException(operation, "interrupted", e);
    } catch (LinkageError e) {
      throw new LibvirtOperationException(
          operation, "libvirt's client library is not installed (Debian: libvirt0)", e);
    }
  }

  private static SevHost connect(HostAddress address) {
    NativeConnection connection =
        NativeConnection.open(
            address.uri(),
            address.isReadOnly(),
            prompt -> address.authentication().answer(Credential.of(prompt)));
    try {
      address.keepAlive().ifPresent(signs -> keepAlive(connection, signs));
      return new SevHost(address, connection);
    } catch (RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static void keepAlive(NativeConnection connection, KeepAlive signs) {
    connection.keepAlive(Math.toIntExact(signs.interval().toSeconds()), signs.count());
  }

  /** How it was opened. */
  public HostAddress address() {
    return address;
  }

  /** Whether the other side is there, as far as libvirt knows. */
  public boolean isAlive() {
    return Calls.of("ask whether alive", connection::isAlive);
  }

  /** Name of the host, as it calls itself. */
  public String name() {
    return Calls.of("read host name", connection::hostName);
  }

  /**
   * Whether it is this machine, as far as its name tells: keys that are used here are used where
   * the guest is to be protected from.
   */
  public boolean isLocal() {
    return ThisMachine.isCalled(name());
  }

  /** Version of libvirt on the host. */
  public Version libvirtVersion() {
    return version(Calls.of("read libvirt version", connection::libvirtVersion));
  }

  /** Version of the QEMU libvirt uses if a domain names none; empty if it does not say. */
  public Optional<Version> qemuVersion() {
    return Optional.of(Calls.of("read QEMU version", connection::hypervisorVersion))
        .filter(number -> number > 0)
        .map(SevHost::version);
  }

  private static Version version(long number) {
    return Version.of(
        (int) (number / 1_000_000), (int) (number / 1_000 % 1_000), (int) (number % 1_000));
  }

  /** What the host is: its CPU, its memory. */
  public HostCapabilities capabilities() {
    return CapabilitiesXml.parseCapabilities(
        address.uri(), Calls.of("read capabilities", connection::capabilities));
  }

  /**
   * What a QEMU can do on this host.
   *
   * @throws LibvirtOperationException if there is none such
   */
  public DomainCapabilities domainCapabilities(EmulatorChoice choice) {
    return CapabilitiesXml.parseDomainCapabilities(address.uri(), domainCapabilitiesXml(choice));
  }

  /** The same as libvirt prints it, XML. */
  public String domainCapabilitiesXml(EmulatorChoice choice) {
    return Calls.of(
        "read domain capabilities",
        () ->
            connection.domainCapabilities(
                choice.emulator().orElse(null),
                choice.arch().orElse(null),
                choice.machine().orElse(null),
                choice.virtType().orElse(null)));
  }

  /**
   * What the host's own QEMU says of the SEV platform.
   *
   * @throws LibvirtOperationException if it has no SEV
   */
  public PlatformInfo platformInfo() {
    return PlatformInfo.of(Calls.of("read SEV info", connection::sevInfo));
  }

  /** What is known of this host as target for domains that leave the choice to libvirt. */
  public TargetProfile profile() {
    return profile(EmulatorChoice.libvirts());
  }

  /** What is known of this host as target of a domain. */
  public TargetProfile profileFor(DomainXml domain) {
    return profile(EmulatorChoice.of(domain.domain()));
  }

  /**
   * What is known of this host as target for domains of one QEMU: versions of libvirt and QEMU,
   * domain capabilities, the host's capabilities. Kernels and firmware files are not known.
   */
  public TargetProfile profile(EmulatorChoice choice) {
    return profile(choice, TargetProfile.unknown());
  }

  /**
   * What is known of this host as target for domains of one QEMU, in place of what was known
   * before.
   *
   * @throws LibvirtOperationException if the host has no such QEMU or machine type
   */
  public TargetProfile profile(EmulatorChoice choice, TargetProfile before) {
    HostCapabilities host = capabilities();
    TargetProfile profile =
        before
            .libvirt(libvirtVersion())
            .capabilities(domainCapabilities(choice))
            .hostCapabilities(host);
    return isDefaultQemu(choice, host) ? qemuVersion().map(profile::qemu).orElse(profile) : profile;
  }

  /** Libvirt tells the version of the QEMU it would choose, and of no other. */
  private boolean isDefaultQemu(EmulatorChoice choice, HostCapabilities host) {
    if (choice.arch().isPresent() && !choice.arch().equals(host.arch())) {
      return false;
    }
    return choice.emulator().isEmpty()
        || choice
            .emulator()
            .equals(Optional.ofNullable(domainCapabilities(EmulatorChoice.libvirts()).getPath()));
  }

  /** All domains, active or not, by name. */
  public List<SevGuest> guests() {
    return Calls.of("list domains", () -> connection.domains(this::guest)).stream()
        .sorted(Comparator.comparing(SevGuest::name))
        .toList();
  }

  /** A domain by name, or by UUID in its form with hyphens; empty if there is none. */
  public Optional<SevGuest> find(String nameOrUuid) {
    try {
      return Optional.of(guest(nameOrUuid));
    } catch (LibvirtOperationException e) {
      if (e.isNoDomain()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * A domain by name, or by UUID in its form with hyphens.
   *
   * @throws LibvirtOperationException if there is none
   */
  public SevGuest guest(String nameOrUuid) {
    return Calls.of(
        "find domain",
        nameOrUuid,
        () ->
            IS_UUID.matcher(nameOrUuid).matches()
                ? connection.domain(UUID.fromString(nameOrUuid), this::guest)
                : connection.named(nameOrUuid, this::guest));
  }

  private SevGuest guest(NativeDomain domain) {
    return new SevGuest(this, connection, domain.id(), domain.name());
  }

  /**
   * Defines a domain that has no error by the built-in rules for this host.
   *
   * @throws DomainRefusedException if it has one
   * @throws LibvirtOperationException if libvirt refuses
   */
  public SevGuest define(DomainXml domain) {
    return define(domain, Precheck.rules());
  }

  /**
   * Defines a domain.
   *
   * @throws DomainRefusedException if it has an error by the rules asked for
   * @throws LibvirtOperationException if libvirt refuses
   */
  public SevGuest define(DomainXml domain, Precheck precheck) {
    check(domain, precheck);
    int flags = precheck.isSchemaChecked() ? VALIDATE_DEFINITION : 0;
    return made("define", domain, () -> connection.define(domain.source().text(), flags));
  }

  /**
   * Starts a transient domain, paused.
   *
   * @throws DomainRefusedException if it has an error by the rules asked for
   * @throws LibvirtOperationException if libvirt refuses
   */
  public SevGuest createPaused(DomainXml domain, Precheck precheck) {
    check(domain, precheck);
    int flags = START_PAUSED | (precheck.isSchemaChecked() ? VALIDATE_START : 0);
    return made("create paused", domain, () -> connection.create(domain.source().text(), flags));
  }

  /**
   * Judges a domain for this host.
   *
   * @throws DomainRefusedException if it has an error by the rules asked for
   */
  public void check(DomainXml domain, Precheck precheck) {
    precheck.require(domain, () -> profileFor(domain));
  }

  private SevGuest made(String operation, DomainXml domain, Supplier<UUID> how) {
    String name = Optional.ofNullable(domain.domain().getName()).orElse("");
    UUID uuid = Calls.of(operation, name, how);
    return new SevGuest(this, connection, uuid, name);
  }

  /** Closes the connection; calls under way end first. */
  @Override
  public void close() {
    connection.close();
  }

  /** The URI. */
  @Override
  public String toString() {
    return "SevHost[" + address.uri() + "]";
  }
}
