package dev.sevkit.attest.vmsa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.kit.Vectors;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class VmsaPageTest {

  private static final CpuSignature NAPLES = CpuSignature.ofModel("EPYC");
  private static final long RESET = 0x80b004L;

  static List<JsonNode> sevEsCases() {
    return Vectors.cases("sev-measurement", "cases").stream()
        .filter(test -> test.has("cpu") && test.path("expect").has("vmsa_cpu0_sha256"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("sevEsCases")
  void is_what_libvirt_expects_of_a_sev_es_guest(JsonNode test) {
    CpuSignature cpu =
        CpuSignature.of(
            test.at("/cpu/family").asInt(),
            test.at("/cpu/model").asInt(),
            test.at("/cpu/stepping").asInt());
    VmsaPage boot = VmsaPage.boot(VmsaProfile.LEGACY, cpu, SevFeatures.NONE);

    assertThat(sha256(boot)).isEqualTo(test.at("/expect/vmsa_cpu0_sha256").asString());
    assertThat(boot.bytes()).isEqualTo(page(test.at("/expect/vmsa_cpu0_nonzero")));
  }

  @Test
  void runs_all_cases_of_sev_es() {
    assertThat(sevEsCases()).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "snp-multi-vcpu, FPU, 1",
    "snp-ec2, EC2, 1",
    "snp-gce, GCE, 1",
    "seves-2vcpu, FPU, 0"
  })
  void is_what_sev_snp_measure_expects_of_each_hypervisor(
      String id, VmsaProfile profile, long bits) {
    JsonNode test = snpCase(id);
    SevFeatures features = new SevFeatures(bits);
    byte[] other = page(field(test, "vmsa1_nonzero"));
    long reset = Byte.toUnsignedLong(other[0x1a]) << 16 | rip(other);

    assertThat(VmsaPage.boot(profile, NAPLES, features).bytes())
        .isEqualTo(page(field(test, "vmsa0_nonzero")));
    assertThat(VmsaPage.other(profile, NAPLES, features, reset).bytes()).isEqualTo(other);
    assertThat(sha256(VmsaPage.other(profile, NAPLES, features, reset)))
        .isEqualTo(field(test, "vmsa_sha256").path(1).asString());
  }

  private static long rip(byte[] page) {
    return Byte.toUnsignedLong(page[0x179]) << 8 | Byte.toUnsignedLong(page[0x178]);
  }

  @Test
  void keeps_the_features_asked_for() {
    JsonNode test = snpCase("snp-gf-big");

    assertThat(VmsaPage.boot(VmsaProfile.FPU, NAPLES, new SevFeatures(0x2a1)).bytes())
        .isEqualTo(page(field(test, "vmsa0_nonzero")));
  }

  @Test
  void begins_in_an_svsm_at_its_entry() {
    JsonNode test = snpCase("svsm-vars-size");

    assertThat(VmsaPage.svsm(NAPLES, 0xffffc040L).bytes())
        .isEqualTo(page(field(test, "vmsa0_nonzero")));
    assertThat(sha256(VmsaPage.svsm(NAPLES, 0xffffc040L)))
        .isEqualTo(field(test, "vmsa_sha256").path(0).asString());
  }

  @Test
  void is_read_from_4096_bytes_and_copied() {
    byte[] bytes = VmsaPage.boot(VmsaProfile.LEGACY, NAPLES, SevFeatures.NONE).bytes();
    VmsaPage page = VmsaPage.of(bytes);
    bytes[0] = 1;

    assertThat(page).isEqualTo(VmsaPage.boot(VmsaProfile.LEGACY, NAPLES, SevFeatures.NONE));
    assertThat(page).hasSameHashCodeAs(VmsaPage.of(page.bytes()));
    assertThat(page).isNotEqualTo(VmsaPage.of(bytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4095, 4097})
  void refuses_another_length(int length) {
    assertThatThrownBy(() -> VmsaPage.of(new byte[length]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("VMSA: expected 4096 bytes, found " + length);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0x100000000L})
  void refuses_an_address_that_is_not_of_32_bits(long address) {
    assertThatThrownBy(() -> VmsaPage.other(VmsaProfile.LEGACY, NAPLES, SevFeatures.NONE, address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reset address: expected 0 to 0xffffffff");
    assertThatThrownBy(() -> VmsaPage.svsm(NAPLES, address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SVSM entry");
  }

  @Test
  void differs_between_the_profiles_of_qemu_in_the_fpu_alone() {
    byte[] legacy = VmsaPage.other(VmsaProfile.LEGACY, NAPLES, SevFeatures.NONE, RESET).bytes();
    byte[] fpu = VmsaPage.other(VmsaProfile.FPU, NAPLES, SevFeatures.NONE, RESET).bytes();

    assertThat(legacy[0x409]).isZero();
    fpu[0x408] = 0;
    fpu[0x409] = 0;
    fpu[0x410] = 0;
    fpu[0x411] = 0;
    assertThat(fpu).isEqualTo(legacy);
  }

  private static JsonNode snpCase(String id) {
    return Vectors.cases("snp-digest", "cases").stream()
        .filter(test -> test.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode field(JsonNode test, String name) {
    return test.has(name) ? test.path(name) : test.path("expect").path(name);
  }

  private static byte[] page(JsonNode nonzero) {
    byte[] page = new byte[VmsaPage.LENGTH];
    for (JsonNode run : nonzero) {
      byte[] bytes = Vectors.hex(run.path(1));
      System.arraycopy(bytes, 0, page, run.path(0).asInt(), bytes.length);
    }
    return page;
  }

  private static String sha256(VmsaPage page) {
    return HexFormat.of().formatHex(Hashes.sha256(page.bytes()));
  }
}
