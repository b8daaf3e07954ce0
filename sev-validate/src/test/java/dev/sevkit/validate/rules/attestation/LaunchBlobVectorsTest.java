package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules on launch blobs under blobs that other programs made, real platforms' among them. */
class LaunchBlobVectorsTest {

  private static final List<Rule> RULES =
      List.of(
          new AuthorKeyMismatch(),
          new DhCertHeader(),
          new DhCertIsPlatformKey(),
          new DhCertLength(),
          new IdAuthHeader(),
          new IdAuthWithoutIdBlock(),
          new IdBlockPolicyMismatch(),
          new IdBlockVersion(),
          new IdBlockWithoutIdAuth(),
          new LaunchBlobNotBase64(),
          new LaunchBlobPlaceholder(),
          new LaunchSessionIncomplete(),
          new SessionLength(),
          new SnpBlobLength());

  /** Chains that were forged so that the first fields of their PDH are wrong. */
  private static final Set<String> FORGED_HEADERS =
      Set.of("pdh-version-2", "pdh-usage-pek", "pdh-reserved-nonzero");

  @Test
  void accepts_owners_certificates_and_sessions_of_sevctl_and_sev_tool() {
    JsonNode vectors = Shared.json("vectors/sev-session.json");
    List<String> guests =
        Stream.concat(
                each(vectors.get("deterministic"))
                    .filter(made -> made.at("/expect").has("godh_cert_sevctl_style_base64"))
                    .map(
                        made ->
                            attested(
                                made.at("/expect/godh_cert_sevctl_style_base64"),
                                made.at("/expect/session_base64"))),
                each(vectors.get("tool"))
                    .map(
                        made -> attested(made.get("godh_cert_base64"), made.get("session_base64"))))
            .toList();
    assertThat(guests).hasSizeGreaterThan(5).allSatisfy(xml -> assertThat(ids(xml)).isEmpty());
  }

  @Test
  void tells_the_certificates_of_platforms_from_owners() {
    JsonNode vectors = Shared.json("vectors/sev-certs.json");
    assertThat(each(vectors.get("chains")).filter(chain -> chain.get("certs").has("pdh")))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            chain -> {
              assertThat(ids(withCertificate(vectors, chain, "pdh")))
                  .as("PDH of %s", chain.get("id"))
                  .contains(
                      FORGED_HEADERS.contains(chain.get("id").asString())
                          ? "dh-cert-header"
                          : "dh-cert-is-platform-key");
              for (String name : List.of("pek", "oca", "cek")) {
                assertThat(ids(withCertificate(vectors, chain, name)))
                    .as("%s of %s", name, chain.get("id"))
                    .contains("dh-cert-header")
                    .doesNotContain("dh-cert-is-platform-key");
              }
            });
  }

  @Test
  void accepts_id_blocks_under_the_policy_they_were_made_for() {
    assertThat(each(Shared.json("vectors/snp-idblock.json").get("cases")))
        .isNotEmpty()
        .allSatisfy(
            made -> {
              long policy = made.get("policy").asLong();
              assertThat(ids(identified(made, policy))).as("%s", made.get("id")).isEmpty();
              assertThat(ids(identified(made, policy ^ 0x80000)))
                  .containsExactly("id-block-policy-mismatch");
            });
  }

  @Test
  void tells_whether_an_id_auth_has_the_author_key_that_is_asked_for() {
    assertThat(each(Shared.json("vectors/snp-idblock.json").get("cases")))
        .isNotEmpty()
        .allSatisfy(
            made -> {
              String xml = identified(made, made.get("policy").asLong());
              boolean author = xml.contains(" authorKey='yes'");
              String other =
                  author
                      ? xml.replace(" authorKey='yes'", "")
                      : xml.replace("type='sev-snp'", "type='sev-snp' authorKey='yes'");
              assertThat(ids(other)).containsExactly("author-key-mismatch");
            });
  }

  private static String attested(JsonNode dhCert, JsonNode session) {
    return sev(child("dhCert", dhCert.asString()), child("session", session.asString()));
  }

  private static String withCertificate(JsonNode vectors, JsonNode chain, String name) {
    String key = chain.get("certs").get(name).asString();
    return sev(
        child("dhCert", vectors.get("certificates").get(key).asString()),
        child("session", Blobs.session()));
  }

  private static String identified(JsonNode made, long policy) {
    String type = made.hasNonNull("author_key_pem") ? "sev-snp' authorKey='yes" : "sev-snp";
    return guest(
        type,
        HexNumber.of(policy).written(),
        child("idBlock", made.at("/expect/id_block_base64").asString()),
        child("idAuth", made.get("sample_id_auth_base64").asString()));
  }

  private static List<String> ids(String xml) {
    return new Validator(RuleSet.of(RULES), TargetProfile.unknown())
        .validate(DomainXml.parse("domain.xml", xml)).findings().stream().map(Finding::id).toList();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
