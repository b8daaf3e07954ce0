package dev.sevkit.attest.cert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.kit.Chains;
import dev.sevkit.attest.kit.Vectors;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CertificateChainTest {

  private static final String VALID = "synthetic-4096-valid";
  private static final CertificateChain CHAIN = Chains.of(VALID);
  private static final JsonNode FILES =
      Chains.file().path("concatenations_of_synthetic-4096-valid");

  @ParameterizedTest
  @CsvSource({
    "sevctl_export, PDH PEK OCA CEK",
    "sevctl_export_full, PDH PEK OCA CEK ASK ARK",
    "sev_pdh_cert_export_chain, PEK OCA CEK"
  })
  void reads_the_files_others_write(String file, String positions) {
    assertThat(FILES.properties()).hasSize(3);
    CertificateChain chain = CertificateChain.parseBase64(FILES.path(file).asString());
    assertThat(chain.positions().stream().map(Enum::name).toList())
        .containsExactly(positions.split(" "));
    for (CertificateUsage position : chain.positions()) {
      assertThat(chain.certificate(position).orElseThrow())
          .isEqualTo(CHAIN.certificate(position).orElseThrow());
    }
    assertThat(chain.bytes()).isEqualTo(Vectors.base64(FILES.path(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"real-naples", "real-rome", VALID, "synthetic-2048-valid"})
  void reads_single_certificates_and_amds_files(String id) {
    CertificateChain chain = Chains.of(id);
    CertificateChain singly = CertificateChain.empty();
    for (CertificateUsage position : CertificateUsage.values()) {
      byte[] bytes = chain.certificate(position).orElseThrow();
      CertificateChain single = CertificateChain.parse(bytes);
      assertThat(single.positions()).containsExactly(position);
      singly = singly.and(single);
    }
    assertThat(singly.bytes()).isEqualTo(chain.bytes());
    byte[] amd =
        Bytes.concat(
            chain.certificate(CertificateUsage.ASK).orElseThrow(),
            chain.certificate(CertificateUsage.ARK).orElseThrow());
    assertThat(CertificateChain.parse(amd).bytes()).isEqualTo(amd);
    assertThat(CertificateChain.parse(chain.bytes()).bytes()).isEqualTo(chain.bytes());
  }

  @Test
  void reads_amds_file_for_naples_without_the_last_signature() {
    byte[] both = AmdGeneration.NAPLES.certificates();
    byte[] file = Arrays.copyOf(both, both.length - 256);
    CertificateChain chain = Chains.of("real-naples");
    CertificateChain unsigned =
        chain
            .with(CertificateUsage.ARK, new byte[0])
            .with(
                CertificateUsage.ARK,
                CertificateChain.parse(file).certificate(CertificateUsage.ARK).orElseThrow());
    assertThat(unsigned.certificate(CertificateUsage.ARK).orElseThrow()).hasSize(576);
    ChainReport report = ChainVerifier.trusting(AmdRoots.builtIn()).report(unsigned);
    assertThat(report.generation()).hasValue(AmdGeneration.NAPLES);
    assertThat(report.isVerified()).isTrue();
  }

  @Test
  void refuses_a_byte_too_few_or_too_many() {
    for (String file : List.of("sevctl_export", "sevctl_export_full")) {
      byte[] bytes = Vectors.base64(FILES.path(file));
      for (int length : List.of(bytes.length - 1, bytes.length + 1, bytes.length + 2084)) {
        assertThatThrownBy(() -> CertificateChain.parse(Arrays.copyOf(bytes, length)))
            .isInstanceOf(MalformedInputException.class)
            .hasMessageStartingWith("certificates: " + length + " bytes are neither");
      }
    }
    assertThatThrownBy(() -> CertificateChain.parse(new byte[0]))
        .isInstanceOf(MalformedInputException.class);
    assertThatThrownBy(() -> CertificateChain.parseBase64("AQAA*"))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("certificates: not base64");
  }

  @Test
  void two_different_certificates_for_one_position_are_refused() {
    CertificateChain rome = Chains.of("real-rome");
    assertThat(CHAIN.and(CHAIN).bytes()).isEqualTo(CHAIN.bytes());
    assertThatThrownBy(() -> CHAIN.and(rome))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageStartingWith("two different certificates were given as P");
  }

  @ParameterizedTest
  @CsvSource({"real-naples, naples", "real-rome, rome"})
  void finds_amds_keys_by_the_chip_where_the_file_has_none(String id, String generation) {
    CertificateChain export = platformOnly(Chains.of(id));
    ChainReport report = ChainVerifier.trusting(AmdRoots.builtIn()).report(export);
    assertThat(report.faults()).isEmpty();
    assertThat(report.generation().map(AmdGeneration::toString)).hasValue(generation);
    assertThat(report.orThrow().generation()).isEqualTo(report.generation());
  }

  @Test
  void a_root_given_explicitly_brings_its_ask() {
    byte[] amd = Arrays.copyOfRange(CHAIN.bytes(), 4 * 2084, CHAIN.bytes().length);
    CertificateChain export = platformOnly(CHAIN);
    assertThat(ChainVerifier.trusting(AmdRoots.of(amd)).report(export).faults()).isEmpty();
    ChainReport arkOnly = ChainVerifier.trusting(AmdRoots.of(Chains.ark(VALID))).report(export);
    assertThat(arkOnly.faults()).contains("ASK certificate: missing");
    ChainReport nobody = ChainVerifier.trusting(AmdRoots.builtIn()).report(export);
    assertThat(nobody.faults()).contains("ASK certificate: missing", "ARK certificate: missing");
  }

  private static CertificateChain platformOnly(CertificateChain chain) {
    return CertificateChain.parse(Arrays.copyOf(chain.bytes(), 4 * 2084));
  }

  @Test
  void a_root_given_explicitly_is_the_only_one() {
    ChainVerifier verifier = ChainVerifier.trusting(AmdRoots.of(Chains.ark(VALID)));
    assertThat(verifier.report(CHAIN).isVerified()).isTrue();
    assertThat(verifier.report(Chains.of("real-rome")).faults())
        .singleElement()
        .asString()
        .startsWith("ARK trusted as a root: ARK R4096 R384 ")
        .endsWith(" is none of the trusted roots");
    assertThatThrownBy(() -> AmdRoots.of(CHAIN.bytes()))
        .isInstanceOf(MalformedInputException.class);
    assertThatThrownBy(() -> AmdRoots.of(AmdGeneration.ROME.ask()))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("root: there is no ARK in it");
  }

  @Test
  void the_chips_key_as_firmware_exports_it_is_not_enough_and_the_signed_one_replaces_it() {
    byte[] signed = CHAIN.certificate(CertificateUsage.CEK).orElseThrow();
    byte[] exported = signed.clone();
    Arrays.fill(exported, 0x414, exported.length, (byte) 0);
    exported[0x415] = 0x10;
    exported[0x61d] = 0x10;
    ChainVerifier verifier = ChainVerifier.trusting(AmdRoots.of(Chains.ark(VALID)));
    CertificateChain export = CHAIN.with(CertificateUsage.CEK, exported);
    assertThatThrownBy(() -> verifier.verify(export))
        .isInstanceOf(UntrustedException.class)
        .hasMessageContaining("CEK signed by ASK: there is no signature by the ASK")
        .hasMessageContaining("https://kdsintf.amd.com/cek/id/");
    assertThat(verifier.report(export.with(CertificateUsage.CEK, signed)).isVerified()).isTrue();
    ChainReport amd = ChainVerifier.trusting(AmdRoots.builtIn()).report(platformOnly(export));
    assertThat(amd.faults())
        .anyMatch(fault -> fault.contains("no signature by the ASK, as in what firmware exports"));
  }

  @Test
  void an_own_oca_replaces_that_of_the_chain() {
    ChainVerifier verifier = ChainVerifier.trusting(AmdRoots.of(Chains.ark(VALID)));
    byte[] other = Chains.of("real-rome").certificate(CertificateUsage.OCA).orElseThrow();
    ChainReport report = verifier.report(CHAIN.with(CertificateUsage.OCA, other));
    assertThat(report.faults())
        .containsExactly("PEK signed by OCA: SIG1 was not made by the key of this OCA");
    byte[] right = CHAIN.certificate(CertificateUsage.OCA).orElseThrow();
    CertificateChain wrong = Chains.of("oca-sig-flipped");
    assertThat(verifier.report(wrong.with(CertificateUsage.OCA, right)).isVerified()).isTrue();
  }

  @Test
  void every_fault_is_named_not_only_the_first() {
    CertificateChain broken =
        Chains.of("pdh-sig-flipped")
            .with(
                CertificateUsage.OCA,
                Chains.of("oca-sig-flipped").certificate(CertificateUsage.OCA).orElseThrow())
            .with(
                CertificateUsage.ARK,
                Chains.of("ark-sig-flipped").certificate(CertificateUsage.ARK).orElseThrow());
    ChainReport report = ChainVerifier.trusting(AmdRoots.of(Chains.ark(VALID))).report(broken);
    assertThat(report.faults())
        .hasSize(4)
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("PDH signed by PEK: "),
            fault -> assertThat(fault).startsWith("OCA signed by itself: "),
            fault -> assertThat(fault).startsWith("ARK signed by itself: "),
            fault -> assertThat(fault).startsWith("ARK trusted as a root: "));
  }

  @Test
  void a_link_whose_certificate_is_missing_could_not_be_checked() {
    CertificateChain chain = CertificateChain.empty();
    for (CertificateUsage position : CHAIN.positions()) {
      byte[] certificate = CHAIN.certificate(position).orElseThrow();
      chain = position == CertificateUsage.OCA ? chain : chain.with(position, certificate);
    }
    ChainReport report = ChainVerifier.trusting(AmdRoots.of(Chains.ark(VALID))).report(chain);
    assertThat(report.links())
        .filteredOn(link -> !link.holds())
        .extracting(LinkVerdict::link)
        .containsExactly(ChainLink.PEK_BY_OCA, ChainLink.OCA_BY_OCA);
    assertThat(report.links())
        .filteredOn(link -> !link.holds())
        .allSatisfy(
            link -> {
              assertThat(link.faults()).isEmpty();
              assertThat(link.unusable()).containsExactly(CertificateUsage.OCA);
            });
    assertThat(report.faults())
        .containsExactly(
            "OCA certificate: missing",
            "PEK signed by OCA: there is no usable OCA certificate",
            "OCA signed by itself: there is no usable OCA certificate");
  }

  @Test
  void an_empty_chain_is_all_missing() {
    ChainReport report =
        ChainVerifier.trusting(AmdRoots.builtIn()).report(CertificateChain.empty());
    assertThat(report.isVerified()).isFalse();
    assertThat(report.certificates())
        .hasSize(6)
        .allSatisfy(
            one -> assertThat(one.fault()).hasValue(one.position() + " certificate: missing"));
    assertThat(report.links()).hasSize(8).noneMatch(LinkVerdict::holds);
  }
}
