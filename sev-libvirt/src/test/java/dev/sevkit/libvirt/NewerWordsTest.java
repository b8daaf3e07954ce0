package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.sev.Version;
import dev.sevkit.testkit.Fault;
import dev.sevkit.testkit.LaunchStep;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What libvirt and QEMU say otherwise than in Debian 12, or did not say yet: its page is found. */
@Tag("newer")
class NewerWordsTest {

  private static final String FLASH = "readonly='yes' type='pflash' stateless='yes'";

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.emulated().heal();
    test.clear();
  }

  private LibvirtOperationException refusal(String xml) {
    LibvirtOperationException refused =
        catchThrowableOfType(
            LibvirtOperationException.class,
            () -> test.host().define(TestHost.parse(xml), Precheck.none()).startPaused());
    assertThat(refused).as("refused").isNotNull();
    return refused;
  }

  private LibvirtOperationException ofSev(String good, String bad) {
    try (LaunchSession session = test.session(1)) {
      String xml = test.domain(session).source().text();
      assertThat(xml).contains(good);
      return refusal(xml.replace(good, bad));
    }
  }

  private LibvirtOperationException ofSnp(String element) {
    return refusal(test.snpXml("guest", "<policy>0x30000</policy>" + element));
  }

  private boolean isAtLeast(int major) {
    return test.host().libvirtVersion().isAtLeast(Version.of(major, 0));
  }

  @Test
  void qemu_that_ends_at_the_start_is_named_with_the_domain() {
    LibvirtOperationException refused = ofSev("0x0001<", "0x0003<");
    assertThat(refused.words())
        .containsPattern(
            "QEMU unexpectedly closed the monitor \\(vm='guest'\\)"
                + "|process exited while connecting to monitor")
        .contains("-accel kvm: sev_launch_start: LAUNCH_START ret=1 fw_error=11");
    assertThat(refused.firmwareError().orElseThrow().name()).isEqualTo("BAD_MEASUREMENT");
    assertThat(refused.pages()).first().isEqualTo("start-bad-measurement");
  }

  @Test
  void a_variable_store_without_state() {
    LibvirtOperationException refused =
        ofSev("</loader>", "</loader><nvram>/nowhere/vars.fd</nvram>");
    assertThat(refused.words()).endsWith("is not permitted when loader is stateless");
    assertThat(refused.words()).startsWith(isAtLeast(12) ? "Variable storage" : "NVRAM is");
    assertThat(refused.pages()).first().isEqualTo("stateless-with-nvram");
  }

  @Test
  void a_machine_that_is_gone() {
    LibvirtOperationException refused = ofSev("'q35'", "'pc-q35-2.1'");
    assertThat(refused.words()).endsWith("does not support machine type 'pc-q35-2.1'");
    assertThat(refused.pages()).first().isEqualTo("machine-version-mismatch");
  }

  @Test
  void launch_security_of_another_maker() {
    LibvirtOperationException refused = ofSev("type='sev'", "type='tdx'");
    assertThat(refused.words()).contains("'tdx'");
    assertThat(refused.pages())
        .first()
        .isEqualTo(isAtLeast(12) ? "sev-not-supported" : "launch-security-not-parsed");
  }

  @ParameterizedTest
  @CsvSource({
    "type='rom' readonly='no', ROM loader type cannot be used as read/write",
    "type='rom' format='qcow2', Invalid format 'qcow2' for ROM loader type"
  })
  void a_rom_that_cannot_be(String loader, String words) {
    Assumptions.assumeTrue(isAtLeast(12), "libvirt before 12 leaves it to QEMU");
    LibvirtOperationException refused = ofSev(FLASH, loader);
    assertThat(refused.words()).isEqualTo(words);
    assertThat(refused.pages()).first().isEqualTo("rom-loader-refused");
  }

  @ParameterizedTest
  @CsvSource({
    "guestVisibleWorkarounds, 17, 16",
    "idBlock, 95, 96",
    "idAuth, 4097, 4096",
    "hostData, 33, 32"
  })
  void a_blob_of_another_length(String element, int length, int right) {
    String blob = Base64.getEncoder().encodeToString(new byte[length]);
    LibvirtOperationException refused = ofSnp("<%1$s>%2$s</%1$s>".formatted(element, blob));
    assertThat(refused.words())
        .endsWith(
            "Unexpected length of '%s', expected %d got %d".formatted(element, right, length));
    assertThat(refused.pages()).first().isEqualTo("snp-blob-length");
  }

  @ParameterizedTest
  @CsvSource({
    "LAUNCH_START, 7, POLICY_FAILURE, start-policy-not-allowed",
    "LAUNCH_FINISH, 11, BAD_MEASUREMENT, snp-finish-bad-measurement"
  })
  void what_the_firmware_refuses_a_sev_snp_guest(
      LaunchStep step, int number, String name, String page) {
    test.emulated().fail(Fault.firmwareError(step, number));
    LibvirtOperationException refused = ofSnp("");
    assertThat(refused.words()).contains("SNP_" + step + " ret=-5 fw_error=" + number);
    assertThat(refused.firmwareError().orElseThrow().name()).isEqualTo(name);
    assertThat(refused.pages()).first().isEqualTo(page);
  }
}
