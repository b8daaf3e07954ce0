package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.validate.Severity.WARNING;
import static dev.sevkit.validate.rules.attestation.Guests.child;
import static dev.sevkit.validate.rules.attestation.Guests.guest;
import static dev.sevkit.validate.rules.attestation.Guests.snp;

import dev.sevkit.validate.kit.RuleKit;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdBlockVersionTest {

  private static final RuleKit KIT = RuleKit.of(new IdBlockVersion());

  private static String idBlock(int version) {
    byte[] block = Base64.getDecoder().decode(Blobs.idBlock(0x30000));
    ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).putInt(0x50, version);
    return child("idBlock", Blobs.base64(block));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "2,2", "16777216,16777216", "-1,4294967295"})
  void reports_another_version_than_1(int version, String found) {
    KIT.domain(snp(idBlock(version)))
        .reports(4)
        .as(WARNING)
        .saying("expected 1, found " + found)
        .hasNoSafeFix();
  }

  @Test
  void accepts_version_1() {
    KIT.domain(snp(idBlock(1))).reportsNothing();
    KIT.domain(snp()).reportsNothing();
  }

  @Test
  void leaves_other_sizes_and_no_base64_to_the_rules_on_those() {
    KIT.domain(snp(child("idBlock", Blobs.base64OfSize(97)))).reportsNothing();
    KIT.domain(snp(child("idBlock", "?"))).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev() {
    KIT.domain(guest("sev", "0x3", idBlock(2))).isNoConcern();
  }
}
