package dev.sevkit.testkit;

import java.util.Locale;

/** A step of a launch at which a fault can happen, in the order they are reached. */
public enum LaunchStep {
  /** Libvirt asks a QEMU binary what it can do. */
  CAPABILITIES,
  /** The firmware makes the guest: LAUNCH_START. */
  LAUNCH_START,
  /** The firmware encrypts what is loaded: LAUNCH_UPDATE_DATA, LAUNCH_UPDATE_VMSA. */
  LAUNCH_UPDATE,
  /** The firmware measures what was loaded: LAUNCH_MEASURE. */
  LAUNCH_MEASURE,
  /** Libvirt asks QEMU for the launch security info. */
  QUERY,
  /** The firmware takes a launch secret: LAUNCH_SECRET. */
  LAUNCH_SECRET,
  /** The firmware is done before the guest runs: LAUNCH_FINISH. */
  LAUNCH_FINISH;

  /** Whether it is a command of the firmware's, which the firmware may refuse. */
  public boolean isOfFirmware() {
    return this != CAPABILITIES && this != QUERY;
  }

  /** The name in the files of a host, such as {@code launch-start}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The step of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LaunchStep of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
