package dev.sevkit.model.sev;

import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.DEBUG;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.SINGLE_SOCKET;
import static dev.sevkit.model.sev.SnpGuestPolicy.Bit.SMT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnpGuestPolicyTest {

  @ParameterizedTest
  @CsvSource({
    //          smt    one    debug  looks like SEV
    "0x30000,   true,  true,  false, false",
    "0xb0000,   true,  true,  true,  false",
    "0x20000,   false, true,  false, false",
    "0x7,       false, false, false, true",
    "0x33,      false, false, false, true",
    "0x3f,      false, false, false, true",
    "0x40,      false, false, false, false",
    "0x0,       false, false, false, true",
    "0xffffffffffffffff, true, true, true, false",
  })
  void decodes_bits(String text, boolean smt, boolean one, boolean debug, boolean looksLikeSev) {
    SnpGuestPolicy policy = SnpGuestPolicy.parse(text);

    assertThat(policy.smt()).isEqualTo(smt);
    assertThat(policy.reservedOne()).isEqualTo(one);
    assertThat(policy.debug()).isEqualTo(debug);
    assertThat(policy.looksLikeSevPolicy()).isEqualTo(looksLikeSev);
    assertThat(policy).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "SMT, 16",
    "MIGRATE_MA, 18",
    "DEBUG, 19",
    "SINGLE_SOCKET, 20",
    "CXL_ALLOW, 21",
    "MEM_AES_256_XTS, 22",
    "RAPL_DIS, 23",
    "CIPHERTEXT_HIDING, 24",
    "PAGE_SWAP_DISABLE, 25"
  })
  void gives_each_bit_the_number_of_the_specification(SnpGuestPolicy.Bit bit, int number) {
    assertThat(bit.number()).isEqualTo(number);
    assertThat(bit.mask()).isEqualTo(1L << number);
  }

  @ParameterizedTest
  @EnumSource
  void explains_each_bit_in_one_clause(SnpGuestPolicy.Bit bit) {
    assertThat(bit.meaning()).isNotBlank().doesNotEndWith(".");
    assertThat(bit.meaningWhenClear()).isNotBlank().isNotEqualTo(bit.meaning());
  }

  @Test
  void has_a_predicate_for_every_bit() {
    SnpGuestPolicy all = SnpGuestPolicy.of(0).with(SnpGuestPolicy.Bit.values());
    SnpGuestPolicy none = all.without(SnpGuestPolicy.Bit.values());

    assertThat(none.value()).isZero();
    assertThat(all.value()).isEqualTo(0x3fd0000);
    assertThat(predicates(all)).containsOnly(true);
    assertThat(predicates(none)).containsOnly(false);
  }

  private static boolean[] predicates(SnpGuestPolicy policy) {
    return new boolean[] {
      policy.smt(),
      policy.migrateMa(),
      policy.debug(),
      policy.singleSocket(),
      policy.cxlAllow(),
      policy.memAes256Xts(),
      policy.raplDis(),
      policy.ciphertextHiding(),
      policy.pageSwapDisable()
    };
  }

  @ParameterizedTest
  @EnumSource
  void sets_and_clears_each_bit_in_a_new_policy(SnpGuestPolicy.Bit bit) {
    SnpGuestPolicy policy = SnpGuestPolicy.of(0x20000);

    assertThat(policy.with(bit).flags()).containsExactly(bit);
    assertThat(policy.with(bit).without(bit)).isEqualTo(policy);
  }

  @Test
  void sets_bit_17_on_its_own() {
    assertThat(SnpGuestPolicy.of(0x10000).withReservedOne()).hasToString("0x30000");
    assertThat(SnpGuestPolicy.of(0).with(SMT)).hasToString("0x10000");
  }

  @ParameterizedTest
  @CsvSource({"0x30000, 0, 0", "0x30133, 1, 51", "0x3ff01, 255, 1"})
  void decodes_minimum_abi_with_major_in_the_upper_byte(String text, int major, int minor) {
    SnpGuestPolicy policy = SnpGuestPolicy.parse(text);

    assertThat(policy.abiMajor()).isEqualTo(major);
    assertThat(policy.abiMinor()).isEqualTo(minor);
    assertThat(policy.minimumAbi()).isEqualTo(Version.of(major, minor));
  }

  @ParameterizedTest
  @CsvSource({
    "0x30000, 0x0",
    "0x3ffffff, 0x0",
    "0x4000000, 0x4000000",
    "0x8000000000030000, 0x8000000000000000",
    "0xffffffffffffffff, 0xfffffffffc000000"
  })
  void finds_reserved_bits_that_are_set(String text, String reserved) {
    assertThat(SnpGuestPolicy.parse(text).reservedBits())
        .isEqualTo(new HexNumber(reserved).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "smt | 0x30000",
        "SMT,debug | 0xb0000",
        "single-socket | 0x120000",
        "Mem_AES_256_XTS, rapl_dis | 0xc20000",
      })
  void reads_names_and_adds_bit_17(String text, String value) {
    assertThat(SnpGuestPolicy.parse(text)).hasToString(value);
  }

  @Test
  void takes_numbers_as_they_are() {
    assertThat(SnpGuestPolicy.parse("0x7").reservedOne()).isFalse();
    assertThat(SnpGuestPolicy.ofHex(new HexNumber("30000"))).isEqualTo(SnpGuestPolicy.of(0x30000));
  }

  @ParameterizedTest
  @CsvSource({"smtt, smt", "singlesocket, single_socket", "mig, migrate_ma", "debgu, debug"})
  void suggests_the_nearest_name_and_lists_all(String wrong, String suggestion) {
    assertThatThrownBy(() -> SnpGuestPolicy.parse(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean " + suggestion + "?")
        .hasMessageContaining("smt, migrate_ma, debug, single_socket");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ",smt", "30000", "196608", "-1", "0x", "0x10000000000000000", "nodbg"})
  void refuses_hostile_text(String text) {
    assertThatThrownBy(() -> SnpGuestPolicy.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("guest policy: ");
  }

  @Test
  void names_set_bits_in_order() {
    assertThat(SnpGuestPolicy.of(0x1b0000).flags()).containsExactly(SMT, DEBUG, SINGLE_SOCKET);
  }

  @Test
  void hands_out_nothing_that_can_be_changed() {
    SnpGuestPolicy policy = SnpGuestPolicy.of(0x30000);

    assertThat(policy.flags()).isUnmodifiable();
    assertThat(policy.bits()).isUnmodifiable();
  }

  @Test
  void explains_all_64_bits() {
    assertThat(SnpGuestPolicy.of(0x80000000000b0133L).bits())
        .extracting(PolicyBit::range, PolicyBit::name, PolicyBit::value)
        .containsExactly(
            tuple("0-7", "ABI_MINOR", 51L),
            tuple("8-15", "ABI_MAJOR", 1L),
            tuple("16", "SMT", 1L),
            tuple("17", "RESERVED", 1L),
            tuple("18", "MIGRATE_MA", 0L),
            tuple("19", "DEBUG", 1L),
            tuple("20", "SINGLE_SOCKET", 0L),
            tuple("21", "CXL_ALLOW", 0L),
            tuple("22", "MEM_AES_256_XTS", 0L),
            tuple("23", "RAPL_DIS", 0L),
            tuple("24", "CIPHERTEXT_HIDING", 0L),
            tuple("25", "PAGE_SWAP_DISABLE", 0L),
            tuple("26-63", "RESERVED", 0x2000000000L));
  }

  @Test
  void explains_bit_17_by_what_it_must_be() {
    assertThat(SnpGuestPolicy.of(0x30000).bits())
        .extracting(PolicyBit::meaning)
        .contains("reserved, one as required");
    assertThat(SnpGuestPolicy.of(0x7).bits())
        .extracting(PolicyBit::meaning)
        .contains("reserved, must be one");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 0x7, 0x30000, -1, Long.MIN_VALUE, 0x123456789abcdef0L})
  void loses_no_bit_in_the_explanation(long value) {
    long together =
        SnpGuestPolicy.of(value).bits().stream()
            .mapToLong(bit -> bit.value() << bit.lowest())
            .sum();

    assertThat(together).isEqualTo(value);
  }
}
