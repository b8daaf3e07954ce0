package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.snp.idblock.IdAuth;
import dev.sevkit.attest.snp.idblock.IdBlock;
import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SnpIdBlockCommandTest {

  @TempDir private Path folder;

  static List<JsonNode> cases() {
    return AttestVectors.cases("snp-idblock", "cases");
  }

  static List<JsonNode> errors() {
    return AttestVectors.cases("snp-idblock", "tool_errors");
  }

  @BeforeEach
  void write_keys() throws GeneralSecurityException {
    write("ok.pem", cases().get(0).path("id_key_pem").asString());
    write("author.pem", cases().get(0).path("author_key_pem").asString());
    write("junk.pem", "junk");
    KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
    curve.initialize(new ECGenParameterSpec("secp256r1"));
    write("p256.pem", pem(curve));
    write("rsa.pem", pem(KeyPairGenerator.getInstance("RSA")));
  }

  private static String pem(KeyPairGenerator generator) {
    byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
    return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
        .formatted(Base64.getMimeEncoder().encodeToString(key));
  }

  private Path write(String name, String content) {
    return AttestVectors.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Result idBlock(List<String> words) {
    List<String> all = new ArrayList<>(List.of("snp", "id-block"));
    all.addAll(words);
    return Sevkit.withoutInput().run(all.toArray());
  }

  private static Map<String, String> fields(Result result) {
    return result
        .exits(0)
        .out()
        .lines()
        .map(line -> line.split(": "))
        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
  }

  @Test
  void runs_all_cases() {
    assertThat(cases()).hasSize(5);
    assertThat(errors()).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void signs_blocks_that_verify(JsonNode test) {
    List<String> words = words(test);
    Map<String, String> fields = fields(idBlock(words));

    assertThat(fields.get("idBlock")).isEqualTo(test.at("/expect/id_block_base64").asString());
    assertThat(fields.get("idKeyDigest")).isEqualTo(test.at("/expect/id_key_digest").asString());
    assertThat(fields.getOrDefault("authorKeyDigest", "null"))
        .isEqualTo(test.at("/expect/author_key_digest").asString("null"));
    assertThat(fields.get("authorKey"))
        .isEqualTo(test.path("author_key_pem").isString() ? "yes" : "no");
    IdAuth.parseBase64(fields.getOrDefault("idAuth", ""))
        .verify(IdBlock.parseBase64(fields.getOrDefault("idBlock", "")));
    words.addAll(List.of("--format", "json"));
    JsonNode json = JsonMapper.shared().readTree(idBlock(words).exits(0).out());
    assertThat(json.path("idBlock").asString()).isEqualTo(fields.get("idBlock"));
    assertThat(json.path("authorKeyDigest").isNull())
        .isEqualTo(!fields.containsKey("authorKeyDigest"));
  }

  private List<String> words(JsonNode test) {
    write("id.pem", test.path("id_key_pem").asString());
    List<String> words =
        new ArrayList<>(
            List.of(
                "--measurement", test.path("launch_digest").asString(),
                "--idkey", path("id.pem"),
                "--family-id", test.path("family_id").asString(),
                "--image-id", test.path("image_id").asString(),
                "--guest-svn", test.path("guest_svn").asString(),
                "--policy", "0x" + Long.toHexString(test.path("policy").asLong())));
    if (test.path("author_key_pem").isString()) {
      write("a.pem", test.path("author_key_pem").asString());
      words.addAll(List.of("--authorkey", path("a.pem")));
    }
    return words;
  }

  /** The last argument of each error: exit code and words; a digest that is too long is one too. */
  private static final Map<String, List<String>> REFUSALS =
      Map.of(
          "p256-id-key", List.of("2", "ID key: it is on the curve P-256"),
          "p256-author-key", List.of("2", "author key: it is on the curve P-256"),
          "rsa-id-key", List.of("2", "ID key: it is an RSA key"),
          "junk-key", List.of("2", "ID key: the file is neither PEM nor DER"),
          "digest-47", List.of("2", "expected 48 bytes, found 47"),
          "digest-64", List.of("2", "expected 48 bytes, found 64"),
          "missing-file", List.of("6", "--idkey takes the name of a file"));

  @ParameterizedTest
  @MethodSource("errors")
  void refuses_what_cannot_be_signed(JsonNode test) {
    byte[] digest = new byte[test.path("launch_digest_len").asInt()];
    Arrays.fill(digest, (byte) 0xff);
    List<String> refusal = REFUSALS.getOrDefault(test.path("id").asString(), List.of());

    idBlock(
            List.of(
                "--measurement", Base64.getEncoder().encodeToString(digest),
                "--idkey", path(test.path("id_key").asString()),
                "--authorkey", path(test.path("author_key").asString())))
        .exits(Integer.parseInt(refusal.get(0)))
        .complains(refusal.get(1));
  }

  private static final String DIGEST = "00".repeat(48);

  @Test
  void reads_a_key_from_standard_input() {
    String key = cases().get(0).path("id_key_pem").asString();
    Result result =
        Sevkit.reading(key).run("snp", "id-block", "--measurement", DIGEST, "--idkey", "-");

    assertThat(fields(result).get("idKeyDigest"))
        .isEqualTo(cases().get(0).at("/expect/id_key_digest").asString());
    assertThat(result.out() + result.err()).doesNotContain("PRIVATE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--policy nonsense|2|--policy",
        "--policy 0x10000|2|bit 17 must be one",
        "--family-id 00|2|guest id",
        "--guest-svn 0x100000000|2|GUEST_SVN",
        "--write|2|--write needs --domain"
      })
  void refuses_wrong_values(String words, int exit, String why) {
    List<String> all = new ArrayList<>(List.of("--measurement", DIGEST, "--idkey", path("ok.pem")));
    all.addAll(List.of(words.split(" ")));

    idBlock(all).exits(exit).complains(why);
  }

  private Path domain(String security) {
    return write(
        "guest.xml",
        """
        <domain type='kvm'>
          <name>guest</name>
          <!-- kept -->
          <memory>1048576</memory>
          <launchSecurity %s
        </domain>
        """
            .formatted(security));
  }

  private static final String SNP =
      "type='sev-snp'>\n    <policy>0x30000</policy>\n  </launchSecurity>";

  private Result into(Path domain, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--measurement", DIGEST, "--idkey", path("ok.pem"), "--domain", domain.toString()));
    all.addAll(List.of(more));
    return idBlock(all);
  }

  @Test
  void shows_what_would_change_in_a_domain() throws IOException {
    Path domain = domain(SNP);
    String before = Files.readString(domain);

    assertThat(into(domain, "--authorkey", path("author.pem")).exits(0).out())
        .contains(
            "+  <launchSecurity type='sev-snp' authorKey='yes'>",
            "+    <idBlock>AAAA",
            "+    <idAuth>AQAA");
    assertThat(Files.readString(domain)).isEqualTo(before);
  }

  @Test
  void writes_a_domain_and_writes_it_anew() throws IOException {
    Path domain = domain(SNP);
    into(domain, "--authorkey", path("author.pem"), "--write").exits(0);
    into(domain, "--write").exits(0);
    String after = Files.readString(domain);

    assertThat(after)
        .contains("<!-- kept -->")
        .containsOnlyOnce("<idBlock>")
        .containsOnlyOnce("<idAuth>");
    assertThat(after).doesNotContain("authorKey");
    IdBlock block = IdBlock.parseBase64(between(after, "idBlock"));
    IdAuth.parseBase64(between(after, "idAuth")).verify(block);
    assertThat(block.policy()).isEqualTo(IdBlock.DEFAULT_POLICY);
  }

  private static String between(String text, String element) {
    return text.replaceAll("(?s).*<%1$s>(.*)</%1$s>.*".formatted(element), "$1");
  }

  @Test
  void takes_the_policy_of_the_domain_and_refuses_another() {
    Path domain = domain(SNP.replace("0x30000", "0xb0000"));
    String diff = into(domain).exits(0).out();

    assertThat(IdBlock.parseBase64(between(diff, "idBlock")).policy()).hasToString("0xb0000");
    into(domain, "--policy", "0x30000")
        .exits(4)
        .complains("its policy is 0xb0000, --policy is 0x30000");
  }

  @Test
  void refuses_a_domain_that_is_not_of_sev_snp() {
    into(domain("type='sev'><policy>0x3</policy></launchSecurity>"))
        .exits(4)
        .complains("an ID block needs launchSecurity of type sev-snp");
    into(write("plain.xml", "<domain type='kvm'><name>x</name></domain>"))
        .exits(4)
        .complains("it has no launchSecurity");
  }
}
