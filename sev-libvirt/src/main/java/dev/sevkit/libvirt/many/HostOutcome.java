package dev.sevkit.libvirt.many;

import dev.sevkit.libvirt.HostAddress;
import java.time.Duration;

/**
 * What became of the work on one host.
 *
 * @param <T> what the work gives
 */
public sealed interface HostOutcome<T> {

  /** The host. */
  HostAddress host();

  /** How long it took, waiting for its turn not included. */
  Duration took();

  /**
   * It was done.
   *
   * @param value what it gave
   */
  record Done<T>(HostAddress host, Duration took, T value) implements HostOutcome<T> {}

  /**
   * It failed.
   *
   * @param cause why
   */
  record Failed<T>(HostAddress host, Duration took, RuntimeException cause)
      implements HostOutcome<T> {}

  /**
   * It was not done in time. What was under way is not waited for; a connection that comes later is
   * closed.
   */
  record TimedOut<T>(HostAddress host, Duration took) implements HostOutcome<T> {}
}
