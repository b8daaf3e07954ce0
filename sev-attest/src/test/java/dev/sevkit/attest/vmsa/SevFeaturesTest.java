package dev.sevkit.attest.vmsa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.vmsa.SevFeatures.Bit;
import org.junit.jupiter.api.Test;

class SevFeaturesTest {

  @Test
  void names_its_bits() {
    assertThat(new SevFeatures(0x221).bits())
        .containsExactly(Bit.SNP_ACTIVE, Bit.DEBUG_SWAP, Bit.SECURE_TSC);
    assertThat(SevFeatures.of(Bit.SNP_ACTIVE, Bit.SECURE_TSC)).hasToString("0x201");
    assertThat(SevFeatures.of(Bit.SNP_ACTIVE)).isEqualTo(SevFeatures.SNP);
  }

  @Test
  void tells_the_bits_that_have_no_name() {
    assertThat(new SevFeatures(0xd7ff).unnamedBits()).isZero();
    assertThat(new SevFeatures(-1).unnamedBits()).isEqualTo(~0xd7ffL);
  }
}
