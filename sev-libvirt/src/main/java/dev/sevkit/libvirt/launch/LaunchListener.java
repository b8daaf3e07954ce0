package dev.sevkit.libvirt.launch;

import java.time.Duration;

/**
 * Is told of each step, on the thread that launches. What it throws fails the launch like anything
 * else.
 */
@FunctionalInterface
public interface LaunchListener {

  /** One that does nothing. */
  static LaunchListener none() {
    return (step, state, took) -> {};
  }

  /**
   * A step is done.
   *
   * @param state what it led to; a {@link Measured} has the measurement
   * @param took how long the step took
   */
  void done(LaunchStep step, LaunchState state, Duration took);

  /** A step begins. */
  default void begins(LaunchStep step, String domain) {}
}
