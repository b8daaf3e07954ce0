package dev.sevkit.libvirt.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.libvirt.jna.ConnectionPointer;
import org.libvirt.jna.DomainPointer;
import org.libvirt.jna.Libvirt;

/**
 * A connection to libvirt. Thread-safe. Every call holds a reference of its own, so that closing
 * neither waits for a call that hangs nor frees what it uses; whoever is last frees it.
 */
public final class NativeConnection implements AutoCloseable {

  private static final int READ_ONLY = 1;

  private final ConnectionPointer pointer;
  private boolean closed;

  private NativeConnection(ConnectionPointer pointer) {
    this.pointer = pointer;
  }

  /**
   * Opens a connection.
   *
   * @param answers answers prompts; empty to give up
   * @throws CallFailure if libvirt refuses
   * @throws UnsatisfiedLinkError if libvirt's client library is not installed
   */
  public static NativeConnection open(
      String uri, boolean readOnly, Function<Prompt, Optional<char[]>> answers) {
    LibvirtCalls libvirt = LibvirtCalls.INSTANCE;
    EventLoop.start();
    Answers auth = new Answers(answers);
    try {
      int flags = readOnly ? READ_ONLY : 0;
      return new NativeConnection(
          Outcome.of(libvirt.virConnectOpenAuth(uri, auth.structure(), flags)));
    } catch (CallFailure e) {
      auth.thrown().ifPresent(e::addSuppressed);
      throw e;
    } finally {
      Reference.reachabilityFence(auth);
    }
  }

  /** Sends a sign of life so often, and gives up after so many without answer. */
  public void keepAlive(int seconds, int count) {
    call(c -> Outcome.of(LibvirtCalls.INSTANCE.virConnectSetKeepAlive(c, seconds, count)));
  }

  /** Whether the other side is there, as far as libvirt knows. */
  public boolean isAlive() {
    return call(c -> Outcome.of(LibvirtCalls.INSTANCE.virConnectIsAlive(c))) == 1;
  }

  /** Name of the host. */
  public String hostName() {
    return call(c -> Outcome.text(LibvirtCalls.INSTANCE.virConnectGetHostname(c)));
  }

  /** Version of libvirt on the host, major * 1,000,000 + minor * 1,000 + micro. */
  public long libvirtVersion() {
    return call(
        c -> {
          LongByReference version = new LongByReference();
          Outcome.of(Libvirt.INSTANCE.virConnectGetLibVersion(c, version));
          return version.getValue();
        });
  }

  /** Version of the host's own QEMU, in the same form; 0 if libvirt cannot say. */
  public long hypervisorVersion() {
    return call(
        c -> {
          LongByReference version = new LongByReference();
          Outcome.of(Libvirt.INSTANCE.virConnectGetVersion(c, version));
          return version.getValue();
        });
  }

  /** The host's capabilities, XML. */
  public String capabilities() {
    return call(c -> Outcome.text(LibvirtCalls.INSTANCE.virConnectGetCapabilities(c)));
  }

  /** The domain capabilities, XML; null for what libvirt is to choose. */
  public String domainCapabilities(
      @Nullable String emulator,
      @Nullable String arch,
      @Nullable String machine,
      @Nullable String virtType) {
    return call(
        c ->
            Outcome.text(
                LibvirtCalls.INSTANCE.virConnectGetDomainCapabilities(
                    c, emulator, arch, machine, virtType, 0)));
  }

  /** What the host's own QEMU says of the SEV platform, by libvirt's names. */
  public Map<String, Object> sevInfo() {
    return call(
        c ->
            TypedParameters.read(
                (array, count) -> LibvirtCalls.INSTANCE.virNodeGetSEVInfo(c, array, count, 0)));
  }

  /** Defines a domain; gives its UUID. */
  public UUID define(String xml, int flags) {
    return use(c -> LibvirtCalls.INSTANCE.virDomainDefineXMLFlags(c, xml, flags), NativeDomain::id);
  }

  /** Creates a transient domain; gives its UUID. */
  public UUID create(String xml, int flags) {
    return use(c -> Libvirt.INSTANCE.virDomainCreateXML(c, xml, flags), NativeDomain::id);
  }

  /** Asks the domain of a name. */
  public <T> T named(String name, Function<NativeDomain, T> question) {
    return use(c -> Libvirt.INSTANCE.virDomainLookupByName(c, name), question);
  }

  /** Asks the domain of a UUID. */
  public <T> T domain(UUID uuid, Function<NativeDomain, T> question) {
    return use(c -> Libvirt.INSTANCE.virDomainLookupByUUIDString(c, uuid.toString()), question);
  }

  /** Asks each domain, active or not. */
  public <T> List<T> domains(Function<NativeDomain, T> question) {
    return call(
        c -> {
          PointerByReference array = new PointerByReference();
          int count = Outcome.of(LibvirtCalls.INSTANCE.virConnectListAllDomains(c, array, 0));
          return each(array.getValue(), count, question);
        });
  }

  private static <T> List<T> each(Pointer array, int count, Function<NativeDomain, T> question) {
    List<T> answers = new ArrayList<>();
    int next = 0;
    try {
      while (next < count) {
        DomainPointer domain = domain(array, next++);
        try {
          answers.add(question.apply(new NativeDomain(domain)));
        } finally {
          Libvirt.INSTANCE.virDomainFree(domain);
        }
      }
      return answers;
    } finally {
      while (next < count) {
        Libvirt.INSTANCE.virDomainFree(domain(array, next++));
      }
      Native.free(Pointer.nativeValue(array));
    }
  }

  private static DomainPointer domain(Pointer array, int index) {
    DomainPointer domain = new DomainPointer();
    domain.setPointer(array.getPointer(index * (long) Native.POINTER_SIZE));
    return domain;
  }

  private <T> T use(
      Function<ConnectionPointer, @Nullable DomainPointer> finding,
      Function<NativeDomain, T> question) {
    return call(
        c -> {
          DomainPointer domain = Outcome.of(finding.apply(c));
          try {
            return question.apply(new NativeDomain(domain));
          } finally {
            Libvirt.INSTANCE.virDomainFree(domain);
          }
        });
  }

  private <T> T call(Function<ConnectionPointer, T> call) {
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("the connection is closed");
      }
      Outcome.of(LibvirtCalls.INSTANCE.virConnectRef(pointer));
    }
    try {
      return call.apply(pointer);
    } finally {
      Libvirt.INSTANCE.virConnectClose(pointer);
    }
  }

  /** Closes it; calls under way end first. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      Libvirt.INSTANCE.virConnectClose(pointer);
    }
  }
}
