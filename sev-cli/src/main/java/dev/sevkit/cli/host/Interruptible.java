package dev.sevkit.cli.host;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Work that is interrupted when the process is asked to end (SIGINT, SIGTERM, SIGHUP), and has time
 * then to undo what it began.
 */
final class Interruptible {

  private static final Duration TIME_TO_UNDO = Duration.ofSeconds(40);

  private Interruptible() {}

  /** The exit code of the work, done on this thread. */
  static int run(IntSupplier work) {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> interrupt(worker, done), "sevkit-interrupt");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.getAsInt();
    } finally {
      done.countDown();
      forget(hook);
    }
  }

  private static void interrupt(Thread worker, CountDownLatch done) {
    worker.interrupt();
    try {
      if (!done.await(TIME_TO_UNDO.toSeconds(), TimeUnit.SECONDS)) {
        worker.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending: the hook has run
    }
  }
}
