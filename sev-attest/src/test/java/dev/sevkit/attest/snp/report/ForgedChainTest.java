package dev.sevkit.attest.snp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates that are AMD's in all but one thing, which is named. */
class ForgedChainTest {

  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
  private static final AttestationReport REPORT = Reports.report("genoa-v3");
  private static final byte[] ARK = Forge.ark().make();
  private static final byte[] ASK = Forge.ask().make();
  private static final byte[] VCEK = Forge.vcek("vcek-genoa").make();
  private static final int SERIAL = 0x1234;

  private static CertificatePool pool(byte[]... files) {
    CertificatePool pool = CertificatePool.empty();
    for (byte[] file : files) {
      pool = pool.and(file);
    }
    return pool;
  }

  private static ReportVerifier verifier() {
    return ReportVerifier.trusting(SnpRoots.of(ARK), AT);
  }

  private static List<String> faults(ReportVerifier verifier, CertificatePool pool) {
    return verifier.judge(REPORT, pool, OwnerPolicy.noDebug()).faults().stream()
        .map(ReportFault::toString)
        .toList();
  }

  @Test
  void what_is_forged_without_fault_is_verified_by_who_trusts_its_root() {
    assertThat(faults(verifier(), pool(ARK, ASK, VCEK))).isEmpty();
    VerifiedReport verified =
        verifier().verify(REPORT, pool(VCEK, ARK, ASK, ARK), OwnerPolicy.noDebug());
    assertThat(verified.product()).isEqualTo(Product.GENOA);
    assertThat(verified.vek().tcb()).isEqualTo(verified.tcbs().reported());
    assertThat(verified.measurement()).isEqualTo(REPORT.bytes(ReportField.MEASUREMENT));
    assertThat(verified.reportData()).isEqualTo(REPORT.bytes(ReportField.REPORT_DATA));
    assertThat(verified.policy()).isEqualTo(REPORT.policy());
  }

  private static Arguments vcek(String fault, UnaryOperator<Forge.Plan> change) {
    return Arguments.of(
        "certificates: VCEK certificate: " + fault,
        pool(ARK, ASK, change.apply(Forge.vcek("vcek-genoa")).make()));
  }

