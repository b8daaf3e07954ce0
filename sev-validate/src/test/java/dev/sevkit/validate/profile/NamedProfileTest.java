package dev.sevkit.validate.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.TargetProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedProfileTest {

  private static final Path RESOURCES = Path.of("src/main/resources/dev/sevkit/validate/profile");

  static Stream<NamedProfile> shipped() {
    return NamedProfile.shipped().stream();
  }

  private static NamedProfile parse(String json) {
    return NamedProfile.parse("own.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void every_file_is_shipped_under_its_name() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
      assertThat(shipped().map(NamedProfile::name)).containsExactlyElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_value_that_is_shipped_has_a_source(NamedProfile profile) {
    assertThat(profile.versions()).isNotEmpty();
    assertThat(profile.versions().values())
        .allSatisfy(value -> assertThat(value.source()).isNotBlank());
    assertThat(NamedProfile.shipped(profile.name())).contains(profile);
  }

  @Test
  void gives_a_target_its_versions_and_leaves_the_rest() {
    TargetProfile before =
        TargetProfile.unknown().guestKernel(Version.of(6, 1)).qemu(Version.of(5, 0));
    TargetProfile target = NamedProfile.shipped("debian-13").orElseThrow().on(before);
    assertThat(target.libvirt()).contains(Version.of(11, 3));
    assertThat(target.qemu()).contains(Version.of(10, 0));
    assertThat(target.ovmf()).contains(Version.of(2025, 2));
    assertThat(target.guestKernel()).contains(Version.of(6, 1));
    assertThat(target.hostKernel()).isEmpty();
  }

  @Test
  void knows_no_other_name() {
    assertThat(NamedProfile.shipped("debian-1")).isEmpty();
    assertThat(NamedProfile.shipped("../debian-12")).isEmpty();
  }

  @Test
  void reads_every_part_of_a_file(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.json"),
            """
            {"name": "own", "description": "Our hosts",
             "libvirt": {"version": "10.5"}, "qemu": {"version": "9.1.2", "source": "rpm -q"},
             "hostKernel": {"version": "6.12"}, "guestKernel": {"version": "6.6"},
             "ovmf": {"version": "edk2-stable202405"}}
            """);
    NamedProfile profile = NamedProfile.read(file);
    assertThat(profile.versions()).hasSize(ProfilePart.values().length);
    assertThat(profile.versions().get(ProfilePart.QEMU))
        .isEqualTo(new SourcedVersion(Version.of(9, 1, 2), "rpm -q"));
    assertThat(profile.on(TargetProfile.unknown()).ovmf()).contains(Version.of(2024, 5));
  }

  @Test
  void refuses_what_is_no_profile() {
    assertRefused("{", "not JSON");
    assertRefused("[]", "is to be an object");
    assertRefused("{\"description\": \"a\"}", "the field name is to be a text");
    assertRefused("{\"name\": \"a\"}", "the field description is to be a text");
    assertRefused("{\"name\": \"a\", \"name\": \"b\", \"description\": \"\"}", "not JSON");
    String begin = "{\"name\": \"a\", \"description\": \"b\", ";
    assertRefused(begin + "\"libvrit\": {}}", "'libvrit', which is none of");
    assertRefused(begin + "\"qemu\": \"9.1\"}", "qemu is to be an object");
    assertRefused(begin + "\"qemu\": {\"version\": \"new\"}}", "qemu has no version: 'new'");
    assertRefused(begin + "\"qemu\": {\"sources\": \"\"}}", "'sources'");
  }

  private static void assertRefused(String json, String why) {
    assertThatThrownBy(() -> parse(json))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining(why);
  }
}
