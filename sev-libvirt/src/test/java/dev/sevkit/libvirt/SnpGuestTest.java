package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.libvirt.launch.ConfidentialLaunch;
import dev.sevkit.libvirt.launch.LaunchRefusedException;
import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Version;
import dev.sevkit.testkit.ObservedLaunch;
import dev.sevkit.testkit.SnpLaunch;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SEV-SNP guests through libvirt, which measures none of them. */
@Tag("newer")
class SnpGuestTest {

  private static final int INTERNAL_ERROR = 1;
  private static final int XML_ERROR = 27;
  private static final int CONFIG_UNSUPPORTED = 67;
  private static final int OPERATION_UNSUPPORTED = 84;

  private static final LaunchSecret OF_NOBODY = LaunchSecret.of(new byte[52], new byte[16]);

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.clear();
  }

  private static String blob(int length) {
    return Base64.getEncoder().encodeToString(new byte[length]);
  }

  private String xml() {
    return test.snpXml("guest", "<policy>0x30000</policy><hostData>" + blob(32) + "</hostData>");
  }

  private SevGuest define(String xml) {
    return test.host().define(TestHost.parse(xml), Precheck.none());
  }

  private SevGuest paused() {
    SevGuest guest = define(xml());
    guest.startPaused();
    return guest;
  }

  private static LibvirtOperationException refusal(Runnable call) {
    LibvirtOperationException refused =
        catchThrowableOfType(LibvirtOperationException.class, call::run);
    assertThat(refused).as("refused").isNotNull();
    return refused;
  }

  @Test
  void the_host_offers_it() {
    EmulatorChoice choice =
        EmulatorChoice.libvirts().emulator(test.emulated().emulator().toString()).virtType("qemu");
    DomainCapabilities capabilities = test.host().domainCapabilities(choice);
    assertThat(test.host().libvirtVersion().isAtLeast(Version.of(10, 5))).isTrue();
    assertThat(capabilities.launchSecurityTypes().orElseThrow()).contains("sev", "sev-snp");
  }

  @Test
  void a_guest_is_started_paused_and_runs_and_ends() {
    SevGuest guest = paused();
    assertThat(guest.state().mayAwaitLaunch()).isTrue();
    SnpLaunch given = seen().snp().orElseThrow();
    assertThat(given.policy()).isEqualTo(0x30000);
    assertThat(given.hostData()).contains(blob(32));
    assertThat(given.cbitpos()).as("filled in by libvirt").isEqualTo(51);
    assertThat(seen().isFinished()).isFalse();
    guest.resume();
    assertThat(seen().isFinished()).isTrue();
    guest.destroy();
    assertThat(guest.state().isActive()).isFalse();
  }

  private ObservedLaunch seen() {
    return test.emulated().lastLaunch("guest").orElseThrow();
  }

  @Test
  void its_measurement_is_no_business_of_libvirts() {
    LibvirtOperationException refused = refusal(paused()::launchReport);
    assertThat(refused.code()).isEqualTo(INTERNAL_ERROR);
    assertThat(refused.words()).endsWith("SEV launch measurement is not available");
    assertThat(refused)
        .hasMessageStartingWith("read launch measurement of guest: internal error: ")
        .hasMessageEndingWith(
            "; a guest of type 'sev-snp' is attested from inside: it has no launch measurement,"
                + " its own attestation report has the launch digest");
    assertThat(refused.pages()).first().isEqualTo("no-launch-measurement");
  }

  @Test
  void it_takes_no_launch_secret() {
    SevGuest guest = paused();
    LibvirtOperationException refused = refusal(() -> guest.setLaunchSecret(OF_NOBODY));
    assertThat(refused.code()).isEqualTo(OPERATION_UNSUPPORTED);
    assertThat(refused)
        .hasMessageContaining("a guest of type 'sev-snp' is attested from inside: it takes no");
    assertThat(refused.pages()).first().isEqualTo("no-launch-measurement");
  }

  @Test
  void a_confidential_launch_refuses_it_before_libvirt_is_asked() {
    DomainXml domain = TestHost.parse(xml());
    ConfidentialLaunch launch = ConfidentialLaunch.on(test.host()).precheck(Precheck.none());
    assertThatExceptionOfType(LaunchRefusedException.class)
        .isThrownBy(() -> launch.define(domain))
        .withMessageContaining("'sev-snp'");
    assertThat(test.host().find("guest")).isEmpty();
    paused();
    assertThatExceptionOfType(LaunchRefusedException.class)
        .isThrownBy(() -> launch.attach("guest"))
        .withMessageContaining("'sev-snp'");
    assertThat(test.host().guest("guest").state().mayAwaitLaunch()).isTrue();
  }

  @Test
  void a_blob_of_another_length_is_an_unsupported_configuration() {
    LibvirtOperationException refused =
        refusal(() -> define(xml().replace(blob(32), blob(31))).startPaused());
    assertThat(refused.code()).isEqualTo(CONFIG_UNSUPPORTED);
    assertThat(refused.words()).contains("Unexpected length of 'hostData', expected 32 got 31");
    assertThat(refused.pages()).contains("snp-blob-length");
  }

  @Test
  void a_policy_that_is_missing_is_an_xml_error() {
    LibvirtOperationException refused =
        refusal(() -> define(xml().replace("<policy>0x30000</policy>", "")));
    assertThat(refused.code()).isEqualTo(XML_ERROR);
    assertThat(refused.pages()).contains("launch-security-not-parsed");
  }

  @Test
  void a_policy_without_the_bit_that_is_one_is_an_invalid_argument() {
    LibvirtOperationException refused =
        refusal(define(xml().replace("0x30000", "0x10000"))::startPaused);
    assertThat(refused.words()).contains("SNP_LAUNCH_START ret=-22 fw_error=0 ''");
    assertThat(refused.firmwareError()).as("which the kernel did not ask").isEmpty();
    assertThat(refused.pages()).contains("snp-start-invalid-argument");
  }
}
