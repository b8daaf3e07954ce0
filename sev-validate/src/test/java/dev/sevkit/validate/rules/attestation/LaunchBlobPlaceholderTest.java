package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.kit.RuleKit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaunchBlobPlaceholderTest {

  private static final RuleKit KIT = RuleKit.of(new LaunchBlobPlaceholder());

  @ParameterizedTest
  @CsvSource({
    "AAAABBBB=CCCCCDDDDD, AAAABBBB=EEEEEFFFFF, the SUSE AMD-SEV guide",
    "RBBBSDDD=FDDCCCDDDG, AAACCCDD=FFFCCCDSDS, libvirt's formatdomain page",
    "AQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAA,"
        + " IHAVENOIDEABUTJUSTPROVIDINGASTRING, libvirt's test files",
    "…, ..., shortened listings",
  })
  void names_the_document_an_example_is_from(String dhCert, String session, String document) {
    KIT.domain(sev(child("dhCert", dhCert), child("session", session)))
        .reports(4, 5)
        .saying("is as printed in " + document)
        .as(ERROR)
        .hasNoSafeFix()
        .unsafelyFixedTo(sev());
  }

  @ParameterizedTest
  @CsvSource({
    "AAAABBBB=CCCCCDDDDD, AAAABBBB=EEEEEFFFFF",
    "RBBBSDDD=FDDCCCDDDG, AAACCCDD=FFFCCCDSDS",
    "AQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAA,"
        + " IHAVENOIDEABUTJUSTPROVIDINGASTRING",
    "…, ...",
  })
  void is_the_only_rule_on_blobs_to_speak_of_an_example(String dhCert, String session) {
    RuleSet rules =
        RuleSet.of(
            List.of(
                new DhCertHeader(),
                new DhCertIsPlatformKey(),
                new DhCertLength(),
                new LaunchBlobNotBase64(),
                new LaunchBlobPlaceholder(),
                new LaunchSessionIncomplete(),
                new SessionLength()));
    DomainXml sample =
        DomainXml.parse("sample.xml", sev(child("dhCert", dhCert), child("session", session)));
    assertThat(new Validator(rules, TargetProfile.unknown()).validate(sample).findings())
        .extracting(Finding::id)
        .containsExactly("launch-blob-placeholder", "launch-blob-placeholder");
  }

  @ParameterizedTest
  @EnumSource
  void looks_at_every_blob(SevBlob blob) {
    String type = blob == SevBlob.DH_CERT || blob == SevBlob.SESSION ? "sev" : "sev-snp";
    KIT.domain(guest(type, "0x30000", child(blob.element(), "\n  AAAABBBB=CCCCCDDDDD\n")))
        .reports(4)
        .saying(blob.element() + " is as printed in", "found AAAABBBB=CCCCCDDDDD");
  }

  @Test
  void accepts_a_blob_of_ones_own() {
    KIT.domain(
            sev(
                child("dhCert", CertificateBuilder.ofOwner().base64()),
                child("session", Blobs.session())))
        .reportsNothing();
    KIT.domain(snp(child("hostData", "AAAABBBB=CCCCCDDDDD="))).reportsNothing();
  }

  @Test
  void has_no_concern_with_another_technology() {
    KIT.domain(guest("tdx", "0x0", child("session", "..."))).isNoConcern();
  }
}
