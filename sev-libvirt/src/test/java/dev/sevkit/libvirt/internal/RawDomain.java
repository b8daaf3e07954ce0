package dev.sevkit.libvirt.internal;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;
import org.libvirt.jna.ConnectionPointer;
import org.libvirt.jna.DomainPointer;
import org.libvirt.jna.Libvirt;

/** Calls with arguments that nothing above them ever gives. */
public final class RawDomain {

  private RawDomain() {}

  /** Sets the launch security state of a domain with any parameters and flags. */
  public static int set(String uri, String domain, Map<String, String> parameters, int flags) {
    return with(
        uri,
        domain,
        found -> {
          try (TypedParameters array = new TypedParameters()) {
            parameters.forEach(array::add);
            return Outcome.of(
                LibvirtCalls.INSTANCE.virDomainSetLaunchSecurityState(
                    found, array.array(), array.count(), flags));
          }
        });
  }

  /** Asks for the launch security info of a domain with any flags. */
  public static int get(String uri, String domain, int flags) {
    return with(
        uri,
        domain,
        found ->
            Outcome.of(
                LibvirtCalls.INSTANCE.virDomainGetLaunchSecurityInfo(
                    found, new PointerByReference(), new IntByReference(), flags)));
  }

  private interface Call {
    int on(DomainPointer domain);
  }

  private static int with(String uri, String name, Call call) {
    ConnectionPointer connection = Outcome.of(Libvirt.INSTANCE.virConnectOpen(uri));
    try {
      DomainPointer domain = Outcome.of(Libvirt.INSTANCE.virDomainLookupByName(connection, name));
      try {
        return call.on(domain);
      } finally {
        Libvirt.INSTANCE.virDomainFree(domain);
      }
    } finally {
      Libvirt.INSTANCE.virConnectClose(connection);
    }
  }
}
