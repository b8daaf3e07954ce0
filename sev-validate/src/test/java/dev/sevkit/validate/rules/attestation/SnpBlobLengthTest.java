package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.sev;
import static dev.sevkit.validate.rules.attestation.Guests.snp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleKit;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnpBlobLengthTest {

  private static final RuleKit KIT = RuleKit.of(new SnpBlobLength());

  @ParameterizedTest
  @CsvSource({
    "idBlock, 96",
    "idAuth, 4096",
    "hostData, 32",
    "guestVisibleWorkarounds, 16",
  })
  void accepts_one_size_only(String element, int size) {
    KIT.domain(snp(child(element, Blobs.base64OfSize(size)))).reportsNothing();
    for (int other : new int[] {size - 1, size + 1}) {
      KIT.domain(snp(child(element, Blobs.base64OfSize(other))))
          .reports(4)
          .saying(element + "; expected " + size + " bytes, found " + other + " bytes")
          .as(ERROR)
          .hasNoSafeFix();
    }
  }

  @Test
  void recognises_a_digest_in_hexadecimal() {
    explains(
        child("hostData", HexFormat.of().formatHex(Blobs.ofSize(32))),
        "these are hexadecimal digits: libvirt wants base64");
  }

  @Test
  void recognises_a_blob_that_belongs_elsewhere() {
    explains(
        child("idAuth", Blobs.idBlock(0x30000)),
        "this is the size of idBlock: put each blob into its own element");
  }

  private static void explains(String child, String words) {
    assertThat(KIT.domain(snp(child)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.help()).isEqualTo(words));
  }

  @Test
  void leaves_what_is_not_base64_to_the_rule_on_that() {
    KIT.domain(snp(child("idBlock", "!!"))).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(sev(child("hostData", "QUJD"))).isNoConcern();
  }
}
