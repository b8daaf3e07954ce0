package dev.sevkit.attest.snp.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reports and certificates of real platforms, which others publish. */
class PublishedReportsTest {

  private static final String FOLDER = "vectors/upstream/";

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(Shared.path(FOLDER + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> reports() {
    return Shared.json(FOLDER + "expected.json").path("reports").valueStream().toList();
  }

  @Test
  void are_verified_with_amds_roots() {
    assertThat(reports()).hasSize(2);
    for (JsonNode one : reports()) {
      byte[] bytes = file(one.path("report").asString());
      CertificatePool pool = pool(one);
      ReportVerdict verdict = verifier(one).judge(AttestationReport.parse(bytes), pool, any());
      assertThat(verdict.faults()).isEmpty();
      assertThat(verdict.product()).contains(Product.MILAN);
    }
  }

  @Test
  void with_any_measured_byte_flipped_are_refused() {
    for (JsonNode one : reports()) {
      CertificatePool pool = pool(one);
      byte[] bytes = file(one.path("report").asString());
      for (int at = 0x90; at < 0xc0; at++) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 0x10;
        assertThat(verifier(one).judge(AttestationReport.parse(flipped), pool, any()).faults())
            .as("byte 0x%x", at)
            .singleElement()
            .hasToString("signature: the key of this VCEK did not sign the report");
      }
    }
  }

  private static CertificatePool pool(JsonNode one) {
    return CertificatePool.empty()
        .and(file(one.path("vcek").asString()))
        .and(file(one.path("ca").asString()));
  }

  private static ReportVerifier verifier(JsonNode one) {
    return ReportVerifier.trusting(
        SnpRoots.builtIn(), Instant.ofEpochSecond(one.path("now").asLong()));
  }

  /** One of the two guests may be debugged. */
  private static OwnerPolicy any() {
    return OwnerPolicy.noDebug().guestPolicy(SnpGuestPolicy.parse("smt,debug"));
  }

  @Test
  void a_guest_that_may_be_debugged_is_refused_unless_permitted() {
    JsonNode debug = reports().get(0);
    ReportVerdict verdict =
        verifier(debug)
            .judge(
                AttestationReport.parse(file(debug.path("report").asString())),
                pool(debug),
                OwnerPolicy.noDebug());
    assertThat(verdict.faults())
        .singleElement()
        .hasToString("POLICY: DEBUG is set: the host may have guest memory decrypted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"milan", "genoa", "turin"})
  void the_chains_amd_publishes_end_in_the_embedded_roots(String product) {
    for (String kind : List.of("ask_ark_", "asvk_ark_")) {
      CertificatePool pool = CertificatePool.empty().and(file(kind + product + ".pem"));
      assertThat(pool.roots())
          .singleElement()
          .satisfies(
              root -> {
                assertThat(root.product()).isEqualTo(Product.of(product).orElseThrow());
                assertThat(SnpRoots.builtIn().trusts(root)).isTrue();
                assertThat(root.fingerprint()).isEqualTo(root.product().arkSha256());
              });
    }
  }

  @Test
  void a_vcek_of_turin_leads_to_its_root() {
    VekCertificate vek = VekCertificate.parse(file("virtee_vcek_turin.der"));
    assertThat(vek.product()).isEqualTo(Product.TURIN);
    assertThat(vek.productName()).isEqualTo("Turin");
    assertThat(vek.hardwareId().map(HexFormat.of()::formatHex).orElseThrow()).hasSize(16);
    assertThat(vek.tcb().fmc()).isPresent();
    EndorsementChain chain = chain(vek, "ask_ark_turin.pem");
    assertThat(chain.faults(SnpRoots.builtIn(), Instant.parse("2026-01-01T00:00:00Z"))).isEmpty();
    assertThat(chain.faults(SnpRoots.builtIn(), Instant.parse("2032-01-01T00:00:00Z")))
        .singleElement()
        .asString()
        .startsWith("VCEK: valid from 2024-11-06T21:14:00Z to 2031-11-06T21:14:00Z, not at");
    assertThat(
            chain(vek, "asvk_ark_turin.pem")
                .faults(SnpRoots.builtIn(), Instant.parse("2026-01-01T00:00:00Z")))
        .containsExactly(
            "VCEK: it is signed by an ASVK, not by an ASK",
            "VCEK: its issuer is SEV-Turin, the ASVK is SEV-VLEK-Turin");
  }

  private static EndorsementChain chain(VekCertificate vek, String file) {
    List<Pem.Block> blocks = Pem.blocks(file, file(file));
    return new EndorsementChain(
        vek, CaCertificate.parse(blocks.get(0).der()), CaCertificate.parse(blocks.get(1).der()));
  }
}
