package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardLimitTooLowTest {

  private static final RuleKit KIT = RuleKit.of(new HardLimitTooLow());

  private static final String VGA = "<video><model type='vga' vram='16384'/></video>";
  private static final String QXL =
      "<video><model type='qxl' ram='65536' vram='65536' vgamem='16384'/></video>";

  private static String domain(String limit, int vcpus, String more) {
    return """
    <domain type='kvm'>
      <memory unit='KiB'>4194304</memory>
      <memtune>
        <hard_limit%s</hard_limit>
      </memtune>
      <vcpu>%d</vcpu>
      <launchSecurity type='sev'>
        <policy>0x3</policy>
      </launchSecurity>
      %s
    </domain>
    """
        .formatted(limit, vcpus, more);
  }

  private static String domain(long kib, int vcpus, String devices) {
    return domain(" unit='KiB'>" + kib, vcpus, "<devices>" + devices + "</devices>");
  }

  @Test
  void requires_the_least_that_starts_with_16_mib_of_video_memory() {
    KIT.domain(domain(4_221_519, 4, VGA)).reports(4).as(ERROR).saying("4221520 KiB to start");
    KIT.domain(domain(4_221_520, 4, VGA)).reports(4).as(WARNING);
  }

  @Test
  void requires_the_least_that_starts_with_qxl() {
    KIT.domain(domain(4_352_591, 4, QXL)).reports(4).as(ERROR).saying("4352592 KiB to start");
    KIT.domain(domain(4_352_592, 4, QXL)).reports(4).as(WARNING);
  }

  @Test
  void requires_the_least_that_starts_without_video() {
    KIT.domain(domain(4_205_135, 4, "")).reports(4).as(ERROR);
    KIT.domain(domain(4_205_136, 4, "")).reports(4).as(WARNING);
  }

  @Test
  void advises_256_mib_above_the_memory_of_a_small_guest() {
    KIT.domain(domain(4_456_447, 4, QXL))
        .as(WARNING)
        .saying("expected 4352 MiB or more")
        .fixedTo(domain(4_456_448, 4, QXL));
    KIT.domain(domain(4_456_448, 4, QXL)).reportsNothing();
  }

  @Test
  void advises_more_for_many_virtual_cpus() {
    KIT.domain(domain(4_456_448, 5, QXL)).reportsNothing();
    KIT.domain(domain(4_456_448, 6, QXL)).reports(4).as(WARNING);
    KIT.domain(domain(4_474_879, 8, QXL)).as(WARNING).fixedTo(domain(4_474_880, 8, QXL));
    KIT.domain(domain(4_474_880, 8, QXL)).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(longs = {4_456_448, 4_563_402, 4_718_592, 5_242_880})
  void accepts_what_the_manuals_write_for_4_gib(long kib) {
    KIT.domain(domain(kib, 4, QXL)).reportsNothing();
  }

  @Test
  void counts_io_threads_like_virtual_cpus() {
    String more = "<iothreads>2</iothreads><devices>" + QXL + "</devices>";
    KIT.domain(domain(" unit='KiB'>4456448", 4, more)).reports(4).as(WARNING);
    KIT.domain(domain(" unit='KiB'>4456448", 3, more)).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<video/>",
        "<video><model type='bochs'/></video>",
        "<video><model type='vga' vram='x'/></video>",
        "<graphics type='vnc'/>"
      })
  void takes_16_mib_for_an_adapter_whose_memory_is_not_told(String devices) {
    KIT.domain(domain(4_221_519, 4, devices)).as(ERROR);
    KIT.domain(domain(4_221_520, 4, devices)).as(WARNING);
  }

  @Test
  void adds_up_adapters_and_leaves_out_the_one_that_is_none() {
    KIT.domain(domain(4_237_903, 4, VGA + VGA)).as(ERROR);
    KIT.domain(domain(4_237_904, 4, VGA + VGA)).as(WARNING);
    String none = "<graphics type='vnc'/><video><model type='none'/></video>";
    KIT.domain(domain(4_205_136, 4, none)).as(WARNING);
  }

  @Test
  void counts_memory_devices() {
    String dimm = "<memory model='dimm'><target><size unit='GiB'>1</size></target></memory>";
    KIT.domain(domain(4_456_448, 4, dimm)).as(ERROR).fixedTo(domain(5_505_024, 4, dimm));
  }

  @Test
  void takes_numa_cells_in_the_place_of_memory_which_may_count_devices_already() {
    String cells =
        "<cpu><numa><cell memory='1' unit='GiB'/><cell memory='2097152'/></numa></cpu>"
            + "<devices><memory><target><size unit='GiB'>1</size></target></memory></devices>";
    KIT.domain(domain(" unit='KiB'>4456448", 4, cells)).reportsNothing();
    KIT.domain(domain(" unit='KiB'>4456447", 4, cells)).reports(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unit='GiB'>4 | ERROR",
        "unit='MiB'>4351 | WARNING",
        "unit='b'>4563401728 | WARNING",
        "unit='GB'>4 | ERROR",
        "unit='MB'>4500 | WARNING",
        "unit='g'>0 | ERROR"
      })
  void reads_units_as_libvirt_does_and_writes_kib(String limit, Severity bad) {
    KIT.domain(domain(" " + limit, 4, ""))
        .reports(4)
        .as(bad)
        .fixedTo(domain(" unit='KiB'>4456448", 4, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " unit='KiB'", " unit='k'", " unit='kib'"})
  void keeps_a_unit_that_means_kib(String unit) {
    KIT.domain(domain(unit + ">4194304", 4, ""))
        .as(ERROR)
        .fixedTo(domain(unit + ">4456448", 4, ""));
  }

  @Test
  void raises_the_limit_on_swap_with_it() {
    String both =
        """
        <domain>
          <memory>4194304</memory>
          <memtune>
            <hard_limit>4194304</hard_limit>
            <swap_hard_limit unit='GiB'>4</swap_hard_limit>
          </memtune>
          <launchSecurity type='sev'/>
        </domain>
        """;
    KIT.domain(both)
        .reports(4)
        .fixedTo(
            both.replace("<hard_limit>4194304", "<hard_limit>4456448")
                .replace("unit='GiB'>4<", "unit='KiB'>4456448<"));
    String enough = both.replace("unit='GiB'>4<", "unit='GiB'>8<");
    KIT.domain(enough).fixedTo(enough.replace("<hard_limit>4194304", "<hard_limit>4456448"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">9007199254740991",
        ">9007199254740992",
        " unit='parsec'>4",
        " unit='KiB'>-1",
        " unit='KiB'>",
        " unit='KiB'>4G"
      })
  void is_silent_where_there_is_no_limit_or_none_that_libvirt_reads(String limit) {
    KIT.domain(domain(limit, 4, "")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<memory/>", "<memory unit='furlong'>4</memory>", "<memory>-4</memory>"})
  void is_silent_where_memory_cannot_be_read(String memory) {
    KIT.domain(
            "<domain>"
                + memory
                + "<memtune><hard_limit>1</hard_limit></memtune><launchSecurity type='sev'/></domain>")
        .reportsNothing();
  }

  @Test
  void is_silent_where_a_part_of_the_memory_cannot_be_read() {
    KIT.domain(domain(1, 4, "<memory model='dimm'/>")).reportsNothing();
    KIT.domain(domain(" unit='KiB'>1", 4, "<cpu><numa><cell cpus='0'/></numa></cpu>"))
        .reportsNothing();
  }

  @Test
  void is_silent_where_no_limit_could_be_high_enough() {
    String most = domain(1, 4, "").replace(">4194304<", ">9007199254740991<");
    KIT.domain(most).reportsNothing();
    String dimm = "<memory><target><size>9007199254740991</size></target></memory>";
    KIT.domain(domain(1, 4, dimm.repeat(2000))).reportsNothing();
  }

  @Test
  void survives_hostile_counts() {
    String many =
        "<iothreads>99999999999999999999</iothreads>"
            + "<devices><video><model vram='-1' ram='999999999999'/></video></devices>";
    KIT.domain(domain(" unit='KiB'>4456448", 999_999_999, many)).reports(4);
    KIT.domain(domain(" unit='KiB'>4456448", 0, many)).reportsNothing();
  }

  @Test
  void says_where_the_limit_stands() {
    assertThat(KIT.domain(domain(1, 4, "")).findings().get(0).location().path())
        .isEqualTo("/domain/memtune/hard_limit");
  }

  @Test
  void accepts_memory_without_a_limit() {
    KIT.domain("<domain><memory>4194304</memory><launchSecurity type='sev'/></domain>")
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_snp() {
    KIT.domain(domain(1, 4, "").replace("'sev'", "'sev-snp'")).isNoConcern();
  }
}
