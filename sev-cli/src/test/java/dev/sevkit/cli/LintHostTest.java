package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Domains and targets asked of a host. */
@EmulatedSev(daemon = true, cbitpos = 47)
class LintHostTest {

  private final EmulatedSevHost host;
  private final OwnersGuest guest;

  LintHostTest(EmulatedSevHost host, @TempDir Path folder) {
    this.host = host;
    this.guest = OwnersGuest.write(host, folder, "web", 0x1);
  }

  @AfterEach
  void nothing_stays() {
    guest.remove("web");
  }

  private void define() {
    guest.ask("define", guest.domain()).exits(0);
  }

  @Test
  void a_domain_of_the_host_is_judged_by_name() {
    define();
    Result result = guest.ask("lint", "web").exits(1);
    assertThat(result.out()).contains("web:1:9: error [domain-type-not-kvm]");
    assertThat(guest.ask("lint", "--all").exits(1).out()).isEqualTo(result.out());
  }

  @Test
  void a_file_is_judged_for_the_host() throws IOException {
    Files.writeString(
        guest.domain(), guest.text().replace("<policy>", "<cbitpos>51</cbitpos>\n    <policy>"));
    Result result = guest.ask("lint", guest.domain(), "--qemu-version", "7.2").exits(1);
    assertThat(result.out())
        .contains(
            "[cbitpos-mismatch] C-bit position differs from the host's: expected 47, found 51")
        .doesNotContain("needs libvirt version", "needs host capabilities");
  }

  @Test
  void the_same_is_found_as_with_the_hosts_answers_in_files() throws Exception {
    define();
    String definition = virsh("dumpxml", "--inactive", "web");
    Files.writeString(guest.domain(), definition);
    Path domcaps = guest.path("domcaps.xml");
    Files.writeString(
        domcaps,
        virsh(
            "domcapabilities",
            "--virttype",
            "qemu",
            "--emulatorbin",
            host.emulator().toString(),
            "--machine",
            "pc-q35-7.2"));
    Path capabilities = Files.writeString(guest.path("caps.xml"), virsh("capabilities"));
    Result files =
        Sevkit.withoutInput()
            .run(
                "lint",
                guest.domain(),
                "--domcaps",
                domcaps,
                "--host-capabilities",
                capabilities,
                "--libvirt-version",
                version("daemon"),
                "--qemu-version",
                version("hypervisor"),
                "--firmware-dir",
                "/usr/share/qemu/firmware")
            .exits(1);
    Result online = guest.ask("lint", "web").exits(1);
    assertThat(online.out()).isEqualTo(files.out().replace(guest.domain().toString(), "web"));
  }

  private String version(String what) throws Exception {
    String line =
        virsh("version", "--daemon")
            .lines()
            .filter(text -> text.matches("Running .*" + what + ".*"))
            .findFirst()
            .orElseThrow();
    return line.replaceAll(".* ", "");
  }

  private String virsh(String... words) throws Exception {
    String[] all = new String[words.length + 4];
    System.arraycopy(new String[] {"virsh", "-q", "-c", host.uri()}, 0, all, 0, 4);
    System.arraycopy(words, 0, all, 4, words.length);
    Process virsh = new ProcessBuilder(all).start();
    String out = new String(virsh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(virsh.waitFor()).as("virsh %s", String.join(" ", words)).isZero();
    return out;
  }

  @Test
  void a_qemu_the_host_does_not_have_leaves_the_rest_known() throws IOException {
    Files.writeString(
        guest.domain(), guest.text().replace(host.emulator().toString(), "/usr/bin/absent-kvm"));
    Result result = guest.ask("lint", guest.domain());
    assertThat(result.err()).contains("sevkit: note: ", "/usr/bin/absent-kvm");
    assertThat(result.out())
        .contains("needs host capabilities")
        .doesNotContain("needs libvirt version");
  }

  @Test
  void a_driver_that_says_little_leaves_the_rest_known() {
    Result result =
        Sevkit.withoutInput().run("lint", "--connect", "test:///default", "--all", "--as", "sev");
    assertThat(result.out()).contains("test:1:9: error [domain-type-not-kvm]");
    assertThat(result.err()).contains("sevkit: note: read domain capabilities");
  }

  @Test
  void names_that_mean_nothing_are_told() {
    assertThat(guest.ask("lint", "nobody").exits(2).err())
        .contains("nobody: error: neither a domain of the host nor a file");
    guest.ask("lint", "--all").exits(3).complains("the host has no domain");
    guest.ask("lint", "--all", guest.domain()).exits(2).complains("excludes names");
    Sevkit.withoutInput().run("lint", "--all").exits(2).complains("--connect URI");
    Sevkit.withoutInput()
        .run("lint", "--connect", "qemu+unix:///system?socket=/nowhere", "web")
        .exits(2)
        .complains("open qemu+unix:///system?socket=/nowhere");
  }

  @Test
  void caps_prints_what_the_host_offers() {
    String[] emulator = {"--emulatorbin", host.emulator().toString()};
    String text = guest.ask("caps", (Object[]) emulator).exits(0).out();
    assertThat(text).contains("C-bit position 47, reduced physical bits 1", "libvirt ", "qemu ");
    String json = guest.ask("caps", emulator[0], emulator[1], "--format", "json").exits(0).out();
    assertThat(JsonMapper.shared().readTree(json).path("sev").path("cbitpos").asInt())
        .isEqualTo(47);
    assertThat(guest.ask("caps", emulator[0], emulator[1], "--format", "prometheus").out())
        .contains("# TYPE sevkit_sev_cbitpos gauge\nsevkit_sev_cbitpos 47\n");
    guest.ask("caps", "--emulatorbin", "/absent").exits(2).complains("/absent");
  }
}
