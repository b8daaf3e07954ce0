package dev.sevkit.libvirt.internal;

import org.jspecify.annotations.Nullable;
import org.libvirt.jna.Libvirt;

/**
 * Libvirt's default event loop on a daemon thread. Keep-alive and the embedded driver need it, and
 * libvirt wants it before the first connection is opened. There is one in a process: who has one
 * already says so.
 */
public final class EventLoop {

  private static final long REST_MILLIS = 100;

  private static boolean isOfApplication;
  private static @Nullable Thread thread;

  private EventLoop() {}

  /**
   * Leaves it to the application.
   *
   * @throws IllegalStateException if it was begun here
   */
  public static synchronized void leaveToApplication() {
    if (thread != null) {
      throw new IllegalStateException(
          "libvirt's event loop runs already: say so before the first host is opened");
    }
    isOfApplication = true;
  }

  /** Begins it, once in this process, unless the application has it. */
  static synchronized void start() {
    if (isOfApplication) {
      return;
    }
    if (thread == null) {
      Outcome.of(Libvirt.INSTANCE.virEventRegisterDefaultImpl());
      thread = new Thread(EventLoop::run, "libvirt-events");
      thread.setDaemon(true);
      thread.start();
    }
    if (!thread.isAlive()) {
      throw new IllegalStateException("libvirt's event loop has ended");
    }
  }

  private static void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (Libvirt.INSTANCE.virEventRunDefaultImpl() < 0) {
          Thread.sleep(REST_MILLIS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
