package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class SwiotlbNotSetTest {

  private static final RuleKit KIT = RuleKit.of(new SwiotlbNotSet());

  private static String direct(String memory, String cmdline) {
    return """
    <domain type='kvm'>
      <memory unit='GiB'>%s</memory>
      <os>
        <kernel>/boot/vmlinuz</kernel>
        <cmdline>%s</cmdline>
      </os>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(memory, cmdline);
  }

  @Test
  void reports_a_command_line_without_the_parameter() {
    KIT.domain(direct("4", "quiet &quot;a=b&quot;"))
        .reports(5)
        .as(INFO)
        .saying("expected swiotlb=262144")
        .hasNoSafeFix();
    KIT.domain(direct("4", "quiet")).unsafelyFixedTo(direct("4", "swiotlb=262144 quiet"));
  }

  @Test
  void keeps_the_parameter_out_of_what_is_meant_for_init() {
    KIT.domain(direct("4", "quiet -- single"))
        .unsafelyFixedTo(direct("4", "swiotlb=262144 quiet -- single"));
  }

  @Test
  void asks_for_less_where_the_kernel_would_take_too_much() {
    KIT.domain(direct("16", "quiet")).reports(5).saying("expected swiotlb=131072");
    KIT.domain(direct("15", "quiet")).reports(5).saying("expected swiotlb=262144");
  }

  @Test
  void accepts_any_size() {
    KIT.domain(direct("4", "swiotlb=65536 quiet")).reportsNothing();
  }

  @Test
  void is_not_deceived_by_another_parameter() {
    KIT.domain(direct("4", "noswiotlb=1 quiet")).reports(5);
    KIT.domain(direct("4", "swiotlb=force")).reports(5);
  }

  @Test
  void has_no_concern_with_a_guest_whose_command_line_is_out_of_sight() {
    KIT.domain(direct("4", " ")).isNoConcern();
    KIT.domain(direct("4", "quiet").replace("<kernel>/boot/vmlinuz</kernel>", "")).isNoConcern();
  }
}
