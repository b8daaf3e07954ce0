package dev.sevkit.libvirt.internal;

import org.libvirt.jna.Libvirt;

/**
 * Libvirt's default event loop on a daemon thread. Keep-alive and the embedded driver need it, and
 * libvirt wants it before the first connection is opened.
 */
final class EventLoop {

  private static final long REST_MILLIS = 100;

  private EventLoop() {}

  /** Begins it, once in this process. */
  static void start() {
    if (!Started.ONCE.isAlive()) {
      throw new IllegalStateException("libvirt's event loop has ended");
    }
  }

  private static final class Started {
    static final Thread ONCE = start();

    private static Thread start() {
      Outcome.of(Libvirt.INSTANCE.virEventRegisterDefaultImpl());
      Thread loop = new Thread(Started::run, "libvirt-events");
      loop.setDaemon(true);
      loop.start();
      return loop;
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
}
