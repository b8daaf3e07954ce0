package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchBlobNotBase64Test {

  private static final RuleKit KIT = RuleKit.of(new LaunchBlobNotBase64());

  private static final String SESSION = Blobs.session();
  private static final String HOST_DATA = Blobs.base64OfSize(32);

  @Test
  void accepts_blobs_on_one_line() {
    KIT.domain(
            sev(child("dhCert", CertificateBuilder.ofOwner().base64()), child("session", SESSION)))
        .reportsNothing();
    KIT.domain(snp(child("hostData", HOST_DATA))).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/var/lib/sev/vm_godh.b64",
        "/tmp/x_y/godh",
        "./vm_godh.b64",
        "../sev/vm_godh",
        "~/sev/vm_godh.bin",
        "file:///var/lib/sev/godh",
        "vm_godh.b64",
        " vm_godh.b64\n"
      })
  void names_a_path(String path) {
    KIT.domain(sev(child("dhCert", path)))
        .saying("dhCert looks like a path: libvirt wants the content, not the path")
        .as(ERROR)
        .hasNoSafeFix();
  }

  @Test
  void names_pem_text() {
    KIT.domain(
            sev(child("session", "-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----")))
        .reports(4)
        .saying("session is PEM text")
        .as(ERROR)
        .hasNoSafeFix();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "!!!not base64 | has '!' at character 1, which base64 does not use",
        "QUJD$UJD | has '$' at character 5",
        "QUJDé | has U+00E9 at character 5",
        "QUJD\u00a0 | has U+00A0 at character 5",
        "QUJD\ud83d\ude00 | has U+1F600 at character 5",
        "QQ==QUJD | has padding (=) before its end",
        "QUJ | has 3 characters: its end or its padding is missing",
        "QUJD= | has 5 characters: its end or its padding is missing",
      })
  void says_what_is_wrong(String text, String fault) {
    KIT.domain(sev(child("session", text)))
        .reports(4)
        .saying("session " + fault)
        .as(ERROR)
        .hasNoSafeFix();
  }

  @Test
  void warns_of_white_space_that_qemu_skips_for_sev() {
    String wrapped = SESSION.substring(0, 76) + "\n      " + SESSION.substring(76);
    for (String type : new String[] {"0x3", "0x7"}) {
      KIT.domain(guest("sev", type, child("session", "\n      " + wrapped + "\n    ")))
          .saying("session has white space in or around it")
          .as(WARNING)
          .fixedTo(guest("sev", type, child("session", SESSION)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" %s", "%s\n", "\t%s\r\n", "<![CDATA[\n%s]]>"})
  void refuses_white_space_for_sev_snp(String form) {
    KIT.domain(snp(child("hostData", form.formatted(HOST_DATA))))
        .saying("hostData has white space in or around it")
        .as(ERROR)
        .fixedTo(snp(child("hostData", HOST_DATA)));
  }

  @Test
  void removes_white_space_whatever_the_size() {
    KIT.domain(sev(child("session", " QUJD "))).fixedTo(sev(child("session", "QUJD")));
  }

  @Test
  void pads_a_blob_that_is_whole() {
    KIT.domain(sev(child("session", SESSION.replace("=", ""))))
        .as(ERROR)
        .fixedTo(sev(child("session", SESSION)));
    KIT.domain(snp(child("hostData", HOST_DATA + "==")))
        .as(ERROR)
        .fixedTo(snp(child("hostData", HOST_DATA)));
  }

  @Test
  void rewrites_the_alphabet_for_urls_in_a_blob_that_is_whole() {
    String block = Blobs.base64(Blobs.filled(96, 0xfb));
    String forUrls = block.replace('+', '-').replace('/', '_');
    assertThat(forUrls).isNotEqualTo(block);
    KIT.domain(snp(child("idBlock", forUrls))).fixedTo(snp(child("idBlock", block)));
  }

  @Test
  void reports_every_blob_by_itself() {
    KIT.domain(
            snp(
                child("guestVisibleWorkarounds", "?"),
                child("idBlock", "?"),
                child("idAuth", "?"),
                child("hostData", "?")))
        .reports(4, 5, 6, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n    "})
  void leaves_an_empty_element_to_the_rules_on_size(String nothing) {
    KIT.domain(sev(child("dhCert", nothing))).reportsNothing();
    KIT.domain(sev("<dhCert/>")).reportsNothing();
  }

  @Test
  void leaves_examples_of_documents_to_the_rule_on_them() {
    KIT.domain(
            sev(
                child("dhCert", "AAAABBBB=CCCCCDDDDD"),
                child("session", " IHAVENOIDEABUTJUSTPROVIDINGASTRING\n")))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_blobs_of_another_type() {
    KIT.domain(snp(child("dhCert", "?"))).isNoConcern();
    KIT.domain(guest("tdx", "0x0", child("hostData", "?"))).isNoConcern();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "/a", "a", ".", "/", "\u00e9", "- "})
  void judges_a_very_long_text_quickly(String unit) {
    String text = unit.repeat(300_000) + "?";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(KIT.domain(sev(child("session", text))).findings())
                .allSatisfy(finding -> assertThat(finding.message()).hasSizeLessThan(200)));
  }
}
