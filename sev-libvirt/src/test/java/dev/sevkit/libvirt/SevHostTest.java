package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.TargetProfile;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libvirt")
@Tag("tree")
class SevHostTest {

  private final TestHost test = TestHost.shared();
  private final SevHost host = test.host();

  @AfterEach
  void clear() {
    test.clear();
  }

  @Test
  void says_what_the_host_offers_an_emulator() {
    EmulatorChoice choice =
        EmulatorChoice.libvirts().emulator(test.emulated().emulator().toString()).virtType("qemu");
    DomainCapabilities capabilities = host.domainCapabilities(choice);
    assertThat(capabilities.sev().orElseThrow().getCbitpos()).isNotNull();
    assertThat(host.domainCapabilitiesXml(choice)).contains("<cbitpos>51</cbitpos>");
  }

  @Test
  void says_what_the_platform_is() {
    PlatformInfo info = host.platformInfo();
    assertThat(info.cbitpos()).isEqualTo(51);
    assertThat(info.reducedPhysBits()).isEqualTo(1);
    assertThat(Base64.getDecoder().decode(info.pdh())).isEqualTo(test.emulated().pdh());
    assertThat(Base64.getDecoder().decode(info.certChain()))
        .isEqualTo(test.emulated().certificateChain());
  }

  @Test
  void is_a_target_with_versions_and_capabilities() {
    try (LaunchSession session = test.session(1)) {
      TargetProfile profile = host.profileFor(test.domain(session));
      assertThat(profile.libvirt().orElseThrow().isAtLeast(Version.of(7, 0))).isTrue();
      assertThat(profile.knows(Need.HOST_CAPABILITIES)).isTrue();
      assertThat(profile.memory()).isPresent();
      assertThat(profile.qemu())
          .as("version of libvirt's choice, which the domain names")
          .isPresent();
      EmulatorChoice other =
          EmulatorChoice.libvirts().emulator("/usr/bin/qemu-system-x86_64").virtType("qemu");
      assertThat(host.profile(other).qemu()).as("version of another emulator").isEmpty();
    }
  }

  @Test
  void refuses_a_domain_with_errors_before_libvirt_sees_it() {
    try (LaunchSession session = test.session(1)) {
      DomainXml domain =
          TestHost.parse(
              test.domain(session).source().text().replace("<cbitpos>51", "<cbitpos>47"));
      assertThatExceptionOfType(DomainRefusedException.class)
          .isThrownBy(() -> host.define(domain))
          .withMessageContaining("[cbitpos-mismatch]")
          .withMessageContaining("guest.xml:");
      assertThat(host.find("guest")).isEmpty();
    }
  }

  @Test
  void finds_guests_by_name_and_by_uuid() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = host.define(test.domain(session), Precheck.none());
      assertThat(host.guest("guest").uuid()).isEqualTo(guest.uuid());
      assertThat(host.guest(guest.uuid().toString()).name()).isEqualTo("guest");
      assertThat(host.guests()).hasSize(1);
      assertThat(host.find("nobody")).isEmpty();
      assertThat(guest.isPersistent()).isTrue();
      assertThat(guest.instance()).isEmpty();
      assertThat(guest.definition().domain().getLaunchSecurity().get(0).getDhCert())
          .isEqualTo(session.dhCert());
    }
  }

  @Test
  void cannot_be_asked_once_closed() {
    SevHost other = SevHost.open(test.emulated().uri());
    assertThat(other.isAlive()).isTrue();
    other.close();
    other.close();
    assertThatIllegalStateException().isThrownBy(other::name).withMessageContaining("closed");
    assertThat(host.isAlive()).isTrue();
  }
}
