package dev.sevkit.testkit.internal;

import com.sun.jna.ptr.IntByReference;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reaps at once what libvirt daemonises. Libvirt waits until a QEMU it ended is gone, and gone it
 * is only when whoever adopted it has waited for it: a slow process 1 costs seconds, one that never
 * waits costs most of a minute. So this process adopts, and waits for, its orphaned descendants.
 */
public final class OrphanReaper {

  private static final long PAUSE_MILLIS = 20;
  private static final AtomicBoolean STARTED = new AtomicBoolean();
  private static final long OWN_SESSION =
      ProcessStatus.of(ProcessHandle.current().pid()).map(ProcessStatus::session).orElse(0L);

  private OrphanReaper() {}

  /** Begins, once a process, and goes on until the process ends. */
  public static void start() {
    if (!STARTED.compareAndSet(false, true)) {
      return;
    }
    if (Libc.INSTANCE.prctl(Libc.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) {
      throw new IllegalStateException("this process cannot become a subreaper");
    }
    Thread thread = new Thread(OrphanReaper::reapForever, "sevkit-orphan-reaper");
    thread.setDaemon(true);
    thread.start();
  }

  @SuppressWarnings("BusyWait") // the kernel tells only SIGCHLD, which the JVM keeps to itself
  private static void reapForever() {
    try {
      while (true) {
        reap();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for every orphan that has ended. */
  static void reap() {
    ProcessHandle.current()
        .children()
        .mapToLong(ProcessHandle::pid)
        .filter(pid -> ProcessStatus.of(pid).filter(OrphanReaper::isOrphan).isPresent())
        .forEach(pid -> Libc.INSTANCE.waitpid((int) pid, new IntByReference(), Libc.WNOHANG));
  }

  /**
   * Daemons lead or share a session of their own. Whatever this process or libvirt within it
   * started and waits for itself does not, or has not yet become another program.
   */
  private static boolean isOrphan(ProcessStatus status) {
    return status.state() == 'Z'
        && status.session() != OWN_SESSION
        && status.command().matches("qemu-.*|python3.*");
  }
}
