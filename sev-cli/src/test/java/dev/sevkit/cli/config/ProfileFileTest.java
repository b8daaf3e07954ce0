package dev.sevkit.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.profile.NamedProfile;
import dev.sevkit.validate.profile.ProfilePart;
import dev.sevkit.validate.profile.SourcedVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFileTest {

  private static final Path RESOURCES =
      Path.of("src/main/resources/dev/sevkit/cli/config/profiles");

  @TempDir private Path folder;

  static Stream<NamedProfile> shipped() {
    return ProfileFile.shipped().stream();
  }

  private ProfileFile read(String text) {
    try {
      return ProfileFile.read(Files.writeString(folder.resolve("own.yaml"), text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void every_file_is_shipped_under_its_name() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".yaml", "")).toList();
      assertThat(shipped().map(NamedProfile::name)).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_value_that_is_shipped_has_a_source(NamedProfile profile) {
    assertThat(profile.description()).isNotBlank();
    assertThat(profile.versions()).isNotEmpty();
    assertThat(profile.versions().values())
        .allSatisfy(value -> assertThat(value.source()).isNotBlank());
    assertThat(ProfileFile.shipped(profile.name()).map(ProfileFile::profile)).contains(profile);
  }

  /** Their kernels have features of newer ones: no rule may go by the number. */
  @Test
  void no_kernel_is_shipped_for_distributions_that_bring_features_back() {
    assertThat(shipped().filter(profile -> profile.name().matches("(rhel|sles|ubuntu)-.*")))
        .isNotEmpty()
        .allSatisfy(
            profile -> assertThat(profile.versions()).doesNotContainKey(ProfilePart.HOST_KERNEL));
  }

  @Test
  void reads_versions_with_and_without_source() {
    NamedProfile profile =
        read("""
                # a rack
                name: rack-7
                libvirt: 11.3.0
                host-kernel:
                  version: 6.12
                  source: uname -r
                ovmf: edk2-stable202505
                """)
            .profile();
    assertThat(profile.name()).isEqualTo("rack-7");
    assertThat(profile.versions())
        .containsEntry(ProfilePart.LIBVIRT, new SourcedVersion(Version.of(11, 3), ""))
        .containsEntry(ProfilePart.HOST_KERNEL, new SourcedVersion(Version.of(6, 12), "uname -r"))
        .containsEntry(ProfilePart.OVMF, new SourcedVersion(Version.of(2025, 5), ""))
        .hasSize(3);
  }

  @Test
  void reads_json() {
    NamedProfile profile =
        read("{\"name\": \"own\", \"qemu\": {\"version\": \"9.1.2\", \"source\": \"rpm\"}}")
            .profile();
    assertThat(profile.versions())
        .containsEntry(ProfilePart.QEMU, new SourcedVersion(Version.of(9, 1, 2), "rpm"));
  }

  @Test
  void reads_files_beside_it() throws IOException {
    Files.writeString(
        folder.resolve("domcaps.xml"),
        "<domainCapabilities><domain>kvm</domain></domainCapabilities>");
    Files.writeString(folder.resolve("host.xml"), "<capabilities><host/></capabilities>");
    Files.createDirectory(folder.resolve("firmware"));
    TargetProfile target =
        read("""
                name: own
                domcaps: domcaps.xml
                host-capabilities: host.xml
                host-memory: 512 GiB
                firmware-dir: firmware
                as: sev-es
                """)
            .on(TargetProfile.unknown());
    assertThat(target.capabilities().orElseThrow().getDomain()).isEqualTo("kvm");
    assertThat(target.hostCapabilities()).isPresent();
    assertThat(target.memory()).hasToString("Optional[512 GiB]");
    assertThat(target.firmware().orElseThrow().all()).isEmpty();
    assertThat(target.as()).contains(SevType.SEV_ES);
  }

  @Test
  void names_the_file_that_cannot_be_read() {
    ProfileFile profile = read("{name: own, domcaps: absent.xml}");
    assertThatThrownBy(() -> profile.on(TargetProfile.unknown()))
        .isInstanceOf(ModelReadException.class)
        .satisfies(
            e -> assertThat(((ModelReadException) e).location()).asString().contains("absent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "libvirt: 9.0.0                      | 1:1 | the key 'name' is missing",
        "{name: own, qmeu: 9.0}              | 1:13 | unknown key 'qmeu'; did you mean 'qemu'?",
        "{name: own, qemu: newest}           | 1:19 | expected a version, found 'newest'",
        "{name: own, qemu: {source: rpm}}    | 1:19 | the key 'version' is missing",
        "{name: own, qemu: {version: 9.0, since: 1}} | 1:34 | unknown key 'since'",
        "{name: own, qemu: [9.0]}            | 1:19 | expected a mapping, found a list",
        "{name: own, host-memory: much}      | 1:26 | expected a size such as 512GiB",
        "{name: own, as: tdx}                | 1:17 | expected sev, sev-es or sev-snp",
        "{name: own, name: other}            | 1:13 | stands here twice",
        "[own]                               | 1:1 | expected a mapping, found a list",
        "{name: &a own}                      | 1:8 | an anchor",
        "{name: own                          | 2:1 | not valid YAML",
        "''                                  | 1:1 | it is empty"
      })
  void refuses_what_it_does_not_know_with_its_place(String text, String place, String why) {
    assertThatThrownBy(() -> read(text + "\n"))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("not a target profile: ")
        .hasMessageContaining(why)
        .satisfies(
            e ->
                assertThat(((ModelReadException) e).location())
                    .asString()
                    .endsWith("own.yaml:" + place));
  }
}
