package dev.sevkit.attest.snp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ReportFieldsTest {

  private static final Map<String, ReportField> BYTES =
      Map.of(
          "report_data", ReportField.REPORT_DATA,
          "measurement", ReportField.MEASUREMENT,
          "host_data", ReportField.HOST_DATA,
          "family_id", ReportField.FAMILY_ID,
          "image_id", ReportField.IMAGE_ID,
          "report_id", ReportField.REPORT_ID,
          "report_id_ma", ReportField.REPORT_ID_MA,
          "chip_id", ReportField.CHIP_ID,
          "id_key_digest", ReportField.ID_KEY_DIGEST,
          "author_key_digest", ReportField.AUTHOR_KEY_DIGEST);

  static List<JsonNode> decoded() {
    return Reports.cases().stream().filter(one -> one.has("fields")).toList();
  }

  @Test
  void there_are_twenty_decoded_reports() {
    assertThat(decoded()).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("decoded")
  void every_field_is_what_others_read(JsonNode one) {
    Product product = Product.of(one.path("product").asString()).orElseThrow();
    requireFields(Reports.bytes(one), product, one.path("fields"));
  }

  @Test
  void every_field_of_published_reports_is_what_others_read() throws IOException {
    List<JsonNode> reports =
        Shared.json("vectors/upstream/expected.json").path("reports").valueStream().toList();
    assertThat(reports).hasSize(2);
    for (JsonNode one : reports) {
      byte[] bytes =
          Files.readAllBytes(Shared.path("vectors/upstream/" + one.path("report").asString()));
      requireFields(bytes, Product.MILAN, one.path("fields"));
    }
  }

  private static void requireFields(byte[] bytes, Product product, JsonNode fields) {
    AttestationReport report = AttestationReport.parse(bytes);
    TcbVersions tcbs = TcbVersions.of(report, product);
    BYTES.forEach(
        (name, field) -> {
          assertThat(report.hex(field)).as(name).isEqualTo(fields.path(name).asString());
          assertThat(report.bytes(field)).hasSize(field.length());
        });
    assertThat(report.version()).isEqualTo(fields.path("version").asLong());
    assertThat(report.guestSvn()).isEqualTo(fields.path("guest_svn").asLong());
    assertThat(report.policy()).isEqualTo(SnpGuestPolicy.of(fields.path("policy").asLong()));
    assertThat(report.vmpl()).isEqualTo(OptionalInt.of(fields.path("vmpl").asInt()));
    assertThat(report.platformInfo())
        .isEqualTo(new PlatformInfo(fields.path("platform_info").asLong()));
    int signer = fields.path("signer_info").asInt();
    assertThat(report.hasAuthorKey()).isEqualTo((signer & 1) != 0);
    assertThat(report.isChipKeyMasked()).isEqualTo((signer & 2) != 0);
    assertThat(report.endorsementKey())
        .isEqualTo(signer >> 2 == 0 ? EndorsementKey.VCEK : EndorsementKey.VLEK);
    assertThat(report.currentFirmware()).isEqualTo(firmware(fields.path("current_version")));
    assertThat(report.committedFirmware()).isEqualTo(firmware(fields.path("committed_version")));
    assertThat(tcbs.current()).isEqualTo(tcb(fields.path("current_tcb")));
    assertThat(tcbs.reported()).isEqualTo(tcb(fields.path("reported_tcb")));
    assertThat(tcbs.committed()).isEqualTo(tcb(fields.path("committed_tcb")));
    assertThat(tcbs.launch()).isEqualTo(tcb(fields.path("launch_tcb")));
    assertThat(report.launchMitigations()).isEqualTo(number(fields, "launch_mit_vector"));
    assertThat(report.currentMitigations()).isEqualTo(number(fields, "current_mit_vector"));
    JsonNode cpu = fields.path("cpuid_fms");
    assertThat(report.cpu().isPresent()).isEqualTo(report.version() >= 3);
    report
        .cpu()
        .ifPresent(
            found ->
                assertThat(found)
                    .isEqualTo(
                        CpuSignature.of(
                            cpu.get(0).asInt(), cpu.get(1).asInt(), cpu.get(2).asInt())));
    assertThat(report.bytes()).isEqualTo(bytes);
  }

  private static FirmwareVersion firmware(JsonNode numbers) {
    return new FirmwareVersion(
        numbers.get(0).asInt(), numbers.get(1).asInt(), numbers.get(2).asInt());
  }

  private static TcbVersion tcb(JsonNode levels) {
    Function<String, Integer> level = name -> levels.path(name).asInt();
    return new TcbVersion(
        levels.has("fmc") ? OptionalInt.of(level.apply("fmc")) : OptionalInt.empty(),
        level.apply("bl"),
        level.apply("tee"),
        level.apply("snp"),
        level.apply("ucode"));
  }

  private static OptionalLong number(JsonNode fields, String name) {
    return fields.has(name) ? OptionalLong.of(fields.path(name).asLong()) : OptionalLong.empty();
  }

  @Test
  void all_that_is_wrong_is_named_at_once() {
    byte[] bytes = Reports.bytes("genoa-v3");
    bytes[0x34] = 3;
    bytes[0x4d] = 1;
    bytes[0x330] = 1;
    assertThatThrownBy(() -> AttestationReport.parse(bytes))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage(
            "attestation report: SIGNATURE_ALGO at offset 0x34: expected 0x1, found 0x3;"
                + " reserved bytes at offset 0x4d: expected 0, found 0x1;"
                + " bytes behind the signature at offset 0x330: expected 0, found 0x1");
  }

  @Test
  void the_host_may_have_asked() {
    byte[] bytes = Reports.bytes("genoa-v3");
    Arrays.fill(bytes, 0x30, 0x34, (byte) 0xff);
    AttestationReport report = AttestationReport.parse(bytes);
    assertThat(report.vmpl()).isEmpty();
    ReportVerdict verdict =
        Reports.verifier("genoa-v3")
            .judge(report, Reports.certificates("genoa-v3"), OwnerPolicy.noDebug());
    assertThat(verdict.faults())
        .extracting(ReportFault::toString)
        .contains("VMPL: the host asked for this report, not the guest");
    bytes[0x30] = 4;
    bytes[0x31] = 0;
    bytes[0x32] = 0;
    bytes[0x33] = 0;
    assertThatThrownBy(() -> AttestationReport.parse(bytes))
        .hasMessage("attestation report: VMPL at offset 0x30: expected 0 to 3, found 4");
  }

  static Stream<String> processors() {
    return Stream.of(
        "19 00 Milan",
        "19 01 Milan",
        "19 0f Milan",
        "19 10 Genoa",
        "19 11 Genoa",
        "19 1f Genoa",
        "19 a0 Genoa",
        "19 af Genoa",
        "19 20 none",
        "19 9f none",
        "19 b0 none",
        "1a 00 Turin",
        "1a 02 Turin",
        "1a 11 Turin",
        "1a 12 none",
        "1a 50 none",
        "17 31 none",
        "00 00 none");
  }

  @ParameterizedTest
  @MethodSource("processors")
  void the_product_is_that_of_the_processor(String line) {
    String[] words = line.split(" ", -1);
    CpuSignature cpu =
        CpuSignature.of(Integer.parseInt(words[0], 16), Integer.parseInt(words[1], 16), 0);
    assertThat(Product.of(cpu).map(Product::toString).orElse("none")).isEqualTo(words[2]);
  }

  @Test
  void names_of_products_may_have_a_stepping() {
    assertThat(Product.of("Milan-B1")).contains(Product.MILAN);
    assertThat(Product.of("turin")).contains(Product.TURIN);
    assertThat(Product.of("Milan-B")).isEmpty();
    assertThat(Product.of("Rome")).isEmpty();
    assertThat(Product.of("")).isEmpty();
  }

  @Test
  void security_patch_levels_are_compared_one_by_one() {
    TcbVersion one = TcbVersion.of(Product.GENOA, 0xd516000000000004L);
    assertThat(one).hasToString("bl=4 tee=0 snp=22 ucode=213");
    assertThat(one.isAtLeast(one)).isTrue();
    assertThat(one.isAtLeast(TcbVersion.of(Product.GENOA, 0x0016000000000104L))).isFalse();
    assertThat(TcbVersion.of(Product.GENOA, 0x0017000000000004L).isAtLeast(one)).isFalse();
    TcbVersion turin = TcbVersion.of(Product.TURIN, 0xd500000016000401L);
    assertThat(turin).hasToString("fmc=1 bl=4 tee=0 snp=22 ucode=213");
    assertThat(turin.isAtLeast(one)).isTrue();
    assertThat(one.isAtLeast(turin)).isFalse();
    assertThatThrownBy(() -> TcbVersion.of(Product.MILAN, 0x0000000000010000L))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("reserved bytes are set in 0x10000");
    assertThatThrownBy(() -> TcbVersion.of(Product.TURIN, 0x0000000100000000L))
        .isInstanceOf(MalformedInputException.class);
  }

  @Test
  void where_amd_has_the_certificates_is_told() {
    AttestationReport turin = Reports.report("turin-v5");
    assertThat(KeyService.vcek(turin, Product.TURIN))
        .hasValue(
            "https://kdsintf.amd.com/vcek/v1/Turin/181eaed39ca5e1e3"
                + "?fmcSPL=1&blSPL=4&teeSPL=0&snpSPL=22&ucodeSPL=213");
    assertThat(KeyService.vcek(turin, Product.MILAN)).isEmpty();
    assertThat(KeyService.vcek(Reports.report("genoa-v3-masked-chip-id"), Product.GENOA)).isEmpty();
    assertThat(KeyService.vcek(Reports.report("milan-v3-vlek"), Product.MILAN)).isEmpty();
    assertThat(KeyService.chain(EndorsementKey.VLEK, Product.GENOA))
        .isEqualTo("https://kdsintf.amd.com/vlek/v1/Genoa/cert_chain");
    assertThat(KeyService.revocationList(EndorsementKey.VCEK, Product.MILAN))
        .isEqualTo("https://kdsintf.amd.com/vcek/v1/Milan/crl");
  }

  @Test
  void copies_are_given_away() {
    AttestationReport report = Reports.report("genoa-v3");
    report.bytes(ReportField.MEASUREMENT)[0] ^= 1;
    assertThat(report.bytes(ReportField.MEASUREMENT))
        .isEqualTo(Vectors.hex(Reports.find("genoa-v3").path("fields").path("measurement")));
  }
}
