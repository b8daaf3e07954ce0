package dev.sevkit.validate;

import java.util.Locale;

/** What follows if a finding is left alone. */
public enum Effect {
  /** Libvirt or QEMU refuses to define or start the domain. */
  REFUSED,
  /** The domain starts, and its guest does not boot or loses a device. */
  NOT_BOOTABLE,
  /** The guest runs, guarded less than was asked for. */
  UNPROTECTED,
  /** The guest runs, until something changes. */
  FRAGILE;

  /** The word in reports, such as {@code not-bootable}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
