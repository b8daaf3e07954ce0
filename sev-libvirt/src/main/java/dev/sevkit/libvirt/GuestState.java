package dev.sevkit.libvirt;

/**
 * The state of a domain.
 *
 * @param status what it does
 * @param reason why, libvirt's number; what it means depends on the status
 * @see "libvirt, virDomainState, virDomainPausedReason"
 */
public record GuestState(Status status, int reason) {

  private static final int UNKNOWN = 0;
  private static final int BY_USER = 1;
  private static final int STARTING_UP = 11;

  /** What a domain does. */
  public enum Status {
    /** Libvirt does not know. */
    NO_STATE,
    /** It runs. */
    RUNNING,
    /** It waits for something. */
    BLOCKED,
    /** Its CPUs are stopped. */
    PAUSED,
    /** It shuts down. */
    SHUTDOWN,
    /** It is not there. */
    SHUTOFF,
    /** It has crashed. */
    CRASHED,
    /** The guest has suspended itself to memory. */
    PM_SUSPENDED,
    /** A state of a newer libvirt. */
    OTHER
  }

  static GuestState of(int[] stateAndReason) {
    Status[] all = Status.values();
    int state = stateAndReason[0];
    boolean known = state >= 0 && state < all.length;
    return new GuestState(known ? all[state] : Status.OTHER, stateAndReason[1]);
  }

  /** Whether its CPUs are stopped. */
  public boolean isPaused() {
    return status == Status.PAUSED;
  }

  /** Whether a process of QEMU is there for it. */
  public boolean isActive() {
    return status != Status.SHUTOFF && status != Status.CRASHED && status != Status.NO_STATE;
  }

  /**
   * Whether it may have been started paused and never run: it is paused, and not for a reason that
   * only a guest that ran can have. Libvirt gives one reason for a paused start and a suspension.
   */
  public boolean mayAwaitLaunch() {
    return isPaused() && (reason == UNKNOWN || reason == BY_USER || reason == STARTING_UP);
  }
}
