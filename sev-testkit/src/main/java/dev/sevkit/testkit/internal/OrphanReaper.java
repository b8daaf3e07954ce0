package dev.sevkit.testkit.internal;

import com.sun.jna.ptr.IntByReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Reaps at once what libvirt daemonises. Libvirt waits until a QEMU it ended is gone, and gone it
 * is only when whoever adopted it has waited for it: a slow process 1 costs seconds, one that never
 * waits costs most of a minute. So this process adopts, and waits for, its orphaned descendants.
 */
public final class OrphanReaper {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long IDLE_PAUSE = TimeUnit.SECONDS.toNanos(1);
  private static final OrphanReaper ONLY = new OrphanReaper();

  private final long ownSession =
      ProcessStatus.of(ProcessHandle.current().pid()).map(ProcessStatus::session).orElse(0L);
  private final Thread thread = new Thread(this::reapForever, "sevkit-orphan-reaper");
  private volatile int hosts;

  private OrphanReaper() {
    if (Libc.INSTANCE.prctl(Libc.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) {
      throw new IllegalStateException("this process cannot become a subreaper");
    }
    thread.setDaemon(true);
    thread.start();
  }

  /** A host begins: from now on orphans are looked for often. */
  public static void begin() {
    ONLY.count(1);
  }

  /** A host has ended: with the last one they are looked for now and then. */
  public static void end() {
    ONLY.count(-1);
  }

  private synchronized void count(int more) {
    hosts += more;
    LockSupport.unpark(thread);
  }

  // the kernel tells by SIGCHLD alone, which the JVM keeps to itself, so this looks again and again
  private void reapForever() {
    while (true) {
      ProcessHandle.current()
          .children()
          .mapToLong(ProcessHandle::pid)
          .filter(pid -> ProcessStatus.of(pid).filter(one -> isOrphan(pid, one)).isPresent())
          .forEach(pid -> Libc.INSTANCE.waitpid((int) pid, new IntByReference(), Libc.WNOHANG));
      LockSupport.parkNanos(hosts > 0 ? PAUSE : IDLE_PAUSE);
    }
  }

  /**
   * Daemons lead or share a session of their own. What this process or libvirt within it started
   * and waits for itself is of this session, or leads one and has not become another program; what
   * shares the session of another was adopted, even if it ended before it became what it was to be.
   */
  private boolean isOrphan(long pid, ProcessStatus status) {
    boolean leads = status.session() == pid;
    return status.state() == 'Z'
        && status.session() != ownSession
        && (!leads || status.command().matches("qemu-.*|python3.*"));
  }
}
