package dev.sevkit.libvirt.internal;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;
import org.libvirt.jna.ConnectionPointer;
import org.libvirt.jna.DomainPointer;
import org.libvirt.jna.Libvirt;

/**
 * The functions of libvirt that libvirt-java lacks, or binds in a way that leaks. The library is
 * the same, and so is the error of a thread.
 *
 * @see "libvirt, libvirt-domain.h, libvirt-host.h, virterror.h"
 */
interface LibvirtCalls extends Library {

  LibvirtCalls INSTANCE = load();

  private static LibvirtCalls load() {
    LibvirtCalls calls = Native.load("virt", LibvirtCalls.class);
    Libvirt.INSTANCE.virInitialize();
    // without it libvirt prints every error; a library prints nothing
    Libvirt.INSTANCE.virSetErrorFunc(null, Silence.CALLBACK);
    return calls;
  }

  /** Kept here: what only C code refers to would be collected. */
  final class Silence {
    static final Libvirt.VirErrorCallback CALLBACK = (data, error) -> {};

    private Silence() {}
  }

  /** Answers prompts: virConnectAuthCallbackPtr. */
  interface Prompts extends Callback {
    int answer(Pointer credentials, int count, @Nullable Pointer data);
  }

  @Nullable ConnectionPointer virConnectOpenAuth(String uri, Pointer auth, int flags);

  int virConnectRef(ConnectionPointer connection);

  int virConnectSetKeepAlive(ConnectionPointer connection, int seconds, int count);

  int virConnectIsAlive(ConnectionPointer connection);

  @Nullable Pointer virConnectGetCapabilities(ConnectionPointer connection);

  @Nullable Pointer virConnectGetHostname(ConnectionPointer connection);

  @Nullable Pointer virConnectGetDomainCapabilities(
      ConnectionPointer connection,
      @Nullable String emulator,
      @Nullable String arch,
      @Nullable String machine,
      @Nullable String virtType,
      int flags);

  int virConnectListAllDomains(ConnectionPointer connection, PointerByReference domains, int flags);

  int virNodeGetSEVInfo(
      ConnectionPointer connection, PointerByReference parameters, IntByReference count, int flags);

  @Nullable DomainPointer virDomainDefineXMLFlags(
      ConnectionPointer connection, String xml, int flags);

  int virDomainGetState(
      DomainPointer domain, IntByReference state, IntByReference reason, int flags);

  @Nullable Pointer virDomainGetXMLDesc(DomainPointer domain, int flags);

  int virDomainGetLaunchSecurityInfo(
      DomainPointer domain, PointerByReference parameters, IntByReference count, int flags);

  int virDomainSetLaunchSecurityState(
      DomainPointer domain, @Nullable Pointer parameters, int count, int flags);

  int virTypedParamsAddString(
      PointerByReference parameters,
      IntByReference count,
      IntByReference room,
      String name,
      String value);

  int virTypedParamsAddULLong(
      PointerByReference parameters,
      IntByReference count,
      IntByReference room,
      String name,
      long value);

  void virTypedParamsFree(@Nullable Pointer parameters, int count);

  int virGetLastErrorCode();

  int virGetLastErrorDomain();

  @Nullable Pointer virGetLastErrorMessage();
}
