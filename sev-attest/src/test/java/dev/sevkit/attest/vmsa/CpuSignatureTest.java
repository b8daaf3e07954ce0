package dev.sevkit.attest.vmsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.UnsupportedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuSignatureTest {

  @ParameterizedTest
  @CsvSource({
    "EPYC, 0x800f12",
    "EPYC-v4, 0x800f12",
    "EPYC-IBPB, 0x800f12",
    "EPYC-Rome, 0x830f10",
    "EPYC-Rome-v2, 0x830f10",
    "epyc-milan, 0xa00f11",
    "EPYC-Milan-v2, 0xa00f11",
    "EPYC-Genoa, 0xa10f10",
    "EPYC-Turin, 0xb00f00"
  })
  void knows_the_models_of_qemu(String model, String signature) {
    assertThat(CpuSignature.ofModel(model)).hasToString(signature);
  }

  @Test
  void names_the_known_models_where_one_is_not() {
    assertThatThrownBy(() -> CpuSignature.ofModel("Opteron_G5"))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessage(
            "the signature of CPU model 'Opteron_G5' is not known; known are EPYC, EPYC-Rome,"
                + " EPYC-Milan, EPYC-Genoa, EPYC-Turin");
  }

  @ParameterizedTest
  @CsvSource({
    "25, 1, 1, 0xa00f11",
    "6, 94, 3, 0x506e3",
    "15, 0, 0, 0xf00",
    "270, 255, 15, 0xfff0fff"
  })
  void is_made_of_family_model_and_stepping_and_gives_them_back(
      int family, int model, int stepping, String expected) {
    CpuSignature signature = CpuSignature.of(family, model, stepping);

    assertThat(signature).hasToString(expected);
    assertThat(signature.family()).isEqualTo(family);
    assertThat(signature.model()).isEqualTo(model);
    assertThat(signature.stepping()).isEqualTo(stepping);
  }

  @ParameterizedTest
  @CsvSource({
    "271, 0, 0, CPU family: expected 0 to 270",
    "-1, 0, 0, CPU family: expected 0 to 270",
    "25, 256, 0, CPU model: expected 0 to 255",
    "25, 1, 16, CPU stepping: expected 0 to 15"
  })
  void refuses_numbers_that_do_not_fit(int family, int model, int stepping, String message) {
    assertThatThrownBy(() -> CpuSignature.of(family, model, stepping))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({"-1", "0x100000000"})
  void refuses_more_than_32_bits(String eax) {
    assertThatThrownBy(() -> new CpuSignature(Long.decode(eax)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 0 to 0xffffffff");
  }
}
