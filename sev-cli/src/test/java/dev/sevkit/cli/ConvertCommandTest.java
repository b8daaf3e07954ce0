package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final String PLAIN =
      """
      <domain type='kvm'>
        <name>plain</name>
        <memory unit='GiB'>2</memory>
        <os>
          <type arch='x86_64' machine='q35'>hvm</type>
        </os>
        <cpu mode='host-model'/>
        <devices>
          <interface type='network'>
            <source network='default'/>
            <model type='virtio'/>
          </interface>
        </devices>
      </domain>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "sev, type='sev', 0x0003",
    "sev-es, type='sev', 0x0007",
    "sev-snp, type='sev-snp', 0x30000"
  })
  void makes_an_ordinary_domain_ready(String type, String attribute, String policy) {
    Result result = Sevkit.reading(PLAIN).run("convert", "--to", type, "--write", "-").exits(0);
    assertThat(result.out())
        .contains("  <launchSecurity " + attribute + ">\n    <policy>" + policy + "</policy>\n")
        .contains("<rom enabled='no'/>")
        .contains("firmware='efi'");
    assertThat(result.err()).contains("fixed [virtio-net-option-rom]");
    Sevkit.reading(result.out()).run("lint", "--fail-on", "warning", "-").exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sev", "sev-es", "sev-snp"})
  void changes_nothing_the_second_time(String type) {
    String once = Sevkit.reading(PLAIN).run("convert", "--to", type, "--write", "-").exits(0).out();
    assertThat(Sevkit.reading(once).run("convert", "--to", type, "--write", "-").exits(0).out())
        .isEqualTo(once);
  }

  @Test
  void shows_the_difference_unless_told_to_write() throws IOException {
    Path guest = Files.writeString(folder.resolve("guest.xml"), PLAIN);
    assertThat(Sevkit.withoutInput().run("convert", guest, "--to", "sev").exits(0).out())
        .contains("+  <launchSecurity type='sev'>");
    assertThat(guest).hasContent(PLAIN);
    Sevkit.withoutInput().run("convert", guest, "--to", "sev", "--write").exits(0);
    assertThat(Files.readString(guest)).contains("<launchSecurity type='sev'>");
  }

  @Test
  void what_is_left_decides_the_exit_code() {
    Result result =
        Sevkit.reading(PLAIN.replace("q35", "pc")).run("convert", "--to", "sev-snp", "-").exits(1);
    assertThat(result.err()).contains("[machine-not-q35]");
  }

  @Test
  void a_prepared_guest_is_refused_and_the_others_converted() throws IOException {
    String prepared =
        PLAIN.replace(
            "</domain>",
            """
              <launchSecurity type='sev'>
                <policy>0x3</policy>
                <dhCert>AAAA</dhCert>
                <session>AAAA</session>
              </launchSecurity>
            </domain>""");
    Path first = Files.writeString(folder.resolve("first.xml"), prepared);
    Path second = Files.writeString(folder.resolve("second.xml"), PLAIN);
    Result result =
        Sevkit.withoutInput()
            .run("convert", first, second, "--to", "sev-snp", "--write")
            .exits(2)
            .complains("first.xml:");
    assertThat(result.out()).contains("second.xml");
    assertThat(first).hasContent(prepared);
    assertThat(Files.readString(second)).contains("sev-snp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sev", "sev-es", "sev-snp"})
  void prepares_for_attestation(String type) {
    String direct =
        PLAIN.replace(
            "  </os>",
            "    <nvram>/var/lib/vars.fd</nvram>\n    <kernel>/boot/vmlinuz</kernel>\n  </os>");
    String domain =
        Sevkit.reading(direct)
            .run("convert", "--to", type, "--attestable", "--write", "-")
            .exits(0)
            .out();
    assertThat(domain).contains("stateless='yes'", "kernelHashes='yes'").doesNotContain("<nvram>");
    Sevkit.reading(domain).run("lint", "--fail-on", "warning", "-").exits(0);
  }

  @Test
  void the_kind_must_be_named() {
    Sevkit.reading(PLAIN).run("convert", "-").exits(2).complains("--to");
    Sevkit.reading(PLAIN).run("convert", "--to", "tdx", "-").exits(2).complains("tdx");
  }
}
