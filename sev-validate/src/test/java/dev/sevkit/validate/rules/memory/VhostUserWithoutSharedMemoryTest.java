package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VhostUserWithoutSharedMemoryTest {

  private static final RuleKit KIT = RuleKit.of(new VhostUserWithoutSharedMemory());

  private static final String VIRTIOFS = "<filesystem><driver type='virtiofs'/></filesystem>";
  private static final String SHARED =
      """
        <memoryBacking>
          <source type='memfd'/>
          <access mode='shared'/>
        </memoryBacking>
      """;

  /** The devices stand in the last line but two. */
  private static String domain(String memory, String devices) {
    return """
    <domain type='kvm'>
    %s  <devices>%s</devices>
      <launchSecurity type='sev-snp'/>
    </domain>
    """
        .formatted(memory, devices);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        VIRTIOFS,
        "<interface type='vhostuser'><source type='unix' path='/run/net'/></interface>",
        "<disk type='vhostuser'><source type='unix' path='/run/disk'/></disk>",
        "<video><driver name='vhostuser'/><model type='virtio'/></video>"
      })
  void reports_devices_of_other_processes(String device) {
    KIT.domain(domain("", device)).reports(2).as(ERROR).fixedTo(domain(SHARED, device));
    KIT.domain(domain("", device).replace("sev-snp", "sev")).reports(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<filesystem type='mount'><source dir='/srv'/></filesystem>",
        "<filesystem><driver type='path'/></filesystem>",
        "<interface type='network'/>",
        "<disk type='file'/>",
        "<video><model type='virtio'/></video>",
        "<video><driver name='qemu'/></video>",
        "<serial type='pty'/>"
      })
  void accepts_devices_of_qemu(String device) {
    KIT.domain(domain("", device)).reportsNothing();
  }

  @Test
  void accepts_shared_memory() {
    KIT.domain(domain(SHARED, VIRTIOFS)).reportsNothing();
    KIT.domain(domain("<memoryBacking><access mode='shared'/></memoryBacking>", VIRTIOFS))
        .reportsNothing();
  }

  @Test
  void lets_numa_cells_have_the_last_word() {
    String cells =
        "  <cpu><numa><cell memAccess='shared'/><cell memAccess='%s'/></numa></cpu>\n"
            .formatted("shared");
    KIT.domain(domain(cells, VIRTIOFS)).reportsNothing();
    String one = cells.replace("<cell memAccess='shared'/><", "<cell/><");
    KIT.domain(domain(one, VIRTIOFS)).reports(3);
    KIT.domain(domain(SHARED + one, VIRTIOFS)).reportsNothing();
    String closed = cells.replace("<cell memAccess='shared'/><", "<cell memAccess='private'/><");
    KIT.domain(domain(SHARED + closed, VIRTIOFS))
        .reports(7)
        .fixedTo(domain(SHARED + cells, VIRTIOFS));
  }

  @Test
  void keeps_a_source_of_the_author() {
    String backing = "  <memoryBacking><source type='%s'/><access mode='%s'/></memoryBacking>\n";
    KIT.domain(domain(backing.formatted("file", "private"), VIRTIOFS))
        .fixedTo(domain(backing.formatted("file", "shared"), VIRTIOFS));
    KIT.domain(domain(backing.formatted("anonymous", "private"), VIRTIOFS))
        .fixedTo(domain(backing.formatted("memfd", "shared"), VIRTIOFS));
  }

  @Test
  void keeps_what_else_memory_backing_says() {
    KIT.domain(domain("  <memoryBacking>\n    <hugepages/>\n  </memoryBacking>\n", VIRTIOFS))
        .fixedTo(
            domain(
                """
                  <memoryBacking>
                    <hugepages/>
                    <access mode='shared'/>
                    <source type='memfd'/>
                  </memoryBacking>
                """,
                VIRTIOFS));
    KIT.domain(domain("  <memoryBacking/>\n", VIRTIOFS)).fixedTo(domain(SHARED, VIRTIOFS));
  }

  @Test
  void has_no_concern_with_other_guests() {
    KIT.domain(domain("", VIRTIOFS).replace("sev-snp", "tdx")).isNoConcern();
  }
}
