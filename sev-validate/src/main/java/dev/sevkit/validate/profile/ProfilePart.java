package dev.sevkit.validate.profile;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.TargetProfile;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A part of the target whose version a named profile can tell. */
public enum ProfilePart {
  /** Libvirt. */
  LIBVIRT("libvirt", Version::parse, TargetProfile::libvirt),
  /** QEMU. */
  QEMU("qemu", Version::parse, TargetProfile::qemu),
  /** The host's kernel. */
  HOST_KERNEL("host-kernel", Version::parse, TargetProfile::hostKernel),
  /** The guest's kernel. */
  GUEST_KERNEL("guest-kernel", Version::parse, TargetProfile::guestKernel),
  /** OVMF: year and month of the edk2 stable tag. */
  OVMF("ovmf", Version::parseOvmf, TargetProfile::ovmf);

  private final String key;
  private final Function<String, Optional<Version>> reading;
  private final BiFunction<TargetProfile, Version, TargetProfile> setting;

  ProfilePart(
      String key,
      Function<String, Optional<Version>> reading,
      BiFunction<TargetProfile, Version, TargetProfile> setting) {
    this.key = key;
    this.reading = reading;
    this.setting = setting;
  }

  /** Its name in a profile, such as {@code host-kernel}. */
  public String key() {
    return key;
  }

  /** The version in a text, as its makers write it; empty if the text has none. */
  public Optional<Version> read(String text) {
    return reading.apply(text);
  }

  TargetProfile set(TargetProfile profile, Version version) {
    return setting.apply(profile, version);
  }
}
