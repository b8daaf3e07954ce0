package dev.sevkit.attest.snp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UntrustedException;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.snp.report.ReportFault.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class ReportVectorsTest {

  /**
   * What each case that is not valid is blamed for, all of it: the beginnings of its faults in
   * order, or of the only message where the input is malformed.
   */
  private static final Map<String, List<String>> BLAME =
      Stream.of(
              "genoa-v3-trailing-zeros | attestation report: expected 1184 bytes, found 1216",
              "flip-090 | signature: the key of this VCEK",
              "flip-050 | signature: the key of this VCEK",
              "flip-008 | signature: the key of this VCEK",
              "flip-2a0 | signature: the key of this VCEK",
              "flip-2e8 | signature: the key of this VCEK",
              "flip-1a0 | signature: the key of this VCEK | CHIP_ID: the report says e3bb",
              "flip-29f | attestation report: reserved bytes at offset 0x29f: expected 0",
              "sig-reserved-nonzero | attestation report: bytes behind the signature at offset"
                  + " 0x400",
              "signed-by-other-key | signature: the key of this VCEK",
              "truncated | attestation report: expected 1184 bytes, found 1183",
              "empty | attestation report: expected 1184 bytes, found 0",
              "sig-algo-0 | attestation report: SIGNATURE_ALGO at offset 0x34: expected 0x1,",
              "sig-algo-2 | attestation report: SIGNATURE_ALGO at offset 0x34: expected 0x1,",
              "version-1 | attestation report: VERSION at offset 0x0: expected 2 or later",
              "policy-bit17-clear | attestation report: POLICY at offset 0x8: bit 17 is zero",
              "policy-reserved-bit | attestation report: POLICY at offset 0x8: reserved bits",
              "signer-info-reserved | attestation report: key information at offset 0x48",
              "signing-key-2 | attestation report: SIGNING_KEY at offset 0x48: expected 0, 1 or"
                  + " 7, found 2",
              "signing-key-none | SIGNING_KEY: it is 7",
              "reserved-4c | attestation report: reserved bytes at offset 0x4c",
              "reserved-18b | attestation report: reserved bytes at offset 0x18b",
              "reserved-1eb | attestation report: reserved byte at offset 0x1eb",
              "reserved-208 | attestation report: reserved bytes at offset 0x208",
              "vlek-report-with-vcek | certificates: there is no VLEK certificate",
              "vcek-report-with-vlek | certificates: there is no VCEK certificate, AMD has it at"
                  + " https://kdsintf.amd.com/vcek/v1/Milan/e363cdcd",
              "wrong-ask | certificates: VCEK: its issuer is SEV-Milan, the ASK is SEV-Genoa"
                  + " | certificates: ASK: its issuer is ARK-Genoa, the ARK is ARK-Milan",
              "rogue-ark | certificates: ASK: the key of this ARK did not sign it",
              "rogue-ask | certificates: ASK: the key of this ARK did not sign it",
              "vcek-expired | certificates: VCEK: valid from 2015-01-01",
              "vcek-not-yet-valid | certificates: VCEK: valid from 2029-01-01",
              "vcek-sha256 | certificates: VCEK certificate: its signature is not RSASSA-PSS",
              "vcek-pkcs1 | certificates: VCEK certificate: its signature is not RSASSA-PSS",
              "vcek-wrong-cn | certificates: there is no VCEK certificate",
              "vcek-wrong-issuer | certificates: VCEK certificate: its issuer is not AMD's"
                  + " SEV-Milan",
              "vcek-self-made | certificates: VCEK: the key of this ASK did not sign it",
              "vcek-p256 | certificates: VCEK certificate: its key is not an EC key on P-384",
              "vcek-missing-snpspl | certificates: VCEK certificate: of the extensions below"
                  + " 1.3.6.1.4.1.3704.1 missing are [3.3], unexpected are []",
              "vcek-missing-hwid | certificates: VCEK certificate: of the extensions below"
                  + " 1.3.6.1.4.1.3704.1 missing are [4], unexpected are []",
              "vcek-hwid-and-csp | certificates: VCEK certificate: of the extensions below"
                  + " 1.3.6.1.4.1.3704.1 missing are [], unexpected are [5]",
              "vcek-short-hwid | certificates: VCEK certificate: HWID has 32 bytes, not 64",
              "tcb-cert-lower-than-reported | REPORTED_TCB: the report says",
              "chip-id-differs | CHIP_ID: the report says f3cd",
              "committed-below-current | COMMITTED_TCB: bl=4 tee=0 snp=22 ucode=212",
              "committed-version-differs | committed version: 1.1 build 1",
              "po-report-data-bad | REPORT_DATA: expected 0000",
              "po-report-data-short | expected REPORT_DATA: expected 64 bytes, found 63",
              "po-measurement-bad | MEASUREMENT: expected 0000",
              "po-host-data-bad | HOST_DATA: expected 0000",
              "po-family-bad | FAMILY_ID: expected 0000",
              "po-report-id-bad | REPORT_ID: expected 0000",
              "po-svn-bad | GUEST_SVN: expected 6 or more, found 5",
              "po-vmpl-bad | VMPL: expected 0, found 1",
              "po-build-bad | CURRENT_BUILD: expected 255 | COMMITTED_BUILD: expected 255",
              "po-version-bad | current version: expected 2.1 | committed version: expected 2.1",
              "po-tcb-bad | CURRENT_TCB: expected | COMMITTED_TCB: expected | REPORTED_TCB:"
                  + " expected",
              "po-launch-tcb-bad | LAUNCH_TCB: expected bl=4 tee=0 snp=22 ucode=214",
              "po-policy-no-smt | POLICY: SMT is not permitted",
              "po-policy-abi-high | POLICY: the least ABI version is expected to be 0.52",
              "po-policy-single-socket | POLICY: SINGLE_SOCKET is required",
              "po-policy-ciphertext-hiding | POLICY: CIPHERTEXT_HIDING is required",
              "po-platform-no-smt | PLATFORM_INFO: SMT_EN is not permitted",
              "po-platform-needs-rapl | PLATFORM_INFO: RAPL_DIS is required",
              "po-author-untrusted | AUTHOR_KEY_DIGEST: 7ab8",
              "po-idblock-untrusted | ID_KEY_DIGEST: 9f84",
              "po-mit-launch-bad | LAUNCH_MIT_VECTOR: expected all bits of 0x4, found 0x3",
              "po-mit-current-bad | CURRENT_MIT_VECTOR: expected all bits of 0x8, found 0x7")
          .map(line -> List.of(line.split(" \\| ")))
          .collect(Collectors.toMap(line -> line.get(0), line -> line.subList(1, line.size())));

  /** What specifications leave open: a report of a later version is accepted and says so. */
  private static final String LATER_VERSION = "version-6";

  static List<JsonNode> cases() {
    return Reports.cases();
  }

  @Test
  void there_are_102_cases_and_each_invalid_one_has_its_blame() {
    assertThat(cases()).hasSize(102);
    assertThat(BLAME.keySet())
        .containsExactlyInAnyOrderElementsOf(
            cases().stream()
                .filter(one -> !isAccepted(one))
                .map(one -> one.path("id").asString())
                .toList());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void judges_as_expected_and_blames_what_is_wrong(JsonNode one) {
    ReportVerdict verdict;
    try {
      AttestationReport report = AttestationReport.parse(Reports.bytes(one));
      verdict = Reports.verifier(one).judge(report, Reports.certificates(one), Reports.policy(one));
    } catch (MalformedInputException e) {
      assertThat(isAccepted(one)).as(e.getMessage()).isFalse();
      assertThat(e).hasMessageStartingWith(blame(one).get(0));
      return;
    }
    assertThat(verdict.isVerified()).as("%s", verdict.faults()).isEqualTo(isAccepted(one));
    assertThat(verdict.product()).map(Product::toString).hasValue(one.path("product").asString());
    if (isAccepted(one)) {
      assertThat(verdict.orThrow().report().bytes()).isEqualTo(Reports.bytes(one));
      return;
    }
    assertThat(verdict.faults()).hasSameSizeAs(blame(one));
    for (int i = 0; i < blame(one).size(); i++) {
      assertThat(verdict.faults().get(i).toString()).startsWith(blame(one).get(i));
    }
    Class<? extends AttestationException> expected =
        verdict.faults().stream().allMatch(fault -> fault.part() == Part.POLICY)
            ? MeasurementMismatchException.class
            : UntrustedException.class;
    assertThatThrownBy(verdict::orThrow)
        .isInstanceOf(expected)
        .hasMessageContaining(verdict.faults().get(0).toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void none_is_trusted_with_amds_roots_for_all_keys_are_made_up(JsonNode one) {
    if (!isAccepted(one)) {
      return;
    }
    ReportVerdict verdict =
        ReportVerifier.trusting(SnpRoots.builtIn(), Reports.now())
            .judge(
                AttestationReport.parse(Reports.bytes(one)),
                Reports.certificates(one),
                Reports.policy(one));
    assertThat(verdict.faults())
        .singleElement()
        .hasToString(
            "certificates: ARK: the %s is none of the trusted roots"
                .formatted(verdict.chain().orElseThrow().ark()));
    assertThat(verdict.verified()).isEmpty();
  }

  @Test
  void a_later_version_is_read_as_version_5_and_says_so() {
    AttestationReport report = Reports.report(LATER_VERSION);
    ReportVerdict verdict =
        Reports.verifier(LATER_VERSION)
            .judge(report, Reports.certificates(LATER_VERSION), OwnerPolicy.noDebug());
    assertThat(report.isOfUnknownVersion()).isTrue();
    assertThat(verdict.notes())
        .contains("version 6 is later than those known; it was read as version 5");
  }

  @Test
  void what_was_not_looked_at_is_noted() {
    ReportVerdict verdict =
        Reports.verifier("genoa-v3-masked-chip-id")
            .judge(
                Reports.report("genoa-v3-masked-chip-id"),
                Reports.certificates("genoa-v3-masked-chip-id"),
                OwnerPolicy.noDebug());
    assertThat(verdict.notes())
        .containsExactly(
            "CHIP_ID is hidden by the host and was not compared",
            "there is no revocation list; nobody looked whether AMD revoked a certificate",
            "nothing was demanded of REPORT_DATA",
            "nothing was demanded of MEASUREMENT");
  }

  private static boolean isAccepted(JsonNode one) {
    String verdict = one.path("expect").path("verdict").asString();
    return verdict.equals("valid") || one.path("id").asString().equals(LATER_VERSION);
  }

  private static List<String> blame(JsonNode one) {
    return BLAME.getOrDefault(one.path("id").asString(), List.of("not accepted, and no blame"));
  }
}
