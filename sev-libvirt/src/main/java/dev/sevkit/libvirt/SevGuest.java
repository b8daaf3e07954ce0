package dev.sevkit.libvirt;

import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.libvirt.internal.NativeConnection;
import dev.sevkit.libvirt.internal.NativeDomain;
import dev.sevkit.model.io.DomainXml;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A domain of a host, known by its UUID: it holds nothing of libvirt's and need not be closed.
 * Thread-safe. Every method asks libvirt and throws {@link LibvirtOperationException} if that
 * refuses.
 */
public final class SevGuest {

  /** With dhCert and session, which libvirt prints without being asked; no secret of others. */
  private static final int LIVE = 0;

  private static final int INACTIVE = 2;
  private static final int START_PAUSED = 1;

  /** Managed save, snapshot metadata, NVRAM, checkpoint metadata: what would keep a definition. */
  private static final int UNDEFINE_ALL = 1 | 1 << 1 | 1 << 2 | 1 << 4;

  private final SevHost host;
  private final NativeConnection connection;
  private final UUID uuid;
  private final String name;

  SevGuest(SevHost host, NativeConnection connection, UUID uuid, String name) {
    this.host = host;
    this.connection = connection;
    this.uuid = uuid;
    this.name = name;
  }

  /** The host it is on. */
  public SevHost host() {
    return host;
  }

  /** The UUID. */
  public UUID uuid() {
    return uuid;
  }

  /** The name, as it was when it was found. */
  public String name() {
    return name;
  }

  /** Libvirt's number of the instance that runs, another after each start; empty if none runs. */
  public OptionalInt instance() {
    int number = ask("look up", NativeDomain::instance);
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The state. */
  public GuestState state() {
    return GuestState.of(ask("read state of", NativeDomain::state));
  }

  /** Whether it is defined, and stays when it is shut off. */
  public boolean isPersistent() {
    return ask("ask whether persistent", NativeDomain::isPersistent);
  }

  /** The document: of the instance that runs, else as defined. */
  public DomainXml xml() {
    return xml(LIVE);
  }

  /** The document as defined, for the next start. */
  public DomainXml definition() {
    return xml(INACTIVE);
  }

  private DomainXml xml(int flags) {
    String text = ask("read document of", domain -> domain.xml(flags));
    return DomainXml.parse(name, text);
  }

  /** Time its virtual CPUs have run since it was started, all together. */
  public Duration cpuTime() {
    return Duration.ofNanos(ask("read CPU time of", NativeDomain::cpuNanos));
  }

  /** Starts it, to be measured before its first instruction. */
  public void startPaused() {
    ask("start paused", domain -> domain.start(START_PAUSED));
  }

  /** Starts it, running at once: nobody can verify what was launched before it runs. */
  public void start() {
    ask("start", domain -> domain.start(0));
  }

  /** Lets its CPUs run. */
  public void resume() {
    ask("resume", NativeDomain::resume);
  }

  /** Stops its CPUs. */
  public void suspend() {
    ask("suspend", NativeDomain::suspend);
  }

  /** Ends it at once, without asking the guest. A transient domain is gone then. */
  public void destroy() {
    ask("destroy", NativeDomain::destroy);
  }

  /** Removes the definition, with what libvirt keeps for it: variable store, snapshots' notes. */
  public void undefine() {
    ask("undefine", domain -> domain.undefine(UNDEFINE_ALL));
  }

  /**
   * What the host reports of its launch.
   *
   * @throws LibvirtOperationException if libvirt refuses, as it does for SEV-SNP guests, or reports
   *     nothing as it does for a guest without SEV
   */
  public LaunchReport launchReport() {
    return unlessSnp(
        "it has no launch measurement, its own attestation report has the launch digest",
        () ->
            LaunchReport.of(name, ask("read launch measurement of", NativeDomain::launchSecurity)));
  }

  /** Hands over a launch secret, to where the firmware image has room for it. */
  public void setLaunchSecret(LaunchSecret secret) {
    setLaunchSecret(secret, OptionalLong.empty());
  }

  /**
   * Hands over a launch secret.
   *
   * @param address guest physical address; empty for where the firmware image has room for it
   * @throws LibvirtOperationException if libvirt or the firmware refuses; libvirt does for SEV-SNP
   *     guests
   */
  public void setLaunchSecret(LaunchSecret secret, OptionalLong address) {
    unlessSnp(
        "it takes no launch secret, who verified its attestation report hands over secrets",
        () ->
            ask(
                "set launch secret of",
                domain ->
                    domain.setLaunchSecret(
                        secret.headerBase64(), secret.payloadBase64(), address)));
  }

  /** Libvirt's words for a guest that is attested from inside do not say so. */
  private <T> T unlessSnp(String instead, Supplier<T> question) {
    try {
      return question.get();
    } catch (LibvirtOperationException e) {
      throw isSnp() ? e.with("a guest of type 'sev-snp' is attested from inside: " + instead) : e;
    }
  }

  private boolean isSnp() {
    try {
      return xml().domain().getLaunchSecurity().stream()
          .anyMatch(element -> "sev-snp".equals(element.getType()));
    } catch (LibvirtOperationException gone) {
      return false;
    }
  }

  /** What libvirt can do with its memory: migrate, save, snapshots, suspension to disk. */
  public GuestMemory memory() {
    return new GuestMemory(this, false);
  }

  /** Its devices, to attach and detach. */
  public GuestDevices devices() {
    return new GuestDevices(this);
  }

  <T> T ask(String operation, Function<NativeDomain, T> question) {
    return Calls.of(operation, name, () -> connection.domain(uuid, question));
  }

  /** Name and UUID. */
  @Override
  public String toString() {
    return "SevGuest[%s, %s]".formatted(name, uuid);
  }
}
