package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.config.ProfileFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfilesCommandTest {

  /** SEV-SNP, which came with libvirt 10.5.0. */
  private static final String GUEST =
      """
      <domain type='kvm'>
        <os firmware='efi'>
          <type arch='x86_64' machine='q35'>hvm</type>
        </os>
        <launchSecurity type='sev-snp'>
          <policy>0x30000</policy>
        </launchSecurity>
      </domain>
      """;

  @TempDir private Path folder;

  private static String lint(Object... options) {
    Object[] all = new Object[options.length + 2];
    all[0] = "lint";
    all[1] = "-";
    System.arraycopy(options, 0, all, 2, options.length);
    return Sevkit.reading(GUEST).run(all).out();
  }

  @Test
  void lists_names_and_versions() {
    assertThat(Sevkit.withoutInput().words("profiles").exits(0).out())
        .contains("debian-12", "Debian 13 (trixie): libvirt 11.3, qemu 10.0, ovmf 2025.2");
  }

  @Test
  void gives_sources_as_json() {
    JsonNode root =
        JsonMapper.shared()
            .readTree(Sevkit.withoutInput().words("profiles --format json").exits(0).out());
    assertThat(root.path("profiles").path(0).path("libvirt").path("source").asString())
        .contains("bookworm");
  }

  @Test
  void a_profile_it_lists_is_a_profile_it_reads() throws IOException {
    JsonNode root =
        JsonMapper.shared()
            .readTree(Sevkit.withoutInput().words("profiles --format json").exits(0).out());
    for (JsonNode profile : root.path("profiles")) {
      Path file = Files.writeString(folder.resolve("copy.yaml"), profile.toString());
      assertThat(ProfileFile.read(file).profile().name())
          .isEqualTo(profile.path("name").asString());
    }
  }

  @Test
  void a_profile_tells_rules_the_versions() {
    assertThat(lint()).doesNotContain("libvirt is 9.0");
    assertThat(lint("--profile", "debian-12")).contains("libvirt is 9.0");
  }

  @Test
  void what_is_said_explicitly_wins() {
    assertThat(lint("--profile", "debian-12", "--libvirt-version", "10.4.0"))
        .contains("libvirt is 10.4")
        .doesNotContain("libvirt is 9.0");
    assertThat(lint("--libvirt-version", "10.4.0", "--profile", "debian-12"))
        .contains("libvirt is 10.4");
  }

  @Test
  void reads_a_profile_of_ones_own() throws IOException {
    Path file =
        Files.writeString(folder.resolve("own.yaml"), "name: own\nlibvirt:\n  version: 10.3\n");
    assertThat(lint("--profile", file)).contains("libvirt is 10.3");
  }

  @Test
  void refuses_a_profile_it_does_not_know() throws IOException {
    Sevkit.withoutInput()
        .words("lint - --profile debian-11")
        .exits(2)
        .complains("debian-11", "neither a profile nor a file", "debian-12");
    Path file = Files.writeString(folder.resolve("bad.json"), "{}");
    Sevkit.withoutInput()
        .run("lint", "-", "--profile", file)
        .exits(2)
        .complains("bad.json", "not a target profile");
  }
}
