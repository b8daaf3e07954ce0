package dev.sevkit.attest.cert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.kit.Chains;
import dev.sevkit.attest.kit.VectorTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class ChainVectorsTest {

  /** The links and certificates that each invalid case is to be blamed on, and no others. */
  private static final Map<String, List<String>> BLAMED =
      Map.ofEntries(
          Map.entry("real-rome-with-naples-ca", List.of("CEK_BY_ASK")),
          Map.entry("pdh-key-flipped", List.of("PDH", "PDH_BY_PEK")),
          Map.entry("pdh-sig-flipped", List.of("PDH_BY_PEK")),
          Map.entry("pdh-sig-s-flipped", List.of("PDH_BY_PEK")),
          Map.entry("pek-body-flipped", List.of("PEK_BY_OCA", "PEK_BY_CEK")),
          Map.entry("cek-sig-flipped", List.of("CEK_BY_ASK")),
          Map.entry("cek-body-flipped", List.of("CEK", "PEK_BY_CEK", "CEK_BY_ASK")),
          Map.entry("ask-modulus-flipped", List.of("CEK_BY_ASK", "ASK_BY_ARK")),
          Map.entry("ark-sig-flipped", List.of("ARK_BY_ARK")),
          Map.entry("oca-sig-flipped", List.of("OCA_BY_OCA")),
          Map.entry("pdh-version-2", List.of("PDH", "PDH_BY_PEK")),
          Map.entry("pdh-usage-pek", List.of("PDH", "PDH_BY_PEK")),
          Map.entry("pdh-reserved-nonzero", List.of("PDH", "PDH_BY_PEK")),
          Map.entry("ask-usage-ark", List.of("ASK", "CEK_BY_ASK", "ASK_BY_ARK")),
          Map.entry("ask-exp-size-1024", List.of("ASK", "CEK_BY_ASK", "ASK_BY_ARK")),
          Map.entry("pdh-signed-by-other-key", List.of("PDH_BY_PEK")),
          Map.entry("pek-not-signed-by-oca", List.of("PEK_BY_OCA")),
          Map.entry("pek-without-cek-signature", List.of("PEK_BY_CEK")),
          Map.entry("oca-is-not-oca", List.of("OCA", "PEK_BY_OCA", "OCA_BY_OCA")),
          Map.entry("pdh-curve-id-1", List.of("PDH", "PDH_BY_PEK")));

  static List<JsonNode> chains() {
    return Chains.cases();
  }

  @Test
  void there_are_25_chains_and_each_invalid_one_has_its_blame() {
    assertThat(chains()).hasSize(25);
    assertThat(BLAMED.keySet())
        .containsExactlyInAnyOrderElementsOf(
            chains().stream()
                .filter(one -> !isValid(one))
                .map(one -> one.path("id").asString())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("chains")
  void judges_as_expected_and_blames_what_is_wrong(JsonNode one) {
    CertificateChain chain = Chains.of(one);
    byte[] root = Chains.certificate(one, CertificateUsage.ARK);
    ChainReport report = ChainVerifier.trusting(AmdRoots.of(root)).report(chain);

    assertThat(report.isVerified()).as("%s", report.faults()).isEqualTo(isValid(one));
    assertThat(blamed(report))
        .containsExactlyElementsOf(BLAMED.getOrDefault(one.path("id").asString(), List.of()));
    if (isValid(one)) {
      assertThat(report.orThrow().pdh().bytes())
          .isEqualTo(Chains.certificate(one, CertificateUsage.PDH));
    } else {
      assertThatThrownBy(report::orThrow).isInstanceOf(UntrustedException.class);
      assertThat(report.faults()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("chains")
  void with_amds_roots_only_real_chains_are_trusted(JsonNode one) {
    ChainReport report = ChainVerifier.trusting(AmdRoots.builtIn()).report(Chains.of(one));
    String id = one.path("id").asString();
    if (id.equals("real-naples") || id.equals("real-rome")) {
      assertThat(report.isVerified()).isTrue();
      assertThat(report.generation().map(AmdGeneration::toString))
          .hasValue(one.path("generation").asString());
    } else {
      assertThat(report.platform()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void made_up_keys_are_an_untrusted_root_with_right_signatures() {
    CertificateChain chain = Chains.of("synthetic-4096-valid");
    ChainReport report = ChainVerifier.trusting(AmdRoots.builtIn()).report(chain);
    assertThat(blamed(report)).containsExactly("ARK_TRUSTED");
    assertThat(report.generation()).isEmpty();
  }

  private static boolean isValid(JsonNode one) {
    return one.path("expect").path("verdict").asString().equals("valid");
  }

  private static List<String> blamed(ChainReport report) {
    List<String> blamed = new ArrayList<>();
    report.certificates().stream()
        .filter(verdict -> verdict.fault().isPresent())
        .forEach(verdict -> blamed.add(verdict.position().name()));
    report.links().stream()
        .filter(verdict -> !verdict.holds())
        .forEach(verdict -> blamed.add(verdict.link().name()));
    return blamed;
  }
}
