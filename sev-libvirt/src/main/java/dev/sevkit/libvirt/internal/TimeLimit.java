package dev.sevkit.libvirt.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that must end in time. C code cannot be interrupted: what takes too long goes on alone on a
 * daemon thread, and what it gives in the end is handed to whoever cleans up.
 */
public final class TimeLimit {

  private TimeLimit() {}

  /**
   * What the work gives.
   *
   * @param limit time it may take; empty for any, on the thread of the caller
   * @param late takes what the work gives when nobody waits for it any more
   * @throws TimeoutException if it takes longer
   * @throws InterruptedException if the caller is interrupted; the work goes on as if late
   */
  public static <T> T run(Optional<Duration> limit, Supplier<T> work, Consumer<T> late)
      throws TimeoutException, InterruptedException {
    if (limit.isEmpty()) {
      return work.get();
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread worker = new Thread(() -> finish(result, work, late), "sevkit-libvirt-call");
    worker.setDaemon(true);
    worker.start();
    try {
      return result.get(Math.max(0, limit.get().toNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      // whoever completes it first decides: a result may have come just now
      if (result.cancel(false)) {
        throw e;
      }
      return arrived(result);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static <T> void finish(CompletableFuture<T> result, Supplier<T> work, Consumer<T> late) {
    try {
      T value = work.get();
      if (!result.complete(value)) {
        late.accept(value);
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private static <T> T arrived(CompletableFuture<T> result) throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException thrown
        ? thrown
        : new IllegalStateException(e.getCause());
  }
}
