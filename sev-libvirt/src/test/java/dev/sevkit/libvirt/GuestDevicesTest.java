package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.Validator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("libvirt")
class GuestDevicesTest {

  private static final String TABLET = "<input type='tablet' bus='usb'/>";
  private static final String PASSED_THROUGH =
      """
      <hostdev mode='subsystem' type='pci' managed='yes'>
        <source>
          <address domain='0x0000' bus='0xfe' slot='0x1f' function='0x7'/>
        </source>
      </hostdev>
      """;

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.clear();
  }

  private SevGuest paused(LaunchSession session) {
    return test.host().createPaused(test.domain(session), Precheck.none());
  }

  private static boolean has(SevGuest guest, String words) {
    return guest.xml().source().text().contains(words);
  }

  @Test
  void refuses_what_brings_an_error_and_asks_libvirt_nothing() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      assertThatExceptionOfType(DeviceRefusedException.class)
          .isThrownBy(() -> guest.devices().attach(PASSED_THROUGH))
          .withMessageContaining("attach device to guest: refused: [pci-passthrough]")
          .satisfies(refused -> assertThat(refused.findings()).isNotEmpty());
      assertThat(has(guest, "<hostdev")).isFalse();
    }
  }

  @Test
  void attaches_and_detaches_what_no_rule_forbids() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      guest.devices().attach(TABLET);
      assertThat(has(guest, "type='tablet'")).isTrue();
      guest.resume();
      guest.devices().detach(TABLET);
    }
  }

  @Test
  void libvirt_decides_when_forced() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      assertThatExceptionOfType(LibvirtOperationException.class)
          .isThrownBy(() -> guest.devices().forced().attach(PASSED_THROUGH))
          .withMessageContaining("attach device to guest: ");
    }
  }

  @Test
  void a_guest_without_launch_security_has_what_libvirt_gives_it() {
    SevGuest guest =
        test.host().createPaused(TestHost.parse(test.xml("guest", "")), Precheck.none());
    assertThatExceptionOfType(LibvirtOperationException.class)
        .isThrownBy(() -> guest.devices().attach(PASSED_THROUGH));
  }

  @Test
  void a_definition_is_judged_likewise() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = test.host().define(test.domain(session), Precheck.none());
      guest.devices().attach(TABLET);
      assertThat(has(guest, "type='tablet'")).isTrue();
      assertThatExceptionOfType(DeviceRefusedException.class)
          .isThrownBy(() -> guest.devices().attach(PASSED_THROUGH));
    }
  }

  @Test
  void what_is_no_element_is_refused() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      assertThatExceptionOfType(ModelReadException.class)
          .isThrownBy(() -> guest.devices().attach("<disk"));
    }
  }

  @Test
  void rules_of_the_callers_choice_judge() {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = paused(session);
      assertThatExceptionOfType(LibvirtOperationException.class)
          .isThrownBy(
              () ->
                  guest
                      .devices()
                      .rules(profile -> new Validator(RuleSet.of(List.of()), profile))
                      .attach(PASSED_THROUGH));
    }
  }
}