  private static Arguments ask(String fault, UnaryOperator<Forge.Plan> change) {
    return Arguments.of(
        "certificates: " + fault, pool(ARK, change.apply(Forge.ask()).make(), VCEK));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        vcek(
            "it has an unknown critical extension",
            plan -> plan.extension("1.2.3.4", true, Forge.integer(1))),
        vcek(
            "of the extensions below 1.3.6.1.4.1.3704.1 missing are [], unexpected are [3.9]",
            plan -> plan.amd("3.9", Forge.integer(1))),
        vcek(
            "of the extensions below 1.3.6.1.4.1.3704.1 missing are [3.4], unexpected are [9]",
            plan -> plan.withoutAmd("3.4").amd("9", Forge.integer(1))),
        vcek("extension .1 is 1 on Genoa, not 0", plan -> plan.amd("1", Forge.integer(1))),
        vcek("extension .3.4 is 7 on Genoa", plan -> plan.amd("3.4", Forge.integer(7))),
        vcek(
            "extension .3.5 is 1 on Genoa, not 0; extension .3.7 is 2 on Genoa, not 0",
            plan -> plan.amd("3.5", Forge.integer(1)).amd("3.7", Forge.integer(2))),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.3.8: expected a number, an INTEGER of 0 to",
            plan -> plan.amd("3.8", Forge.integer(256))),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.3.8: expected a number, an INTEGER of 0 to",
            plan -> plan.amd("3.8", Forge.integer(-1))),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.3.8: expected a number, an INTEGER of 0 to",
            plan -> plan.amd("3.8", new byte[] {2, 2, 0, 1})),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.3.8: expected a number, an INTEGER of 0 to",
            plan -> plan.amd("3.8", new byte[] {2, 0})),
        vcek(
            "at byte 3 of extension 1.3.6.1.4.1.3704.1.3.8: unexpected bytes follow",
            plan -> plan.amd("3.8", new byte[] {2, 1, 1, 1})),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.3.8: expected a number",
            plan -> plan.amd("3.8", new byte[0])),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.2: expected a text",
            plan -> plan.amd("2", Forge.integer(1))),
        vcek("productName 'Rome' is that of no", plan -> plan.amd("2", Forge.text("Rome"))),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.2: expected a text in printable ASCII",
            plan -> plan.amd("2", Forge.text("Genoa\n"))),
        vcek("its issuer is not AMD's SEV-Milan", plan -> plan.amd("2", Forge.text("Milan-B0"))),
        vcek("HWID has 63 bytes, not 64", plan -> plan.amd("4", new byte[63])),
        vcek("HWID has 8 bytes, not 64", plan -> plan.amd("4", new byte[8])),
        vcek(
            "at byte 0 of extension 1.3.6.1.4.1.3704.1.4: expected an OCTET STRING",
            plan -> plan.amd("4", new byte[66])),
        vcek("its key is not an EC key on P-384", plan -> plan.key(Forge.KEY.getPublic())),
        ask("ASK certificate of Genoa: its path length is not 0", ask -> ask.without("2.5.29.19")),
        ask(
            "ASK certificate of Genoa: its path length is not 0",
            ask ->
                ask.extension(
                    "2.5.29.19",
                    true,
                    Forge.sequence(new byte[] {1, 1, (byte) 0xff}, Forge.integer(1)))),
        ask(
            "ASK certificate of Genoa: its key is not for signing certificates",
            ask -> ask.without("2.5.29.15")),
        ask(
            "ASK certificate of Genoa: its key is not for signing certificates",
            ask -> ask.extension("2.5.29.15", true, new byte[] {3, 2, 1, 2})),
        ask(
            "ASK certificate of Genoa: its key is not an RSA key of 4096 bits",
            ask -> ask.key(Forge.rsa(2048).getPublic())),
        ask(
            "ASK certificate of Genoa: its issuer is not AMD's ARK-Genoa",
            ask -> ask.issuer("ARK-Milan")),
        ask(
            "ASK: valid from 2024-01-01T00:00:00Z to 2025-01-01T00:00:00Z, not at 2026-06-01",
            ask -> ask.valid("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z")),
        ask("there is no ASK certificate", ask -> ask.organization("Advanced Micro Device")),
        ask("VCEK: its issuer is SEV-Genoa, the ASVK is", ask -> ask.subject("SEV-VLEK-Genoa")));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void one_thing_wrong_is_refused_and_named(String fault, CertificatePool pool) {
    assertThat(faults(verifier(), pool)).anyMatch(found -> found.startsWith(fault), fault);
  }

  @Test
  void an_expired_root_is_refused_though_it_is_pinned() {
    byte[] old = Forge.ark().valid("2020-01-01T00:00:00Z", "2025-01-01T00:00:00Z").make();
    ReportVerifier verifier = ReportVerifier.trusting(SnpRoots.of(old), AT);
    assertThat(faults(verifier, pool(old, ASK, VCEK)))
        .containsExactly(
            "certificates: ARK: valid from 2020-01-01T00:00:00Z to 2025-01-01T00:00:00Z, not at "
                + AT);
    Instant then = Instant.parse("2024-06-01T00:00:00Z");
    assertThat(faults(ReportVerifier.trusting(SnpRoots.of(old), then), pool(old, ASK, VCEK)))
        .isEmpty();
  }

  @Test
  void a_root_with_the_name_and_key_of_a_trusted_one_is_another() {
    byte[] same = Forge.ark().valid("2024-01-01T00:00:00Z", "2031-01-01T00:00:00Z").make();
    assertThat(faults(verifier(), pool(same, ASK, VCEK)))
        .singleElement()
        .asString()
        .startsWith("certificates: ARK: the ARK of Genoa ")
        .endsWith(" is none of the trusted roots");
  }

  @Test
  void of_several_certificates_the_right_ones_are_found() {
    CertificatePool all =
        pool(
            Reports.certificate("vcek-lower-tcb"),
            Reports.certificate("vcek-milan"),
            Reports.certificate("ask-Milan"),
            Reports.certificate("ask-Genoa"),
            Reports.certificate("ark-Genoa"),
            Reports.certificate("vlek-milan"),
            VCEK,
            ASK,
            ARK,
            Reports.certificate("ark-Milan"));
    assertThat(faults(verifier(), all)).isEmpty();
  }

  @Test
  void what_is_missing_is_named_with_where_to_get_it() {
    assertThat(faults(verifier(), CertificatePool.empty()))
        .singleElement()
        .asString()
        .startsWith(
            "certificates: there is no VCEK certificate, AMD has it at"
                + " https://kdsintf.amd.com/vcek/v1/Genoa/")
        .endsWith(
            "there is no ASK certificate, AMD has it at"
                + " https://kdsintf.amd.com/vcek/v1/Genoa/cert_chain;"
                + " there is no ARK certificate, AMD has it at"
                + " https://kdsintf.amd.com/vcek/v1/Genoa/cert_chain");
  }

  @Test
  void another_product_than_expected_is_refused() {
    assertThat(faults(verifier().expecting(Product.GENOA), pool(ARK, ASK, VCEK))).isEmpty();
    assertThat(faults(verifier().expecting(Product.MILAN), pool(ARK, ASK, VCEK)))
        .containsExactly("CPUID: expected Milan, found Genoa (family 0x19 model 0x11)");
  }

  @Test
  void version_2_needs_a_product_from_somewhere() {
    AttestationReport old = Reports.report("milan-v2");
    ReportVerifier verifier = Reports.verifier("milan-v2");
    OwnerPolicy policy = OwnerPolicy.noDebug().minimumTcb(0);
    assertThat(verifier.judge(old, CertificatePool.empty(), policy).faults())
        .extracting(ReportFault::toString)
        .contains(
            "product: reports of version 2 do not name it; it must be given",
            "CURRENT_TCB: it cannot be read, for the product is not known");
    assertThat(
            verifier.expecting(Product.MILAN).judge(old, CertificatePool.empty(), policy).product())
        .contains(Product.MILAN);
    assertThat(
            verifier.judge(Reports.report("turin-v2"), CertificatePool.empty(), policy).product())
        .contains(Product.TURIN);
    assertThat(
            verifier
                .expecting(Product.GENOA)
                .judge(old, Reports.certificates("milan-v2"), policy)
                .faults())
        .extracting(ReportFault::toString)
        .containsExactly("product: the report is of Genoa, the VCEK of Milan");
  }

  private static List<String> withList(byte[] list) {
    return faults(verifier().requiringRevocationList(), pool(ARK, ASK, VCEK, list));
  }

  @Test
  void a_revocation_list_is_heeded() {
    Instant to = Instant.parse("2027-01-01T00:00:00Z");
    assertThat(withList(Forge.crl("ARK-Genoa", Forge.FROM, to))).isEmpty();
    assertThat(withList(Forge.crl("ARK-Genoa", Forge.FROM, to, 1, 2))).isEmpty();
    assertThat(withList(Forge.crl("ARK-Genoa", Forge.FROM, to, 1, SERIAL)))
        .containsExactly("certificates: AMD revoked this ASK");
    assertThat(withList(Forge.crl("ARK-Genoa", Forge.FROM, AT.minusSeconds(1))))
        .singleElement()
        .asString()
        .startsWith("certificates: the revocation list was good until 2026-05-31T23:59:59Z");
    assertThat(withList(Forge.crl("ARK-Genoa", AT.plusSeconds(1), to)))
        .singleElement()
        .asString()
        .startsWith("certificates: the revocation list is of 2026-06-01T00:00:01Z");
    assertThat(withList(Forge.crl("ARK-Milan", Forge.FROM, to)))
        .containsExactly(
            "certificates: there is no revocation list of this ARK, AMD has it at"
                + " https://kdsintf.amd.com/vcek/v1/Genoa/crl");
  }

  @Test
  void the_latest_of_two_lists_counts() {
    Instant to = Instant.parse("2027-01-01T00:00:00Z");
    byte[] older = Forge.crl("ARK-Genoa", Forge.FROM, to);
    byte[] newer = Forge.crl("ARK-Genoa", AT.minusSeconds(60), to, SERIAL);
    assertThat(faults(verifier(), pool(ARK, ASK, VCEK, older, newer)))
        .containsExactly("certificates: AMD revoked this ASK");
    assertThat(faults(verifier(), pool(ARK, ASK, VCEK, newer, older)))
        .containsExactly("certificates: AMD revoked this ASK");
  }

  @Test
  void a_flipped_byte_in_a_revocation_list_is_refused() {
    byte[] list = Forge.crl("ARK-Genoa", Forge.FROM, Instant.parse("2027-01-01T00:00:00Z"), 1, 2);
    for (int at = 0; at < list.length; at++) {
      byte[] flipped = list.clone();
      flipped[at] ^= (byte) (1 << (at % Byte.SIZE));
      try {
        assertThat(withList(flipped)).as("byte 0x%x", at).isNotEmpty();
      } catch (MalformedInputException e) {
        assertThat(e).hasMessageMatching("(certificate|certificate table|certificates): .*");
      }
    }
  }

  @Test
  void a_signature_of_bits_is_refused_though_they_may_be_unused() {
    byte[] list = Forge.crl("ARK-Genoa", Forge.FROM, Forge.TO, 1);
    byte[] vcek = VCEK.clone();
    for (byte[] signed : List.of(list, vcek)) {
      // BIT STRING: the number of unused bits, then 512 bytes
      assertThat(signed[signed.length - 513]).isZero();
      signed[signed.length - 513] = 1;
    }
    assertThatThrownBy(() -> RevocationList.parse(list))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("revocation list: its signature is not of whole bytes");
    assertThatThrownBy(() -> VekCertificate.parse(vcek))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("VCEK or VLEK certificate: its signature is not of whole bytes");
  }

  @Test
  void files_may_be_pem() {
    Base64.Encoder base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
    String chain =
        Stream.of(VCEK, ASK, ARK)
            .map(base64::encodeToString)
            .reduce(
                "subject=a comment\n",
                (all, one) ->
                    all + "-----BEGIN CERTIFICATE-----\n" + one + "\n-----END CERTIFICATE-----\n");
    String list =
        "-----BEGIN X509 CRL-----\n"
            + base64.encodeToString(Forge.crl("ARK-Genoa", Forge.FROM, Forge.TO, SERIAL))
            + "\n-----END X509 CRL-----\n";
    assertThat(faults(verifier(), pool(ascii(chain)))).isEmpty();
    assertThat(faults(verifier(), pool(ascii(chain + list))))
        .containsExactly("certificates: AMD revoked this ASK");
    assertThat(SnpRoots.of(ascii(chain)).trusts(CaCertificate.parse(ARK))).isTrue();
    assertThatThrownBy(() -> pool(ascii(chain.replace("BEGIN CERT", "BEGIN PRIVATE CERT"))))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("certificates: a PEM block does not end");
    assertThatThrownBy(() -> pool(ascii(chain.replace("CERTIFICATE", "PUBLIC KEY"))))
        .hasMessage("certificates: expected certificates, found a PEM block 'PUBLIC KEY'");
    assertThatThrownBy(() -> pool(ascii(chain.substring(0, chain.length() - 30))))
        .hasMessage("certificates: a PEM block does not end");
    assertThatThrownBy(() -> pool(ascii(chain.replace('\n', '!'))))
        .hasMessage("certificates: not base64");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void roots_are_arks_only() {
    assertThatThrownBy(() -> SnpRoots.of(ASK))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("roots: there is no ARK certificate of AMD among them");
  }

  @Test
  void a_vlek_of_turin_has_a_provider_and_no_chip() {
    byte[] vlek =
        Forge.vcek("vcek-turin")
            .subject("SEV-VLEK")
            .issuer("SEV-VLEK-Turin")
            .withoutAmd("4")
            .amd("5", Forge.text("Example Cloud"))
            .make();
    VekCertificate read = VekCertificate.parse(vlek);
    assertThat(read.kind()).isEqualTo(EndorsementKey.VLEK);
    assertThat(read.cspId()).hasValue("Example Cloud");
    assertThat(read.hardwareId()).isEqualTo(Optional.empty());
    assertThat(read)
        .hasToString("VLEK Turin, fmc=1 bl=4 tee=0 snp=22 ucode=213, provider Example Cloud");
  }
}
