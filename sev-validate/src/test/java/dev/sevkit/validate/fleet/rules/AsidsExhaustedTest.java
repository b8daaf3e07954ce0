package dev.sevkit.validate.fleet.rules;

import dev.sevkit.validate.Need;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.FleetKit;
import dev.sevkit.validate.kit.Hosts;
import org.junit.jupiter.api.Test;

class AsidsExhaustedTest {

  private static final FleetKit KIT = FleetKit.of(new AsidsExhausted());

  @Test
  void reports_the_first_sev_guest_without_asid() {
    KIT.on(Hosts.ONE_GUEST)
        .domains(Guests.sev("a"), Guests.sev("b"), Guests.sev("c"))
        .reports("2.xml:4")
        .saying("expected 1 at most, its maxGuests, found 3")
        .as(Severity.ERROR);
  }

  @Test
  void counts_sev_es_and_sev_snp_together() {
    KIT.on(Hosts.ONE_GUEST)
        .domains(Guests.sev("a"), Guests.sevEs("b"), Guests.snp("c"))
        .reports("3.xml:4")
        .saying("its maxESGuests, found 2");
  }

  @Test
  void accepts_as_many_guests_as_there_are_asids() {
    KIT.on(Hosts.ONE_GUEST).domains(Guests.sev("a"), Guests.sevEs("b")).reportsNothing();
  }

  @Test
  void leaves_a_host_without_any_to_the_rules_for_one_domain() {
    KIT.on(Hosts.NAPLES).domains(Guests.sevEs("a"), Guests.sevEs("b")).reportsNothing();
    KIT.on(Hosts.PLAIN).domains(Guests.sev("a"), Guests.sev("b")).reportsNothing();
  }

  @Test
  void needs_capabilities_that_count() {
    KIT.domains(Guests.sev("a")).isSkippedFor(Need.HOST_CAPABILITIES);
    KIT.on(Hosts.LIBVIRT_7).domains(Guests.sev("a")).isSkippedFor(Need.HOST_CAPABILITIES);
  }

  @Test
  void is_no_concern_of_domains_without_sev() {
    KIT.domains(Guests.ordinary("a")).reportsNothing();
  }
}
