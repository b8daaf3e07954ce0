package dev.sevkit.validate.profile;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.TargetProfile;
import java.util.Locale;
import java.util.Optional;

/** A part of the target whose version a named profile can tell. */
public enum ProfilePart {
  /** Libvirt. */
  LIBVIRT,
  /** QEMU. */
  QEMU,
  /** The host's kernel. */
  HOST_KERNEL,
  /** The guest's kernel. */
  GUEST_KERNEL,
  /** OVMF: year and month of the edk2 stable tag. */
  OVMF;

  /** Its name in a profile, such as {@code host-kernel}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The version in a text, as its makers write it; empty if the text has none. */
  public Optional<Version> read(String text) {
    return this == OVMF ? Version.parseOvmf(text) : Version.parse(text);
  }

  TargetProfile set(TargetProfile profile, Version version) {
    return switch (this) {
      case LIBVIRT -> profile.libvirt(version);
      case QEMU -> profile.qemu(version);
      case HOST_KERNEL -> profile.hostKernel(version);
      case GUEST_KERNEL -> profile.guestKernel(version);
      case OVMF -> profile.ovmf(version);
    };
  }
}
