package dev.sevkit.attest.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestFirmwareTest {

  private static GuestFirmware named(String name) {
    return GuestFirmware.of(Vectors.firmware(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"amdsev", "amdsev-tdx", "sev-only"})
  void has_areas_for_secret_and_hashes(String name) {
    GuestFirmware firmware = named(name);

    assertThat(firmware.secretArea().isPresent()).isTrue();
    assertThat(firmware.hashArea().isPresent()).isTrue();
    assertThat(firmware.resetAddress()).isPositive();
  }

  @Test
  void of_the_general_build_has_neither_area() {
    GuestFirmware firmware = named("ovmfx64");

    assertThat(firmware.secretArea().reason()).contains("gives the launch secret no memory");
    assertThat(firmware.hashArea().reason()).contains("gives the kernel hashes no memory");
    assertThat(firmware.resetAddress()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "no-footer, no table footer",
    "no-reset-block, no entry for the SEV-ES reset block",
    "legacy-reset-block, only the reset block of firmware before 2021",
    "table-zero-length, 0 bytes long",
    "bad-entry-size, 5 bytes long"
  })
  void cannot_start_a_sev_es_guest_with_a_defective_table(String name, String reason) {
    assertThatThrownBy(() -> named(name).resetAddress())
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageStartingWith("the firmware image cannot start a SEV-ES guest: ")
        .hasMessageContaining(reason);
  }

  @Test
  void with_a_defective_table_is_not_believed_to_have_areas() {
    assertThat(named("bad-entry-size").secretArea().isPresent()).isFalse();
    assertThat(named("bad-entry-size").hashArea().isPresent()).isFalse();
  }

  @Test
  void with_reset_address_zero_starts_one_virtual_cpu_and_no_more() {
    GuestFirmware firmware = named("reset-addr-zero");
    CpuSignature milan = CpuSignature.ofModel("EPYC-Milan");

    assertThat(VirtualCpus.reset(1, VmsaProfile.LEGACY, milan, firmware).count()).isOne();
    assertThatThrownBy(() -> VirtualCpus.reset(2, VmsaProfile.LEGACY, milan, firmware))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("begin at address 0");
  }

  @Test
  void has_a_code_part_behind_a_store_of_variables() {
    byte[] code = Vectors.firmware("amdsev");
    byte[] store = new byte[4096];
    System.arraycopy(
        Bytes.guid(UUID.fromString("fff12b8d-7696-4c8b-a985-2747075b4f50")), 0, store, 16, 16);
    System.arraycopy(Bytes.u64(store.length), 0, store, 32, 8);
    System.arraycopy("_FVH".getBytes(StandardCharsets.US_ASCII), 0, store, 40, 4);

    assertThat(GuestFirmware.codePart(Bytes.concat(store, code))).hasValue(code);
    assertThat(GuestFirmware.codePart(store)).isEmpty();
    assertThat(GuestFirmware.codePart(code)).isEmpty();
    assertThat(GuestFirmware.codePart(new byte[43])).isEmpty();
    store[40] = 0;
    assertThat(GuestFirmware.codePart(Bytes.concat(store, code))).isEmpty();
  }

  @Test
  void refuses_an_empty_file_and_one_that_is_too_long() {
    assertThatThrownBy(() -> GuestFirmware.of(new byte[0]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("firmware image: expected 1 byte to 32 MiB, found 0 bytes");
    assertThatThrownBy(() -> GuestFirmware.of(new byte[(32 << 20) + 1]))
        .isInstanceOf(MalformedInputException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 4097, Integer.MAX_VALUE})
  void refuses_numbers_of_virtual_cpus_that_cannot_be(int count) {
    CpuSignature milan = CpuSignature.ofModel("EPYC-Milan");

    assertThatThrownBy(() -> VirtualCpus.reset(count, VmsaProfile.LEGACY, milan, named("amdsev")))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("number of virtual CPUs: expected 1 to 4096, found " + count);
  }
}
