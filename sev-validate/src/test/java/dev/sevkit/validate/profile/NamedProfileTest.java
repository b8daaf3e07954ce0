package dev.sevkit.validate.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.TargetProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamedProfileTest {

  @Test
  void gives_a_target_its_versions_and_leaves_the_rest() {
    NamedProfile profile =
        new NamedProfile(
            "own",
            "",
            Map.of(
                ProfilePart.QEMU, new SourcedVersion(Version.of(10, 0), ""),
                ProfilePart.LIBVIRT, new SourcedVersion(Version.of(11, 3), "")));
    TargetProfile before =
        TargetProfile.unknown().guestKernel(Version.of(6, 1)).qemu(Version.of(5, 0));
    TargetProfile target = profile.on(before);
    assertThat(target.libvirt()).contains(Version.of(11, 3));
    assertThat(target.qemu()).contains(Version.of(10, 0));
    assertThat(target.guestKernel()).contains(Version.of(6, 1));
    assertThat(target.hostKernel()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProfilePart.class)
  void every_part_is_set_alone(ProfilePart part) {
    Version version = part.read("2024.05").orElseThrow();
    TargetProfile target = part.set(TargetProfile.unknown(), version);
    assertThat(part.key()).matches("[a-z-]+");
    assertThat(target).isNotEqualTo(TargetProfile.unknown());
  }

  @Test
  void reads_versions_as_their_makers_write_them() {
    assertThat(ProfilePart.OVMF.read("edk2-stable202405")).contains(Version.of(2024, 5));
    assertThat(ProfilePart.QEMU.read("newest")).isEmpty();
  }
}
