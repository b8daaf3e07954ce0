package dev.sevkit.attest.snp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Bytes;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateTableTest {

  private static final String ID = "genoa-v3";
  private static final byte[] VCEK = Reports.certificate("vcek-genoa");
  private static final byte[] ASK = Reports.certificate("ask-Genoa");
  private static final byte[] ARK = Reports.certificate("ark-Genoa");
  private static final byte[] END = new byte[24];

  private static byte[] entry(UUID guid, long offset, long length) {
    byte[] name =
        ByteBuffer.allocate(16)
            .putLong(guid.getMostSignificantBits())
            .putLong(guid.getLeastSignificantBits())
            .array();
    return Bytes.concat(name, Bytes.u32(offset), Bytes.u32(length));
  }

  private static byte[] table() {
    int header = 4 * 24;
    return Bytes.concat(
        entry(CertificateTable.VCEK, header, VCEK.length),
        entry(CertificateTable.ASK, header + VCEK.length, ASK.length),
        entry(CertificateTable.ARK, header + VCEK.length + ASK.length, ARK.length),
        END,
        VCEK,
        ASK,
        ARK);
  }

  @Test
  void guids_are_in_textual_order() {
    assertThat(Arrays.copyOf(table(), 4)).containsExactly(0x63, 0xda, 0x75, 0x8d);
  }

  @Test
  void certificates_are_found_by_guid() {
    CertificateTable table = CertificateTable.parse(table());
    assertThat(table.guids())
        .containsExactly(CertificateTable.VCEK, CertificateTable.ASK, CertificateTable.ARK);
    assertThat(table.find(CertificateTable.VCEK)).hasValue(VCEK);
    assertThat(table.find(CertificateTable.ARK)).hasValue(ARK);
    assertThat(table.find(CertificateTable.VLEK)).isEmpty();
  }

  @Test
  void a_page_may_be_filled_up_and_entries_may_be_unknown() {
    UUID other = UUID.fromString("ecae0c0f-9502-43b1-afa2-0ae2e0d565b6");
    byte[] filled =
        Arrays.copyOf(
            Bytes.concat(entry(other, 64, 3), END, new byte[16], new byte[] {1, 2, 3}), 4096);
    assertThat(CertificateTable.parse(filled).find(other)).hasValue(new byte[] {1, 2, 3});
    assertThat(CertificateTable.parse(END).guids()).isEmpty();
  }

  @Test
  void a_report_is_verified_with_what_follows_it() {
    ExtendedReport extended =
        ExtendedReport.parse(Bytes.concat(Reports.bytes(ID), table(), new byte[100]));
    CertificatePool pool = CertificatePool.empty().and(extended.certificates().orElseThrow());
    assertThat(Reports.verifier(ID).judge(extended.report(), pool, OwnerPolicy.noDebug()).faults())
        .isEmpty();
    assertThat(ExtendedReport.parse(Reports.bytes(ID)).certificates()).isEmpty();
    assertThat(
            Reports.verifier(ID)
                .judge(
                    extended.report(), CertificatePool.empty().and(table()), OwnerPolicy.noDebug())
                .isVerified())
        .isTrue();
  }

  static Stream<Arguments> malformed() {
    UUID vcek = CertificateTable.VCEK;
    UUID ask = CertificateTable.ASK;
    return Stream.of(
        Arguments.of(new byte[0], "expected 16 bytes at offset 0x0, but it has only 0"),
        Arguments.of(new byte[23], "expected 24 bytes at offset 0x0, but it has only 23"),
        Arguments.of(entry(vcek, 24, 0), "found 0 at offset 0x18"),
        Arguments.of(entry(vcek, 0, 24), "expected 16 bytes at offset 0x18"),
        Arguments.of(
            Bytes.concat(entry(vcek, 47, 2), END, new byte[9]), "it lies over what is before it"),
        Arguments.of(
            Bytes.concat(entry(vcek, 48, 9), END, new byte[8]),
            "expected some of 56 bytes, found 9 at offset 0x30"),
        Arguments.of(
            Bytes.concat(entry(vcek, 0xffffffffL, 2), END), "found 2 at offset 0xffffffff"),
        Arguments.of(
            Bytes.concat(entry(vcek, 48, 0xffffffffL), END), "found 4294967295 at offset 0x30"),
        Arguments.of(
            Bytes.concat(entry(vcek, 72, 4), entry(ask, 75, 4), END, new byte[8]),
            "certificate at offset 0x4b: it lies over what is before it"),
        Arguments.of(
            Bytes.concat(entry(vcek, 72, 4), entry(vcek, 76, 4), END, new byte[8]),
            "is there twice"),
        Arguments.of(
            Bytes.concat(new byte[16], new byte[] {1}, new byte[7]),
            "last entry at offset 0x10: expected 0, found 0x1"),
        Arguments.of(
            Bytes.concat(entry(vcek, 48, 4), END, new byte[4], new byte[] {1}),
            "bytes of no entry at offset 0x34: expected 0, found 0x1"),
        Arguments.of(
            Bytes.concat(entry(vcek, 50, 4), END, new byte[] {0, 1}, new byte[4]),
            "bytes of no entry at offset 0x31: expected 0, found 0x1"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_is_malformed_is_refused(byte[] bytes, String defect) {
    assertThatThrownBy(() -> CertificateTable.parse(bytes))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageStartingWith("certificate table: ")
        .hasMessageContaining(defect);
  }

  @Test
  void a_table_of_something_else_is_refused() {
    byte[] wrong = Bytes.concat(entry(CertificateTable.VCEK, 48, 4), END, new byte[4]);
    assertThatThrownBy(() -> CertificatePool.empty().and(CertificateTable.parse(wrong)))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("certificate: it is no X.509 certificate in DER");
  }
}
