package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CapsCommandTest {

  private static final Path GENOA =
      Path.of(System.getProperty("sevkit.root", ".."), "examples/hosts/genoa-domcapabilities.xml");

  private static String caps(Object... more) {
    Object[] words = new Object[more.length + 3];
    words[0] = "caps";
    words[1] = "--domcaps";
    words[2] = GENOA;
    System.arraycopy(more, 0, words, 3, more.length);
    return Sevkit.withoutInput().run(words).exits(0).out();
  }

  @Test
  void prints_lines_for_people() {
    assertThat(caps())
        .isEqualTo(
            """
            emulator  /usr/bin/qemu-system-x86_64, x86_64, pc-q35-10.0, kvm
            SEV       yes, up to 410 guests; C-bit position 51, reduced physical bits 1
            SEV-ES    yes, up to 98 guests
            SEV-SNP   yes
            firmware  /usr/share/ovmf/OVMF.amdsev.fd /usr/share/OVMF/OVMF_CODE_4M.fd
            """);
  }

  @Test
  void prints_an_object_for_programs() {
    JsonNode json = JsonMapper.shared().readTree(caps("--format", "json"));
    assertThat(json.path("sev").path("maxGuests").asInt()).isEqualTo(410);
    assertThat(json.path("launchSecurity").toString()).contains("sev-snp");
    assertThat(json.has("libvirt")).isFalse();
  }

  @Test
  void prints_gauges() {
    assertThat(caps("--format", "prometheus"))
        .contains("sevkit_sev_supported 1\n", "sevkit_sev_snp_supported 1\n")
        .contains("# HELP sevkit_sev_es_max_guests SEV-ES guests at once, at most.\n");
  }

  @Test
  void wants_one_source() {
    Sevkit.withoutInput().run("caps").exits(2).complains("--domcaps");
    Sevkit.withoutInput()
        .run("caps", "--domcaps", GENOA, "--connect", "test:///default")
        .exits(2)
        .complains("mutually exclusive");
    Sevkit.withoutInput()
        .run("caps", "--domcaps", GENOA, "--machine", "q35")
        .exits(2)
        .complains("needs --connect");
    Sevkit.withoutInput().run("caps", "--domcaps", "absent.xml").exits(2).complains("absent.xml");
  }
}
