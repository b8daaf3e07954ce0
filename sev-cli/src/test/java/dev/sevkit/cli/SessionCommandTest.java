package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionCommandTest {

  private static final Sevkit SEVKIT = Sevkit.withoutInput();

  private static final String DOMAIN =
      """
      <domain type='kvm'>  <!-- kept -->
        <name>a</name>
        <launchSecurity type="sev">
            <cbitpos>51</cbitpos>
            <policy> 0x3 </policy><!-- ours -->
        </launchSecurity>
        <devices/>
      </domain>
      """;

  @TempDir private Path folder;
  private PlatformCertificates files;
  private Path full;
  private Path root;
  private Path name;

  @BeforeEach
  void prepare() {
    files = new PlatformCertificates(folder);
    full = files.file("full", PlatformCertificates.full());
    root = files.file("root.cert", PlatformCertificates.root());
    name = folder.resolve("vm1");
  }

  private List<Path> made() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().startsWith("vm1_")).sorted().toList();
    }
  }

  private String text(String suffix) throws IOException {
    return Files.readString(Path.of(name + suffix));
  }

  @Test
  void writes_four_files_that_their_owner_alone_may_read() throws IOException {
    String out = SEVKIT.run("session", name, full, "0x7", "--root", root, "--es").exits(0).out();
    assertThat(out)
        .contains("policy   0x0007", "platform PDH EP384 D256 3ac468d5", "(verified, root given)");
    assertThat(Files.readAllBytes(Path.of(name + "_tik.bin"))).hasSize(16);
    assertThat(Files.readAllBytes(Path.of(name + "_tek.bin"))).hasSize(16);
    assertThat(text("_godh.b64")).hasSize(2780).doesNotContain("\n");
    assertThat(text("_session.b64")).hasSize(172).doesNotContain("\n");
    assertThat(made()).hasSize(4);
    for (Path file : made()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .as("%s", file)
          .isEqualTo("rw-------");
    }
  }

  @Test
  void takes_the_name_as_sevctl_does() throws IOException {
    SEVKIT.run("session", "--name", name, full, "nodbg,noks", "--root", root).exits(0);
    assertThat(made()).hasSize(4);
    SEVKIT
        .run("session", "--name", name, "x", full, "0x1", "--root", root)
        .exits(2)
        .complains("NAME is given twice");
  }

  @Test
  void a_pdh_without_its_chain_is_refused_unless_asked_for_by_name() throws IOException {
    Path pdh = files.file("pdh", PlatformCertificates.pdh());
    SEVKIT.run("session", name, pdh, "0x1").exits(3).complains("--chain", "--unverified");
    assertThat(made()).isEmpty();
    assertThat(
            SEVKIT
                .run("session", name, pdh, "0x1", "--unverified")
                .exits(0)
                .complains("not verified")
                .out())
        .contains("NOT VERIFIED");
    assertThat(made()).hasSize(4);
  }

  @Test
  void the_chain_may_lie_in_files_of_its_own() throws IOException {
    Path pdh = files.file("pdh", PlatformCertificates.pdh());
    Path chain = files.file("chain", PlatformCertificates.certChain());
    SEVKIT.run("session", name, pdh, "0x1", "--chain", chain, "--root", root).exits(0);
    assertThat(made()).hasSize(4);
  }

  @Test
  void nothing_is_made_for_a_platform_that_is_not_to_be_trusted() throws IOException {
    SEVKIT
        .run("session", name, full, "0x1")
        .exits(1)
        .complains("not to be trusted", "ARK trusted as a root");
    Path export = files.file("export", PlatformCertificates.export());
    SEVKIT.run("session", name, export, "0x1", "--root", root).exits(1).complains("CEK signed by");
    Path cek = files.file("cek", PlatformCertificates.cek());
    assertThat(made()).isEmpty();
    SEVKIT.run("session", name, export, "0x1", "--root", root, "--cek", cek).exits(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"33", "0x40", "0x100000000", "nodebug"})
  void a_policy_that_is_none_is_refused(String policy) throws IOException {
    SEVKIT.run("session", name, full, policy, "--root", root).exits(2).complains("policy");
    assertThat(made()).isEmpty();
  }

  @Test
  void es_can_be_demanded() throws IOException {
    SEVKIT
        .run("session", name, full, "0x3", "--root", root, "--es")
        .exits(2)
        .complains("ES bit (0x4) is not set");
    assertThat(made()).isEmpty();
  }

  @Test
  void keys_that_a_guest_may_need_are_not_overwritten_unasked() throws IOException {
    SEVKIT.run("session", name, full, "0x1", "--root", root).exits(0);
    String before = text("_session.b64");
    SEVKIT.run("session", name, full, "0x1", "--root", root).exits(2).complains("--force");
    assertThat(text("_session.b64")).isEqualTo(before);
    SEVKIT.run("session", name, full, "0x1", "--root", root, "--force").exits(0);
    assertThat(text("_session.b64")).isNotEqualTo(before);
  }

  @Test
  void a_domain_gets_the_session_and_keeps_every_other_byte() throws IOException {
    Path domain = files.file("a.xml", DOMAIN);
    SEVKIT.run("session", name, full, "0x3", "--root", root, "--domain", domain).exits(0);
    String expected =
        DOMAIN.replace(
            "<!-- ours -->\n",
            "<!-- ours -->\n      <dhCert>%s</dhCert>\n      <session>%s</session>\n"
                .formatted(text("_godh.b64"), text("_session.b64")));
    assertThat(Files.readString(domain)).isEqualTo(expected);
  }

  @Test
  void an_earlier_session_and_another_policy_are_replaced() throws IOException {
    Path domain = files.file("a.xml", DOMAIN);
    SEVKIT.run("session", name, full, "0x3", "--root", root, "--domain", domain).exits(0);
    String first = Files.readString(domain);
    String godh = text("_godh.b64");
    String session = text("_session.b64");
    SEVKIT
        .run("session", name, full, "0x33010007", "--root", root, "--domain", domain, "--force")
        .exits(0);
    assertThat(Files.readString(domain))
        .isEqualTo(
            first
                .replace(" 0x3 ", "0x33010007")
                .replace(godh, text("_godh.b64"))
                .replace(session, text("_session.b64")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"type=\"sev-snp\"", "type=\"tdx\""})
  void a_domain_of_another_kind_is_refused_and_no_key_is_made(String type) throws IOException {
    String text = DOMAIN.replace("type=\"sev\"", type);
    Path domain = files.file("a.xml", text);
    SEVKIT
        .run("session", name, full, "0x3", "--root", root, "--domain", domain)
        .exits(4)
        .complains("needs exactly one <launchSecurity type='sev'>");
    assertThat(made()).isEmpty();
    assertThat(Files.readString(domain)).isEqualTo(text);
  }

  @Test
  void prints_what_kubevirt_takes() throws IOException {
    String out =
        SEVKIT.run("session", name, full, "0x3", "--root", root, "--kubevirt").exits(0).out();
    JsonNode body = JsonMapper.shared().readTree(out);
    assertThat(body.propertyNames()).containsExactly("session", "dhCert");
    assertThat(body.path("session").asString()).isEqualTo(text("_session.b64"));
    assertThat(body.path("dhCert").asString()).isEqualTo(text("_godh.b64"));
  }

  @Test
  void prints_the_element() throws IOException {
    String out =
        SEVKIT
            .run(
                "session",
                name,
                full,
                "0x3",
                "--root",
                root,
                "--print",
                "launch-security",
                "--cbitpos",
                51,
                "--reduced-phys-bits",
                1)
            .exits(0)
            .out();
    assertThat(out)
        .isEqualTo(
            """
            <launchSecurity type='sev'>
              <cbitpos>51</cbitpos>
              <reducedPhysBits>1</reducedPhysBits>
              <policy>0x0003</policy>
              <dhCert>%s</dhCert>
              <session>%s</session>
            </launchSecurity>
            """
                .formatted(text("_godh.b64"), text("_session.b64")));
  }

  @Test
  void tells_programs_what_was_made_but_no_key() throws IOException {
    String out =
        SEVKIT.run("session", name, full, "0x3", "--root", root, "--format", "json").exits(0).out();
    JsonNode made = JsonMapper.shared().readTree(out);
    assertThat(made.path("verified").asBoolean()).isTrue();
    assertThat(made.path("policy").asString()).isEqualTo("0x0003");
    assertThat(made.at("/files/tik").asString()).isEqualTo(name + "_tik.bin");
    assertThat(made.propertyNames())
        .containsExactly(
            "schemaVersion", "policy", "verified", "pdh", "files", "dhCert", "session");
  }

  @Test
  void forms_of_output_exclude_each_other() throws IOException {
    SEVKIT
        .run("session", name, full, "0x3", "--kubevirt", "--format", "json")
        .exits(2)
        .complains("exclude each other");
    SEVKIT.run("session", name, full, "0x3", "--cbitpos", 51).exits(2).complains("need each other");
    SEVKIT.run("session", full).exits(2);
    assertThat(made()).isEmpty();
  }

  @Test
  void what_cannot_be_written_is_said_and_leaves_nothing() throws IOException {
    Path nowhere = folder.resolve("none").resolve("vm1");
    SEVKIT
        .run("session", nowhere, full, "0x3", "--root", root)
        .exits(6)
        .complains("cannot be written");
    assertThat(made()).isEmpty();
  }
}
