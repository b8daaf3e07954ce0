package dev.sevkit.validate.fleet.rules;

import dev.sevkit.model.capabilities.host.HostCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.FleetKit;
import org.junit.jupiter.api.Test;

class HostMemoryExhaustedTest {

  private static final FleetKit KIT = FleetKit.of(new HostMemoryExhausted());

  private static String sev(String gib) {
    return Guests.of(gib, gib, "sev", "<policy>0x3</policy>");
  }

  private static String snp(String gib) {
    return Guests.of(gib, gib, "sev-snp", "<policy>0x30000</policy>");
  }

  private static String limited(String gib, String limit) {
    return Guests.line(
        sev(gib), "<memtune><hard_limit unit='GiB'>" + limit + "</hard_limit></memtune>");
  }

  @Test
  void reports_the_first_guest_there_is_no_room_for() {
    KIT.memory("64GiB")
        .domains(sev("30"), sev("31"), sev("32"), sev("1"))
        .reports("3.xml:3")
        .saying("4 guests", "expected 64 GiB at most", "that cannot be swapped")
        .as(Severity.ERROR);
  }

  @Test
  void counts_the_ram_of_sev_snp_guests() {
    KIT.memory("64GiB").domains(snp("33"), snp("32")).reports("2.xml:3").as(Severity.ERROR);
  }

  @Test
  void warns_when_hard_limits_are_more_than_the_host_can_give() {
    KIT.memory("64GiB")
        .domains(limited("16", "40"), limited("16", "40"))
        .reports("2.xml:4")
        .saying("expected 65024 MiB at most, found 80 GiB that they may take")
        .as(Severity.WARNING);
  }

  @Test
  void takes_256_mib_beside_the_ram_where_there_is_no_limit() {
    KIT.memory("64GiB").domains(sev("32"), sev("31")).reportsNothing();
    KIT.memory("63744MiB").domains(sev("31"), sev("31")).as(Severity.WARNING);
    String unlimited = limited("31", "1").replace("unit='GiB'>1<", ">9007199254740991<");
    KIT.memory("64GiB").domains(unlimited, unlimited).reportsNothing();
  }

  @Test
  void sums_up_what_no_machine_has() {
    String endless = sev("9007199254740991").replace("unit='GiB'", "unit='KiB'");
    String huge = limited("1", "8589934591");
    KIT.memory("64GiB").domains(huge, huge, huge).as(Severity.WARNING);
    KIT.memory("64GiB").domains(endless, sev("1")).reportsNothing();
  }

  @Test
  void takes_the_memory_of_the_host_from_its_capabilities() {
    HostCapabilities host =
        CapabilitiesXml.parseCapabilities(
            "host.xml",
            """
            <capabilities>
              <host>
                <topology>
                  <cells num='1'>
                    <cell id='0'>
                      <memory unit='KiB'>33554432</memory>
                    </cell>
                  </cells>
                </topology>
              </host>
            </capabilities>
            """);
    KIT.on(target -> target.hostCapabilities(host)).domains(sev("33")).reports("1.xml:3");
    KIT.on(target -> target.hostCapabilities(host)).domains(sev("30")).reportsNothing();
  }

  @Test
  void needs_the_memory_of_the_host() {
    KIT.domains(sev("1")).isSkippedFor(Need.HOST_MEMORY);
  }

  @Test
  void is_no_concern_of_domains_without_sev() {
    KIT.domains(Guests.ordinary("a")).reportsNothing();
  }
}
