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
  HOST_KERNEL("hostKernel", Version::parse, TargetProfile::hostKernel),
  /** The guest's kernel. */
  GUEST_KERNEL("guestKernel", Version::parse, TargetProfile::guestKernel),
  /** OVMF: year and month of the edk2 stable tag. */
  OVMF("ovmf", Version::parseOvmf, TargetProfile::ovmf);

  private final String field;
  private final Function<String, Optional<Version>> reading;
  private final BiFunction<TargetProfile, Version, TargetProfile> setting;

  ProfilePart(
      String field,
      Function<String, Optional<Version>> reading,
      BiFunction<TargetProfile, Version, TargetProfile> setting) {
    this.field = field;
    this.reading = reading;
    this.setting = setting;
  }

  /** Its name in a profile's JSON, such as {@code hostKernel}. */
  public String field() {
    return field;
  }

  Optional<Version> read(String text) {
    return reading.apply(text);
  }

  TargetProfile set(TargetProfile profile, Version version) {
    return setting.apply(profile, version);
  }
}
