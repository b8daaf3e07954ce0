package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintFleetTest {

  @TempDir private Path folder;

  private void guest(String file, String name, int gib) throws IOException {
    Files.writeString(
        folder.resolve(file),
        """
        <domain type='kvm'>
          <name>%s</name>
          <memory unit='GiB'>%d</memory>
          <memoryBacking>
            <locked/>
          </memoryBacking>
          <os firmware='efi'>
            <type arch='x86_64' machine='q35'>hvm</type>
          </os>
          <features><acpi/></features>
          <on_reboot>destroy</on_reboot>
          <launchSecurity type='sev'>
            <policy>0x3</policy>
          </launchSecurity>
        </domain>
        """
            .formatted(name, gib));
  }

  @Test
  void judges_documents_together_when_asked() throws IOException {
    guest("a.xml", "web", 4);
    guest("b.xml", "web", 4);
    assertThat(Sevkit.withoutInput().run("lint", folder).exits(0).out())
        .doesNotContain("domain-duplicate");
    assertThat(Sevkit.withoutInput().run("lint", "--fleet", folder).exits(1).out())
        .contains("b.xml:2:3: error [domain-duplicate]", "name as in ", "<name>web</name>")
        .containsOnlyOnce("[domain-duplicate]");
  }

  @Test
  void tells_findings_and_skipped_rules_as_json() throws IOException {
    guest("a.xml", "web", 4);
    guest("b.xml", "web", 4);
    JsonNode report =
        JsonMapper.shared()
            .readTree(
                Sevkit.withoutInput()
                    .run("lint", "--fleet", "--format", "json", folder)
                    .exits(1)
                    .out());
    assertThat(report.path("findings").valueStream())
        .extracting(finding -> finding.path("rule").asString())
        .contains("domain-duplicate");
    assertThat(report.path("skipped").valueStream())
        .extracting(skipped -> skipped.path("rule").asString())
        .containsOnlyOnce("host-memory-exhausted");
  }

  @Test
  void takes_the_memory_of_the_host() throws IOException {
    guest("a.xml", "a", 40);
    guest("b.xml", "b", 40);
    assertThat(Sevkit.withoutInput().run("lint", "--fleet", folder).exits(0).out())
        .contains("skipped: needs host memory (--host-memory): host-memory-exhausted");
    assertThat(
            Sevkit.withoutInput()
                .run("lint", "--fleet", "--host-memory", "64GiB", folder)
                .exits(1)
                .out())
        .contains("b.xml:3:3: error [host-memory-exhausted]");
    Path host =
        Files.writeString(
            folder.resolve("host.caps"),
            "<capabilities><host><topology><cells><cell id='0'><memory unit='KiB'>67108864</memory>"
                + "</cell></cells></topology></host></capabilities>");
    assertThat(
            Sevkit.withoutInput()
                .run("lint", "--fleet", "--host-capabilities", host, folder)
                .exits(1)
                .out())
        .contains("[host-memory-exhausted]");
  }

  @Test
  void takes_a_file_and_a_link_to_it_for_one_domain() throws IOException {
    guest("a.xml", "web", 4);
    Path autostart = Files.createDirectory(folder.resolve("autostart"));
    Files.createSymbolicLink(autostart.resolve("a.xml"), folder.resolve("a.xml"));
    assertThat(Sevkit.withoutInput().run("lint", "--fleet", folder).exits(0).out())
        .doesNotContain("domain-duplicate")
        .contains("in 2 files");
  }

  @Test
  void judges_the_others_where_a_document_cannot_be_read() throws IOException {
    guest("a.xml", "web", 4);
    guest("b.xml", "web", 4);
    Files.writeString(folder.resolve("c.xml"), "<domain");
    assertThat(Sevkit.withoutInput().run("lint", "--fleet", folder).exits(2).out())
        .contains("[domain-duplicate]");
  }

  @Test
  void refuses_a_size_it_cannot_read() {
    Sevkit.withoutInput().words("lint --host-memory much -").exits(2).complains("much", "512GiB");
  }
}
