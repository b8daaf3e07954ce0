package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertCommandTest {

  private static final Sevkit SEVKIT = Sevkit.withoutInput();

  @TempDir private Path folder;
  private PlatformCertificates files;
  private Path root;

  @BeforeEach
  void prepare() {
    files = new PlatformCertificates(folder);
    root = files.file("root.cert", PlatformCertificates.root());
  }

  private String verified(Object... words) {
    Object[] all = Arrays.copyOf(words, words.length + 4);
    System.arraycopy(words, 0, all, 4, words.length);
    all[0] = "cert";
    all[1] = "verify";
    all[2] = "--root";
    all[3] = root;
    return SEVKIT.run(all).exits(0).out();
  }

  @Test
  void verifies_every_layout_people_have() {
    Path pdh = files.file("pdh.cert", PlatformCertificates.pdh());
    Path chain = files.file("chain.cert", PlatformCertificates.certChain());
    String expected = verified(files.file("full", PlatformCertificates.full()));
    assertThat(expected)
        .contains("ok     PDH signed by PEK", "ok     ARK trusted as a root")
        .doesNotContain("FAILED")
        .contains("verified: PDH EP384 D256 3ac468d5fdfc489e", ", root given");
    assertThat(verified(pdh, chain)).isEqualTo(expected);
    assertThat(verified(chain, pdh, pdh)).isEqualTo(expected);
    assertThat(verified(files.file("info.txt", PlatformCertificates.nodeSevInfo())))
        .isEqualTo(expected);
    assertThat(verified(files.file("sev.json", PlatformCertificates.kubeVirt())))
        .isEqualTo(expected);
    String qmp = "{\"return\": " + PlatformCertificates.kubeVirt() + "}";
    assertThat(verified(files.file("qmp.json", qmp.replace("certChain", "cert-chain"))))
        .isEqualTo(expected);
    String base64 = PlatformCertificates.base64(PlatformCertificates.full());
    String wrapped = base64.replaceAll("(.{76})", "$1\n") + "\n";
    assertThat(verified(files.file("full.b64", wrapped))).isEqualTo(expected);
  }

  @Test
  void reads_standard_input() {
    String out =
        Sevkit.reading(PlatformCertificates.nodeSevInfo())
            .run("cert", "verify", "-", "--root", root)
            .exits(0)
            .out();
    assertThat(out).contains("verified: PDH");
  }

  @Test
  void real_platforms_are_found_to_be_of_their_generation() {
    byte[][] rome = PlatformCertificates.chain("real-rome");
    Object[] words = {"cert", "verify", "", "", "", ""};
    for (int i = 0; i < 4; i++) {
      words[i + 2] = files.file("rome" + i, rome[i]);
    }
    assertThat(SEVKIT.run(words).exits(0).out()).endsWith(", AMD's root of rome\n");
    words[5] = files.file("ask", rome[4]);
    assertThat(SEVKIT.run(words).exits(1).out()).contains("FAILED CEK certificate: missing");
  }

  @Test
  void what_could_not_be_checked_is_no_fault_of_its_own() {
    Path cek = files.file("cek.cert", PlatformCertificates.cek());
    assertThat(SEVKIT.run("cert", "verify", cek, "--root", root).exits(1).out())
        .contains("FAILED OCA certificate: missing")
        .contains("-      PEK signed by OCA: there is no usable PEK certificate\n")
        .contains("-      PEK signed by OCA: there is no usable OCA certificate\n")
        .contains("ok     CEK signed by ASK")
        .endsWith("not verified, faults: 3\n");
  }

  @Test
  void made_up_keys_are_not_trusted_without_being_told() {
    Path full = files.file("full", PlatformCertificates.full());
    assertThat(SEVKIT.run("cert", "verify", full).exits(1).out())
        .contains("FAILED ARK trusted as a root: ARK R4096 R384")
        .endsWith("not verified, faults: 1\n");
  }

  @Test
  void an_export_of_firmware_needs_the_cek_that_amd_signed() {
    Path export = files.file("sev.chain", PlatformCertificates.export());
    assertThat(SEVKIT.run("cert", "verify", export, "--root", root).exits(1).out())
        .contains("https://kdsintf.amd.com/cek/id/");
    Path cek = files.file("cek.cert", PlatformCertificates.cek());
    assertThat(verified(export, "--cek", cek)).contains("verified: PDH");
    SEVKIT
        .run("cert", "verify", export, "--cek", root, "--root", root)
        .exits(2)
        .complains("expected one CEK certificate, found [ASK, ARK]");
  }

  @Test
  void an_own_oca_takes_the_place_of_the_platforms() {
    Path full = files.file("full", PlatformCertificates.full());
    Path other = files.file("oca", PlatformCertificates.chain("real-rome")[2]);
    assertThat(SEVKIT.run("cert", "verify", full, "--root", root, "--oca", other).exits(1).out())
        .contains("FAILED PEK signed by OCA: SIG1 was not made by the key of this OCA")
        .contains("ok     OCA signed by itself");
  }

  @Test
  void tells_programs_the_same() {
    byte[] broken = PlatformCertificates.full();
    broken[0x420] ^= 1;
    Path file = files.file("broken", broken);
    String out =
        SEVKIT.run("cert", "verify", file, "--root", root, "--format", "json").exits(1).out();
    JsonNode report = JsonMapper.shared().readTree(out);
    assertThat(report.path("verified").asBoolean()).isFalse();
    assertThat(report.path("certificates").size()).isEqualTo(6);
    assertThat(report.path("links").size()).isEqualTo(8);
    assertThat(report.at("/links/0/link").asString()).isEqualTo("PDH signed by PEK");
    assertThat(report.at("/links/0/holds").asBoolean()).isFalse();
    assertThat(report.at("/links/0/faults/0").asString()).startsWith("SIG1 was not made");
    assertThat(report.at("/links/1/holds").asBoolean()).isTrue();
  }

  @Test
  void shows_what_is_in_a_file() {
    Path full = files.file("full", PlatformCertificates.full());
    String out = SEVKIT.run("cert", "show", full).exits(0).out();
    assertThat(out)
        .startsWith(
            """
            PDH EP384 D256 3ac468d5fdfc489e6e56702aaae75c0a18a2e66def247b3853e39190f5625b3e
              firmware API 1.51, signed by PEK
            PEK EP384 E256 8f8d8f8ec0e2c72f28d0488330314778c1ac29afaa824680de8ed60d5f32d8b7
              firmware API 1.51, signed by OCA, CEK
            """);
    Path export = files.file("export", PlatformCertificates.export());
    assertThat(SEVKIT.run("cert", "show", export).exits(0).out())
        .contains("  firmware API 0.0, not signed");
    String json = SEVKIT.run("cert", "show", full, "--format", "json").exits(0).out();
    assertThat(JsonMapper.shared().readTree(json).at("/certificates/5/usage").asString())
        .isEqualTo("ARK");
  }

  @Test
  void shows_what_can_be_and_names_what_cannot() {
    byte[] broken = PlatformCertificates.full();
    broken[0] = 2;
    Path file = files.file("broken", broken);
    assertThat(
            SEVKIT
                .run("cert", "show", file)
                .exits(2)
                .complains("PDH certificate: VERSION at offset 0x0: expected 0x1, found 0x2")
                .out())
        .startsWith("PEK EP384");
  }

  @Test
  void says_why_a_file_is_none_of_certificates() {
    Path pdh = files.file("pdh", PlatformCertificates.pdh());
    Path other = files.file("other", PlatformCertificates.chain("real-rome")[0]);
    SEVKIT.run("cert", "verify", pdh, other).exits(2).complains("two different", "as PDH");
    SEVKIT.run("cert", "show", folder.resolve("none")).exits(2).complains("cannot be read");
    SEVKIT.run("cert", "show", files.file("short", new byte[9])).exits(2).complains("9 bytes");
    SEVKIT.run("cert", "show", files.file("empty", "")).exits(2).complains("0 bytes");
    SEVKIT.run("cert", "show", files.file("words", "no*")).exits(2).complains("not base64");
    SEVKIT.run("cert", "show", files.file("json", "{}")).exits(2).complains("neither pdh nor");
    SEVKIT.run("cert", "show", files.file("bad.json", "{")).exits(2).complains("not JSON");
    SEVKIT
        .run("cert", "show", files.file("big", new byte[(1 << 20) + 1]))
        .exits(2)
        .complains("larger than any file of certificates");
    Path wrong =
        files.file(
            "wrong.json",
            "{\"pdh\": \"" + PlatformCertificates.base64(PlatformCertificates.certChain()) + "\"}");
    SEVKIT.run("cert", "show", wrong).exits(2).complains("pdh: expected other certificates");
    SEVKIT.run("cert").exits(2);
  }
}
