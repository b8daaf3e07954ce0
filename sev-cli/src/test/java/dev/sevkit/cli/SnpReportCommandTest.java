package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SnpReportCommandTest {

  private static final Sevkit SEVKIT = Sevkit.withoutInput();

  private static final JsonNode VECTORS =
      JsonMapper.shared()
          .readTree(
              Path.of(
                  System.getProperty("sevkit.root", ".."),
                  "sev-attest/src/test/resources/vectors/snp-report.json"));

  private static final JsonNode CASE = find("po-empty");

  @TempDir private Path folder;
  private Path report;
  private Path certs;
  private Path root;

  private static JsonNode find(String id) {
    return VECTORS
        .path("cases")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] base64(JsonNode text) {
    return Base64.getDecoder().decode(text.asString());
  }

  private static byte[] certificate(String name) {
    return base64(VECTORS.path("certificates").path(name));
  }

  private Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void prepare() throws IOException {
    report = file("report.bin", base64(CASE.path("report")));
    certs = Files.createDirectory(folder.resolve("certs"));
    file("certs/vcek.der", certificate("vcek-genoa"));
    file("certs/ask.der", certificate("ask-Genoa"));
    root = file("certs/ark.der", certificate("ark-Genoa"));
    file("certs/README", new byte[] {1});
  }

  private Sevkit.Result run(Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("snp", "report", report, "--root", root, "--at", "2026-06-01T00:00:00Z"));
    words.addAll(Arrays.asList(more));
    return SEVKIT.run(words.toArray());
  }

  @Test
  void verifies_with_a_folder_of_certificates() {
    String measurement = CASE.path("fields").path("measurement").asString();
    assertThat(run("--certs", certs).exits(0).out())
        .contains(
            "product: Genoa\n",
            "measurement: " + measurement + "\n",
            "reportedTcb: bl=4 tee=0 snp=22 ucode=213\n",
            "key.kind: VCEK\n",
            "ok     certificates\nok     signature\nok     binding\nok     policy\n",
            "note: nothing was demanded of REPORT_DATA\n")
        .doesNotContain("FAILED")
        .endsWith("\nverified\n");
  }

  @Test
  void verifies_with_files_for_each_certificate() {
    run(
            "--vcek", certs.resolve("vcek.der"),
            "--ask", certs.resolve("ask.der"),
            "--ark", root)
        .exits(0);
    run("--certs", certs, "--product", "genoa").exits(0);
  }

  @Test
  void a_table_behind_the_report_is_used() throws IOException {
    byte[] vcek = certificate("vcek-genoa");
    byte[] ask = certificate("ask-Genoa");
    ByteBuffer extended = ByteBuffer.allocate(1184 + 72 + vcek.length + ask.length);
    extended.put(Files.readAllBytes(report));
    entry(extended, 0x63da758de6644564L, 0xadc5f4b93be8accdL, 72, vcek.length);
    entry(extended, 0x4ab7b379bbac4fe4L, 0xa02f05aef327c782L, 72 + vcek.length, ask.length);
    extended.put(new byte[24]).put(vcek).put(ask);
    report = file("extended.bin", extended.array());
    run("--ark", root).exits(0);
  }

  private static void entry(ByteBuffer table, long high, long low, int offset, int length) {
    table.putLong(high).putLong(low);
    table.putInt(Integer.reverseBytes(offset)).putInt(Integer.reverseBytes(length));
  }

  @Test
  void made_up_keys_are_not_trusted_without_being_told() {
    assertThat(
            SEVKIT
                .run("snp", "report", report, "--certs", certs, "--at", "2026-06-01")
                .exits(1)
                .out())
        .contains("FAILED certificates: ARK: the ARK of Genoa ")
        .endsWith("not verified, faults: 1\n");
  }

  @Test
  void every_fault_is_listed() {
    String zeros = "00".repeat(48);
    String out =
        SEVKIT
            .run(
                "snp",
                "report",
                report,
                "--root",
                root,
                "--certs",
                certs,
                "--at",
                "2040-01-01",
                "--measurement",
                zeros,
                "--guest-policy",
                "0x20000",
                "--vmpl",
                "0")
            .exits(1)
            .out();
    assertThat(out)
        .contains(
            "FAILED certificates: VCEK: valid from 2024-01-01",
            "ok     signature\nok     binding\n",
            "FAILED policy: MEASUREMENT: expected " + zeros,
            "FAILED policy: POLICY: SMT is not permitted",
            "FAILED policy: VMPL: expected 0, found 1")
        .endsWith("not verified, faults: 4\n");
  }

  @Test
  void what_is_missing_is_named_with_where_to_get_it() {
    assertThat(run().exits(1).out())
        .contains("there is no VCEK certificate, AMD has it at https://kdsintf.amd.com/vcek/v1/")
        .contains("skipped signature: needs certificates\nskipped binding: needs certificates\n")
        .doesNotContain("ok     signature", "ok     binding");
    JsonNode parts =
        JsonMapper.shared().readTree(run("--format", "json").exits(1).out()).path("parts");
    assertThat(parts.path("signature").asBoolean()).isFalse();
    assertThat(parts.path("binding").asBoolean()).isFalse();
  }

  @Test
  void json_has_all_of_it() {
    JsonNode json =
        JsonMapper.shared()
            .readTree(run("--certs", certs, "--format", "json", "--vmpl", "0").exits(1).out());
    assertThat(json.path("schemaVersion").asInt()).isEqualTo(1);
    assertThat(json.path("verdict").asString()).isEqualTo("mismatch");
    assertThat(json.at("/parts/signature").asBoolean()).isTrue();
    assertThat(json.at("/parts/policy").asBoolean()).isFalse();
    assertThat(json.at("/faults/0/part").asString()).isEqualTo("policy");
    assertThat(json.at("/faults/0/subject").asString()).isEqualTo("VMPL");
    assertThat(json.at("/faults/0/defect").asString()).isEqualTo("expected 0, found 1");
    assertThat(json.at("/report/guestSvn").asInt()).isEqualTo(5);
    assertThat(json.at("/report/policyFlags/0").asString()).isEqualTo("SMT");
    assertThat(json.at("/key/kind").asString()).isEqualTo("VCEK");
    JsonNode verified =
        JsonMapper.shared().readTree(run("--certs", certs, "--format", "json").exits(0).out());
    assertThat(verified.path("verdict").asString()).isEqualTo("verified");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--report-data " + "R",
        "--minimum-tcb bl=4,snp=22,ucode=213",
        "--minimum-tcb 0xd516000000000004",
        "--minimum-launch-tcb ucode=213",
        "--minimum-build 1",
        "--min-version 1.1",
        "--minimum-guest-svn 5",
        "--vmpl 1",
        "--platform-info 37",
        "--guest-policy smt",
        "--minimum-launch-mit-vector 0x3 --minimum-current-mit-vector 5",
        "--provisional",
        "--require-id-block --trusted-id-key-hashes K,Z",
        "--require-author-key --trusted-author-key-hashes A"
      })
  void what_holds_is_verified(String options) {
    run(words("--certs " + certs + " " + options)).exits(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--minimum-tcb bl=5",
        "--minimum-tcb fmc=1",
        "--minimum-launch-tcb 0xd616000000000004",
        "--minimum-build 255",
        "--minimum-version 2.0",
        "--min-guest-svn 6",
        "--platform-info 36",
        "--minimum-current-mit-vector 8",
        "--host-data Z32",
        "--require-idblock --trusted-id-key-hashes Z",
        "--require-author-key --trusted-author-key-hashes Z",
        "--product milan"
      })
  void what_does_not_hold_is_a_mismatch(String options) {
    assertThat(run(words("--certs " + certs + " " + options)).exits(1).out()).contains("FAILED ");
    assertThat(run(words("-q --certs " + certs + " " + options)).exits(1).out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--measurement 00",
        "--measurement xy",
        "--minimum-tcb xl=4",
        "--minimum-tcb bl=256",
        "--minimum-tcb bl=1,bl=2",
        "--minimum-tcb fast",
        "--minimum-build 256",
        "--minimum-version 1",
        "--minimum-guest-svn -1",
        "--vmpl 4",
        "--platform-info 0x40",
        "--guest-policy debugging",
        "--require-author-key",
        "--require-id-block",
        "--trusted-id-key-hashes K",
        "--trusted-author-key-hashes A",
        "--require-id-block --trusted-id-key-hashes 00",
        "--product rome",
        "--at yesterday",
        "--at 2026-06-01T00:00"
      })
  void what_cannot_be_demanded_is_wrong_usage(String options) {
    run(words("--certs " + certs + " " + options)).exits(2).complains("--");
  }

  private static Object[] words(String line) {
    JsonNode fields = CASE.path("fields");
    return Arrays.stream(line.split(" ", -1))
        .map(word -> word.equals("R") ? fields.path("report_data").asString() : word)
        .map(word -> word.equals("Z32") ? "00".repeat(32) : word)
        .map(word -> word.equals("Z") ? "00".repeat(48) : word)
        .map(word -> word.equals("A") ? fields.path("author_key_digest").asString() : word)
        .map(word -> word.equals("K") ? fields.path("id_key_digest").asString() : word)
        .map(
            word ->
                word.equals("K,Z")
                    ? fields.path("id_key_digest").asString() + "," + "00".repeat(48)
                    : word)
        .toArray();
  }

  @Test
  void the_nonce_may_be_in_a_file() {
    byte[] nonce = HexFormat.of().parseHex(CASE.path("fields").path("report_data").asString());
    Path request = file("request.bin", nonce);
    assertThat(run("--certs", certs, "--report-data", "file:" + request).exits(0).out())
        .doesNotContain("nothing was demanded of REPORT_DATA");
    Path longer = file("longer.bin", Arrays.copyOf(nonce, 65));
    run("--certs", certs, "--report-data", "file:" + longer)
        .exits(2)
        .complains("expected 64 bytes, found 65");
  }

  @Test
  void a_required_revocation_list_must_be_there() {
    run("--certs", certs, "--crl", root).exits(1);
  }

  @Test
  void what_is_no_report_or_certificate_is_malformed() {
    Path good = report;
    report = file("short.bin", new byte[1183]);
    run("--certs", certs)
        .exits(2)
        .complains("short.bin: attestation report: expected 1184 bytes, found 1183");
    report = good;
    run("--certs", file("junk.pem", new byte[] {1, 2, 3})).exits(2).complains("junk.pem: ");
    run("--certs", folder.resolve("none")).exits(6).complains("none: cannot be read");
    report = folder.resolve("absent.bin");
    run("--certs", certs).exits(6).complains("absent.bin: cannot be read");
  }

  @Test
  void a_folder_without_certificates_is_wrong_usage() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    run("--certs", empty).exits(2).complains("there is no file that ends in .pem");
  }

  @Test
  void snp_alone_asks_which() {
    SEVKIT.run("snp").exits(2).complains("report");
  }
}
