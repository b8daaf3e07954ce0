package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrqchipOutsideKernelTest {

  private static final RuleKit KIT = RuleKit.of(new IrqchipOutsideKernel());

  private static String domain(String ioapic, String argument) {
    return """
    <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
      <features>%s</features>
      <launchSecurity type='sev'>
        <policy>0x7</policy>
      </launchSecurity>
      <qemu:commandline>
        <qemu:arg value='-machine'/>
        <qemu:arg value='%s'/>
      </qemu:commandline>
    </domain>
    """
        .formatted(ioapic, argument);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kernel_irqchip=off", "kernel-irqchip=off", "q35,kernel-irqchip=off,vmport=off"})
  void reports_a_command_line_that_switches_it_off(String argument) {
    KIT.domain(domain("", argument)).reports(8).as(ERROR).saying("found " + argument);
    KIT.domain(domain("", argument).replace("'sev'", "'sev-snp'")).reports(8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kernel_irqchip=on", "kernel_irqchip=split", "kernel_irqchip=offline", ""})
  void accepts_other_arguments(String argument) {
    KIT.domain(domain("", argument)).reportsNothing();
  }

  @Test
  void notes_an_io_apic_of_qemu() {
    KIT.domain(domain("<ioapic driver='qemu'/>", "q35")).reports(2).as(INFO);
    KIT.domain(domain("<ioapic driver='kvm'/>", "q35")).reportsNothing();
  }

  @Test
  void accepts_a_domain_that_says_nothing() {
    KIT.domain("<domain><launchSecurity type='sev-snp'/></domain>").reportsNothing();
  }

  @Test
  void has_no_concern_with_plain_sev() {
    KIT.domain(domain("<ioapic driver='qemu'/>", "kernel_irqchip=off").replace("0x7", "0x3"))
        .isNoConcern();
  }
}
