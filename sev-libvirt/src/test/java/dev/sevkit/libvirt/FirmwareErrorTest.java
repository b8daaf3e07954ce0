package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareErrorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LAUNCH_START ret=1 fw_error=11 'Bad measurement'|11|BAD_MEASUREMENT",
        "LAUNCH_START ret=1 fw_error=6 'Certificate is invalid'|6|INVALID_CERTIFICATE",
        "LAUNCH_START ret=1 fw_error=7 'Policy is not allowed'|7|POLICY_FAILURE",
        "failed to inject secret ret=-5 fw_error=4|4|INVALID_LENGTH",
        "SNP_LAUNCH_FINISH ret=-5 fw_error=29|29|AEAD_OFLOW",
      })
  void finds_the_number_and_its_name(String words, int number, String name) {
    FirmwareError error = FirmwareError.in(words).orElseThrow();
    assertThat(error.number()).isEqualTo(number);
    assertThat(error.name()).isEqualTo(name);
    assertThat(error)
        .hasToString("firmware error " + number + ", " + name + ": " + error.meaning());
  }

  @Test
  void a_number_nobody_knows_stays_a_number() {
    assertThat(FirmwareError.in("fw_error=250 ''").orElseThrow()).hasToString("firmware error 250");
  }

  @Test
  void no_refusal_of_the_firmware_is_none() {
    assertThat(FirmwareError.in("cbitpos check failed, host '51' requested '47'")).isEmpty();
    assertThat(FirmwareError.in("SNP_LAUNCH_START ret=-22 fw_error=0 ''")).isEmpty();
  }
}
