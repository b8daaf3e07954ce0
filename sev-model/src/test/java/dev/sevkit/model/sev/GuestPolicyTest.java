package dev.sevkit.model.sev;

import static dev.sevkit.model.sev.GuestPolicy.Bit.DOMAIN;
import static dev.sevkit.model.sev.GuestPolicy.Bit.ES;
import static dev.sevkit.model.sev.GuestPolicy.Bit.NODBG;
import static dev.sevkit.model.sev.GuestPolicy.Bit.NOKS;
import static dev.sevkit.model.sev.GuestPolicy.Bit.NOSEND;
import static dev.sevkit.model.sev.GuestPolicy.Bit.SEV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestPolicyTest {

  @ParameterizedTest
  @CsvSource({
    //       nodbg   noks    es      nosend  domain  sev     reserved printed
    "0x0,    false,  false,  false,  false,  false,  false,  0x0,     0x0000",
    "0x1,    true,   false,  false,  false,  false,  false,  0x0,     0x0001",
    "0x3,    true,   true,   false,  false,  false,  false,  0x0,     0x0003",
    "0x5,    true,   false,  true,   false,  false,  false,  0x0,     0x0005",
    "0x7,    true,   true,   true,   false,  false,  false,  0x0,     0x0007",
    "0x8,    false,  false,  false,  true,   false,  false,  0x0,     0x0008",
    "0xc,    false,  false,  true,   true,   false,  false,  0x0,     0x000c",
    "0x33,   true,   true,   false,  false,  true,   true,   0x0,     0x0033",
    "0x37,   true,   true,   true,   false,  true,   true,   0x0,     0x0037",
    "0x41,   true,   false,  false,  false,  false,  false,  0x40,    0x0041",
    "0xffc0, false,  false,  false,  false,  false,  false,  0xffc0,  0xffc0",
    "0xffffffff, true, true, true,   true,   true,   true,   0xffc0,  0xffffffff",
  })
  void decodes_bits(
      String text,
      boolean noDebug,
      boolean noKeySharing,
      boolean es,
      boolean noSend,
      boolean domain,
      boolean sev,
      String reserved,
      String printed) {
    GuestPolicy policy = GuestPolicy.parse(text);

    assertThat(policy.noDebug()).isEqualTo(noDebug);
    assertThat(policy.noKeySharing()).isEqualTo(noKeySharing);
    assertThat(policy.es()).isEqualTo(es);
    assertThat(policy.noSend()).isEqualTo(noSend);
    assertThat(policy.domain()).isEqualTo(domain);
    assertThat(policy.sev()).isEqualTo(sev);
    assertThat(policy.reservedBits()).isEqualTo(new HexNumber(reserved).value());
    assertThat(policy).hasToString(printed);
    assertThat(GuestPolicy.parse(printed)).isEqualTo(policy);
  }

  @ParameterizedTest
  @CsvSource({"0x7, 0, 0", "0x1160007, 22, 1", "0xff000001, 0, 255", "0x00ff0001, 255, 0"})
  void decodes_minimum_api_with_major_in_the_lower_byte(String text, int major, int minor) {
    GuestPolicy policy = GuestPolicy.parse(text);

    assertThat(policy.apiMajor()).isEqualTo(major);
    assertThat(policy.apiMinor()).isEqualTo(minor);
    assertThat(policy.minimumApi()).isEqualTo(Version.of(major, minor));
  }

  @ParameterizedTest
  @CsvSource({"NODBG, 0x1", "NOKS, 0x2", "ES, 0x4", "NOSEND, 0x8", "DOMAIN, 0x10", "SEV, 0x20"})
  void gives_each_bit_the_mask_of_the_specification(GuestPolicy.Bit bit, String mask) {
    assertThat(bit.mask()).isEqualTo(new HexNumber(mask).value());
    assertThat(bit.mask()).isEqualTo(1L << bit.number());
  }

  @ParameterizedTest
  @EnumSource
  void explains_each_bit_in_one_clause(GuestPolicy.Bit bit) {
    assertThat(bit.meaning()).isNotBlank().doesNotEndWith(".");
    assertThat(bit.meaningWhenClear()).isNotBlank().isNotEqualTo(bit.meaning());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0x1_0000_0000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void refuses_more_than_32_bits(long value) {
    assertThatThrownBy(() -> GuestPolicy.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 32 bits")
        .hasMessageContaining(Long.toHexString(value));
  }

  @Test
  void takes_hexadecimal_number_that_fits() {
    assertThat(GuestPolicy.ofHex(new HexNumber("33"))).contains(GuestPolicy.of(0x33));
    assertThat(GuestPolicy.ofHex(new HexNumber("0x100000000"))).isEqualTo(Optional.empty());
  }

  @Test
  void sets_and_clears_bits_in_a_new_policy() {
    GuestPolicy policy = GuestPolicy.of(0x41);

    assertThat(policy.with(NOKS, ES)).isEqualTo(GuestPolicy.of(0x47));
    assertThat(policy.with(NODBG)).isEqualTo(policy);
    assertThat(policy.without(NODBG, SEV)).isEqualTo(GuestPolicy.of(0x40));
    assertThat(policy.with().without()).isEqualTo(policy);
    assertThat(policy.value()).isEqualTo(0x41);
  }

  @Test
  void names_set_bits_in_order() {
    assertThat(GuestPolicy.of(0x37).flags()).containsExactly(NODBG, NOKS, ES, DOMAIN, SEV);
    assertThat(GuestPolicy.of(0xffffffc8L).flags()).containsExactly(NOSEND);
    assertThat(GuestPolicy.of(0).flags()).isEmpty();
  }

  @Test
  void hands_out_nothing_that_can_be_changed() {
    GuestPolicy policy = GuestPolicy.of(0x3);

    assertThat(policy.flags()).isUnmodifiable();
    assertThat(policy.bits()).isUnmodifiable();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nodbg | 0x1",
        "nodbg,noks,es | 0x7",
        "NoDbg , ES | 0x5",
        "nodbg,nodbg | 0x1",
        "nosend,domain,sev | 0x38",
        "' 0x33 ' | 0x33",
        "0X0033 | 0x33",
        "0x0 | 0x0",
      })
  void reads_names_and_prefixed_numbers(String text, String value) {
    assertThat(GuestPolicy.parse(text).value()).isEqualTo(new HexNumber(value).value());
  }

  @ParameterizedTest
  @CsvSource({"33, 0x33, 0x21", "10, 0x10, 0xa", "0033, 0x33, 0x21"})
  void refuses_number_of_doubtful_radix_and_offers_both_readings(
      String text, String hexadecimal, String decimal) {
    assertThatThrownBy(() -> GuestPolicy.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("radix")
        .hasMessageContaining(hexadecimal + ", or " + decimal + " if it was decimal");
  }

  @Test
  void offers_the_one_reading_where_both_are_the_same() {
    assertThatThrownBy(() -> GuestPolicy.parse("7")).message().endsWith("write 0x7");
  }

  @ParameterizedTest
  @CsvSource({
    "nodgb, nodbg",
    "nokss, noks",
    "e, es",
    "dom, domain",
    "no-send, nosend",
    "se v, sev"
  })
  void suggests_the_nearest_name_and_lists_all(String wrong, String suggestion) {
    assertThatThrownBy(() -> GuestPolicy.parse("es," + wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + wrong + "\", did you mean " + suggestion + "?")
        .hasMessageContaining("nodbg, noks, es, nosend, domain, sev");
  }

  @Test
  void names_all_faults_at_once_and_suggests_nothing_far_fetched() {
    assertThatThrownBy(() -> GuestPolicy.parse("encrypted,nodbg,,smt"))
        .message()
        .contains("unknown name \"encrypted\";", "a name is missing", "unknown name \"smt\"")
        .doesNotContain("did you mean");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "es,",
        "-1",
        "+0x3",
        "0x",
        "0xg",
        "0x3,es",
        "0x1 0x2",
        "es;noks",
        "es noks",
        "0x100000000",
        "0x10000000000000000",
        "99999999999999999999",
        "\u0663",
        "\u001b[31mes\u001b[0m"
      })
  void refuses_hostile_text(String text) {
    assertThatThrownBy(() -> GuestPolicy.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("guest policy: ")
        .doesNotContain("\u001b");
  }

  @Test
  void keeps_message_short_whatever_the_text() {
    assertThatThrownBy(() -> GuestPolicy.parse("x".repeat(1_000_000)))
        .message()
        .hasSizeLessThan(250);
    assertThatThrownBy(() -> GuestPolicy.parse("0x" + "f".repeat(1_000_000)))
        .message()
        .hasSizeLessThan(250);
    assertThatThrownBy(() -> GuestPolicy.parse("0".repeat(1_000_000)))
        .message()
        .hasSizeLessThan(250);
    assertThatThrownBy(() -> GuestPolicy.parse("a,b,c,d,f,g,h,i,".repeat(10_000)))
        .message()
        .hasSizeLessThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "0x30000, true",
    "0x20000, true",
    "0xb0000, true",
    "0x10000, true",
    "0x30100, true",
    "0x30003, false",
    "0x7, false",
    "0x0, false",
    "0x40000, false"
  })
  void recognises_snp_policy(String text, boolean snp) {
    assertThat(GuestPolicy.parse(text).looksLikeSnpPolicy()).isEqualTo(snp);
  }

  @Test
  void explains_all_32_bits() {
    assertThat(GuestPolicy.of(0x0116_0041).bits())
        .extracting(PolicyBit::range, PolicyBit::name, PolicyBit::set, PolicyBit::value)
        .containsExactly(
            tuple("0", "NODBG", true, 1L),
            tuple("1", "NOKS", false, 0L),
            tuple("2", "ES", false, 0L),
            tuple("3", "NOSEND", false, 0L),
            tuple("4", "DOMAIN", false, 0L),
            tuple("5", "SEV", false, 0L),
            tuple("6-15", "RESERVED", true, 1L),
            tuple("16-23", "API_MAJOR", true, 22L),
            tuple("24-31", "API_MINOR", true, 1L));
  }

  @Test
  void explains_bits_by_what_they_hold() {
    assertThat(GuestPolicy.of(0x0016_0041).bits())
        .extracting(PolicyBit::meaning)
        .contains(
            NODBG.meaning(),
            NOKS.meaningWhenClear(),
            "reserved, must be zero",
            "minimum firmware API major version is 22");
    assertThat(GuestPolicy.of(0x1).bits())
        .extracting(PolicyBit::meaning)
        .contains("reserved, zero as required");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 0x33, 0x41, 0x30000, 0xdeadbeefL, 0xffffffffL})
  void loses_no_bit_in_the_explanation(long value) {
    long together =
        GuestPolicy.of(value).bits().stream().mapToLong(bit -> bit.value() << bit.lowest()).sum();

    assertThat(together).isEqualTo(value);
  }

  @Test
  void all_bits_together_are_0x3f() {
    GuestPolicy all = GuestPolicy.of(0).with(GuestPolicy.Bit.values());

    assertThat(all).isEqualTo(GuestPolicy.of(0x3f));
    assertThat(all.flags()).containsExactlyElementsOf(Arrays.asList(GuestPolicy.Bit.values()));
  }
}
