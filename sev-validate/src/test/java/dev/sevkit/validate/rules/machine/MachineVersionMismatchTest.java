package dev.sevkit.validate.rules.machine;

import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineVersionMismatchTest {

  private static final RuleKit KIT = RuleKit.of(new MachineVersionMismatch());

  private static String machine(String type) {
    return Domains.of("sev", "0x3", type, "");
  }

  @ParameterizedTest
  @CsvSource({
    "11.1, pc-q35-5.1, ERROR, removed from QEMU 11.1",
    "11.1, pc-i440fx-3.0, ERROR, removed from QEMU 11.1",
    "11.1, pc-q35-5.2, WARNING, deprecated in QEMU 11.1",
    "11.1, pc-q35-8.1, WARNING, deprecated in QEMU 11.1",
    "10.1, pc-q35-4.1, ERROR, removed from QEMU 10.1",
    "10.1, pc-q35-4.2, WARNING, deprecated in QEMU 10.1",
    "10.0, pc-q35-3.0, WARNING, deprecated in QEMU 10.0",
    "9.1, pc-q35-6.1, WARNING, deprecated in QEMU 9.1",
    "8.2, pc-q35-9.0, ERROR, newer than QEMU 8.2"
  })
  void reports_what_qemu_has_no_more_or_not_yet(
      String qemu, String type, Severity severity, String words) {
    KIT.qemu(qemu).domain(machine(type)).reports(3).as(severity).saying(words, "found " + type);
  }

  @ParameterizedTest
  @CsvSource({
    "11.1, pc-q35-8.2",
    "11.1, pc-q35-11.1",
    "10.0.13, pc-q35-10.0",
    "9.1, pc-q35-6.2",
    "9.0, pc-q35-3.0"
  })
  void accepts_what_qemu_has(String qemu, String type) {
    KIT.qemu(qemu).domain(machine(type)).reportsNothing();
  }

  @Test
  void offers_the_version_of_the_host() {
    KIT.qemu("11.1")
        .on(Hosts.GENOA)
        .domain(machine("pc-q35-3.0"))
        .reports(3)
        .hasNoSafeFix()
        .unsafelyFixedTo(machine("pc-q35-10.0"));
    RuleKit kit = KIT.qemu("11.1").on(Hosts.GENOA);
    requireNoFix(kit.domain(machine("pc-i440fx-3.0")).reports(3));
    requireNoFix(kit.domain(machine("pc-q35-8.1")).reports(3));
  }

  @Test
  void goes_by_the_oldest_qemu_the_host_can_have() {
    DomainCapabilities host =
        CapabilitiesXml.parseDomainCapabilities(
            "host.xml", "<domainCapabilities><machine>pc-q35-11.1</machine></domainCapabilities>");
    RuleKit kit = KIT.on(target -> target.capabilities(host));
    kit.domain(machine("pc-q35-5.1"))
        .reports(3)
        .as(ERROR)
        .saying("removed from QEMU 11.1 or newer");
    kit.domain(machine("pc-q35-8.1")).isSkippedFor(QEMU_VERSION);
  }

  @Test
  void is_skipped_without_the_version_of_qemu() {
    KIT.domain(machine("pc-q35-3.0")).isSkippedFor(QEMU_VERSION);
    KIT.on(Hosts.GENOA).domain(machine("pc-q35-3.0")).isSkippedFor(QEMU_VERSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q35", "pc", "pc-q35-rhel9.4.0", "pc-q35-noble", "microvm"})
  void has_no_concern_with_names_without_a_version_of_qemu(String type) {
    KIT.domain(machine(type)).isNoConcern();
  }

  private static void requireNoFix(RuleKit.Judged judged) {
    assertThat(judged.findings()).hasSize(1).allMatch(finding -> finding.fixes().isEmpty());
  }
}
