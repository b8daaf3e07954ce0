package dev.sevkit.attest.snp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One bit of every byte of a valid report and of its VCEK certificate is flipped, which bit
 * depending on the byte's place. All is refused; no byte is without consequence. Of further reports
 * and certificates, which are read by the same code, it is every eleventh byte: each takes four
 * verifications of signatures, and all would take minutes.
 */
class FlippedReportTest {

  private static final int STRIDE = 11;

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at] ^= (byte) (1 << (at % Byte.SIZE));
    return flipped;
  }

  @Test
  void in_a_report_is_refused_and_its_part_named() {
    refuses("genoa-v5", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"milan-v2", "turin-v5", "milan-v3-vlek"})
  void in_reports_of_others_is_refused_and_its_part_named(String id) {
    refuses(id, STRIDE);
  }

  private static void refuses(String id, int stride) {
    byte[] bytes = Reports.bytes(id);
    CertificatePool certificates = Reports.certificates(id);
    ReportVerifier verifier = Reports.verifier(id);
    for (int at = 0; at < bytes.length; at += stride) {
      try {
        AttestationReport report = AttestationReport.parse(flipped(bytes, at));
        ReportVerdict verdict = verifier.judge(report, certificates, OwnerPolicy.noDebug());
        assertThat(verdict.verified()).as("byte 0x%x", at).isEmpty();
        assertThat(verdict.faults())
            .as("byte 0x%x", at)
            .anyMatch(
                fault ->
                    fault.part() == ReportFault.Part.SIGNATURE
                        || fault.defect().startsWith("there is no V"));
      } catch (MalformedInputException e) {
        assertThat(e).as("byte 0x%x", at).hasMessageStartingWith("attestation report: ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vcek", "ask", "ark"})
  void in_a_certificate_is_refused(String position) {
    int stride = position.equals("vcek") ? 1 : STRIDE;
    refuses("genoa-v5", List.of("vcek", "ask", "ark"), position, stride);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vlek", "asvk", "ark"})
  void in_a_certificate_of_a_cloud_provider_is_refused(String position) {
    refuses("milan-v3-vlek", List.of("vlek", "asvk", "ark"), position, STRIDE);
  }

  private static void refuses(String id, List<String> positions, String position, int stride) {
    AttestationReport report = Reports.report(id);
    CertificatePool others = CertificatePool.empty();
    for (String other : positions) {
      others = other.equals(position) ? others : others.and(certificate(id, other));
    }
    ReportVerifier verifier = Reports.verifier(id);
    byte[] bytes = certificate(id, position);
    for (int at = 0; at < bytes.length; at += stride) {
      try {
        CertificatePool pool = others.and(flipped(bytes, at));
        assertThat(verifier.judge(report, pool, OwnerPolicy.noDebug()).verified())
            .as("%s, byte 0x%x", position, at)
            .isEmpty();
      } catch (MalformedInputException e) {
        assertThat(e).hasMessageMatching("(?s)(certificate|certificate table|certificates): .*");
      }
    }
  }

  private static byte[] certificate(String id, String position) {
    return Reports.certificate(Reports.find(id).path(position).asString());
  }

  @Test
  void any_other_length_is_refused() {
    byte[] bytes = Reports.bytes("genoa-v3");
    for (int length : List.of(0, 1, 0x2a0, 1183, 1185, 4096)) {
      assertThatThrownBy(() -> AttestationReport.parse(Arrays.copyOf(bytes, length)))
          .isInstanceOf(MalformedInputException.class)
          .hasMessage("attestation report: expected 1184 bytes, found " + length);
    }
  }

  @Test
  void a_certificate_with_a_byte_more_or_less_is_refused() {
    byte[] vcek = certificate("genoa-v3", "vcek");
    for (int length : List.of(vcek.length - 1, vcek.length + 1)) {
      assertThatThrownBy(() -> VekCertificate.parse(Arrays.copyOf(vcek, length)))
          .isInstanceOf(MalformedInputException.class);
    }
  }
}
