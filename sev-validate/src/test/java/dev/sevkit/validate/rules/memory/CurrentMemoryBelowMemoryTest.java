package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentMemoryBelowMemoryTest {

  private static final RuleKit KIT = RuleKit.of(new CurrentMemoryBelowMemory());

  private static String domain(String memory, String current) {
    return """
    <domain type='kvm'>
      <memory%s</memory>
      <currentMemory%s</currentMemory>
      <launchSecurity type='sev'>
        <policy>0x7</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(memory, current);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\" unit='GiB'>8\" | \" unit='GiB'>4\" | \" unit='GiB'>8\"",
        "\" unit='GiB'>8\" | >4194304 | \" unit='GiB'>8\"",
        "\" unit='GiB'>8\" | \" unit='MiB'>8191\" | \" unit='GiB'>8\"",
        ">8388608 | >4194304 | >8388608",
        ">8388608 | \" unit='GiB'>4\" | \" unit='KiB'>8388608\"",
        "\" unit='KiB' dumpCore='on'>8388608\" | \" unit='KB'>8388608\" | \" unit='KiB'>8388608\""
      })
  void makes_both_equal(String memory, String current, String fixed) {
    KIT.domain(domain(memory, current))
        .reports(3)
        .as(WARNING)
        .saying("expected 8 GiB")
        .fixedTo(domain(memory, fixed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " unit='GiB'>8",
        " unit='MiB'>8192",
        ">8388608",
        " unit='GiB'>9",
        ">0",
        ">-1",
        " unit='ell'>1",
        ">"
      })
  void accepts_the_whole_and_what_libvirt_takes_for_it_or_cannot_read(String current) {
    KIT.domain(domain(" unit='GiB'>8", current)).reportsNothing();
  }

  @Test
  void is_silent_where_memory_is_absent_or_cannot_be_read() {
    KIT.domain(domain(" unit='ell'>8", ">1")).reportsNothing();
    KIT.domain("<domain><currentMemory>1</currentMemory><launchSecurity type='sev'/></domain>")
        .reportsNothing();
    KIT.domain("<domain><memory>1</memory><launchSecurity type='sev'/></domain>").reportsNothing();
  }

  /** Cells of 1 GiB and a module of 1 GiB; what memory says is not looked at. */
  @Test
  void compares_with_the_numa_cells_and_modules_where_there_are_any() {
    String cells =
        """
        <cpu>
          <numa>
            <cell id='0' cpus='0' memory='1' unit='GiB'/>
          </numa>
        </cpu>
        <launchSecurity""";
    String whole = domain(" unit='GiB'>2", " unit='GiB'>1").replace("<launchSecurity", cells);
    KIT.domain(whole).reportsNothing();
    String module = "<memory model='dimm'><target><size unit='GiB'>1</size></target></memory>";
    KIT.domain(whole.replace("</domain>", "<devices>" + module + "</devices></domain>"))
        .reports(3)
        .saying("expected 2 GiB, found 1 GiB");
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain(">2", ">1").replace("'sev'", "'sev-snp'")).isNoConcern();
  }
}
