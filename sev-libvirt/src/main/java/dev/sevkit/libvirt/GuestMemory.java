package dev.sevkit.libvirt;

import dev.sevkit.libvirt.internal.NativeDomain;
import java.util.function.Function;

/**
 * What libvirt can do with the memory of a guest. Refused for guests with launchSecurity, unless
 * forced: QEMU itself refuses once the guest has run, and not while it is paused for its launch.
 */
public final class GuestMemory {

  private static final long LIVE_PEER_TO_PEER = 1 | 1 << 1;
  private static final int DISK = 1;

  private final SevGuest guest;
  private final boolean forced;

  GuestMemory(SevGuest guest, boolean forced) {
    this.guest = guest;
    this.forced = forced;
  }

  /** The same, refusing nothing: libvirt and QEMU decide. */
  public GuestMemory forced() {
    return new GuestMemory(guest, true);
  }

  /**
   * Moves the guest to another host while it runs.
   *
   * @param destination libvirt's URI of the other host, as seen from this one
   * @throws MemoryOperationRefusedException if it is a SEV guest
   */
  public void migrate(String destination) {
    act(MemoryOperation.MIGRATE, domain -> domain.migrate(destination, LIVE_PEER_TO_PEER));
  }

  /**
   * Ends the guest and writes its memory to a file of the host.
   *
   * @throws MemoryOperationRefusedException if it is a SEV guest
   */
  public void save(String file) {
    act(MemoryOperation.SAVE, domain -> domain.save(file));
  }

  /**
   * Ends the guest and keeps its memory for the next start.
   *
   * @throws MemoryOperationRefusedException if it is a SEV guest
   */
  public void managedSave() {
    act(MemoryOperation.MANAGED_SAVE, NativeDomain::managedSave);
  }

  /**
   * Makes a snapshot, memory included if the guest is active.
   *
   * @param xml the {@code <domainsnapshot>} document
   * @throws MemoryOperationRefusedException if it is a SEV guest
   */
  public void snapshot(String xml) {
    act(MemoryOperation.SNAPSHOT, domain -> domain.snapshot(xml, 0));
  }

  /**
   * Asks the guest to suspend itself to its disk.
   *
   * @throws MemoryOperationRefusedException if it is a SEV guest
   */
  public void suspendToDisk() {
    act(MemoryOperation.SUSPEND_TO_DISK, domain -> domain.powerDown(DISK));
  }

  private void act(MemoryOperation operation, Function<NativeDomain, Integer> call) {
    if (!forced && !guest.xml().domain().getLaunchSecurity().isEmpty()) {
      throw new MemoryOperationRefusedException(operation, guest.name());
    }
    guest.ask(operation.words(), call);
  }
}
