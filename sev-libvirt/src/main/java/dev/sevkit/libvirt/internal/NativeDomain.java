package dev.sevkit.libvirt.internal;

import com.sun.jna.NativeLong;
import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.libvirt.jna.DomainPointer;
import org.libvirt.jna.DomainSnapshotPointer;
import org.libvirt.jna.Libvirt;
import org.libvirt.jna.virDomainInfo;
import org.libvirt.jna.virVcpuInfo;

/** A domain, valid while the connection asks it and not longer. */
public final class NativeDomain {

  private static final int CURRENT = 0;

  private static final int UUID_LENGTH = 36;

  private final DomainPointer pointer;

  NativeDomain(DomainPointer pointer) {
    this.pointer = pointer;
  }

  /** The UUID. */
  public UUID id() {
    byte[] text = new byte[UUID_LENGTH + 1];
    Outcome.of(Libvirt.INSTANCE.virDomainGetUUIDString(pointer, text));
    return UUID.fromString(new String(text, 0, UUID_LENGTH, StandardCharsets.US_ASCII));
  }

  /** The name. */
  public String name() {
    return Outcome.of(Libvirt.INSTANCE.virDomainGetName(pointer));
  }

  /** Number of the instance that runs; negative if none does. */
  public int instance() {
    return Libvirt.INSTANCE.virDomainGetID(pointer);
  }

  /** State and reason, virDomainState. */
  public int[] state() {
    IntByReference state = new IntByReference();
    IntByReference reason = new IntByReference();
    Outcome.of(LibvirtCalls.INSTANCE.virDomainGetState(pointer, state, reason, 0));
    return new int[] {state.getValue(), reason.getValue()};
  }

  /** Whether it is defined, and stays when it is shut off. */
  public boolean isPersistent() {
    return Outcome.of(Libvirt.INSTANCE.virDomainIsPersistent(pointer)) == 1;
  }

  /** The document, by virDomainXMLFlags. */
  public String xml(int flags) {
    return Outcome.text(LibvirtCalls.INSTANCE.virDomainGetXMLDesc(pointer, flags));
  }

  /** Starts it, by virDomainCreateFlags. */
  public int start(int flags) {
    return Outcome.of(Libvirt.INSTANCE.virDomainCreateWithFlags(pointer, flags));
  }

  /** Lets its CPUs run. */
  public int resume() {
    return Outcome.of(Libvirt.INSTANCE.virDomainResume(pointer));
  }

  /** Stops its CPUs. */
  public int suspend() {
    return Outcome.of(Libvirt.INSTANCE.virDomainSuspend(pointer));
  }

  /** Ends it without asking the guest. */
  public int destroy() {
    return Outcome.of(Libvirt.INSTANCE.virDomainDestroy(pointer));
  }

  /** Removes the definition, by virDomainUndefineFlagsValues. */
  public int undefine(int flags) {
    return Outcome.of(Libvirt.INSTANCE.virDomainUndefineFlags(pointer, flags));
  }

  /** Time the virtual CPUs have run, together, in nanoseconds. */
  public long cpuNanos() {
    virDomainInfo info = new virDomainInfo();
    Outcome.of(Libvirt.INSTANCE.virDomainGetInfo(pointer, info));
    virVcpuInfo[] cpus = (virVcpuInfo[]) new virVcpuInfo().toArray(info.nrVirtCpu);
    int count = Outcome.of(Libvirt.INSTANCE.virDomainGetVcpus(pointer, cpus, cpus.length, null, 0));
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += cpus[i].cpuTime;
    }
    return sum;
  }

  /** What libvirt reports of its launch, by libvirt's names. */
  public Map<String, Object> launchSecurity() {
    return TypedParameters.read(
        (array, count) ->
            LibvirtCalls.INSTANCE.virDomainGetLaunchSecurityInfo(pointer, array, count, 0));
  }

  /** Hands it a launch secret, header and payload in base64. */
  public int setLaunchSecret(String header, String payload, OptionalLong address) {
    try (TypedParameters parameters = new TypedParameters()) {
      parameters.add("sev-secret-header", header);
      parameters.add("sev-secret", payload);
      address.ifPresent(guest -> parameters.add("sev-secret-set-address", guest));
      return Outcome.of(
          LibvirtCalls.INSTANCE.virDomainSetLaunchSecurityState(
              pointer, parameters.array(), parameters.count(), 0));
    }
  }

  /** Saves memory and devices to a file of the host. */
  public int save(String file) {
    return Outcome.of(Libvirt.INSTANCE.virDomainSave(pointer, file));
  }

  /** Saves memory and devices where libvirt keeps them. */
  public int managedSave() {
    return Outcome.of(Libvirt.INSTANCE.virDomainManagedSave(pointer, 0));
  }

  /** Makes a snapshot, by virDomainSnapshotCreateFlags. */
  public int snapshot(String xml, int flags) {
    DomainSnapshotPointer snapshot =
        Outcome.of(Libvirt.INSTANCE.virDomainSnapshotCreateXML(pointer, xml, flags));
    return Libvirt.INSTANCE.virDomainSnapshotFree(snapshot);
  }

  /** Moves it to another host while it runs, by virDomainMigrateFlags. */
  public int migrate(String destination, long flags) {
    return Outcome.of(
        Libvirt.INSTANCE.virDomainMigrateToURI(
            pointer, destination, new NativeLong(flags), null, new NativeLong(0)));
  }

  /** Attaches a device to what is active, else to the definition. */
  public int attach(String xml) {
    return Outcome.of(Libvirt.INSTANCE.virDomainAttachDeviceFlags(pointer, xml, CURRENT));
  }

  /** Detaches a device from what is active, else from the definition. */
  public int detach(String xml) {
    return Outcome.of(Libvirt.INSTANCE.virDomainDetachDeviceFlags(pointer, xml, CURRENT));
  }

  /** Asks the guest to suspend, by virNodeSuspendTarget. */
  public int powerDown(int target) {
    return Outcome.of(Libvirt.INSTANCE.virDomainPMSuspendForDuration(pointer, target, 0, 0));
  }
}
