package dev.sevkit.validate.fleet.rules;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.FleetKit;
import org.junit.jupiter.api.Test;

class SevEsBesideSevSnpTest {

  private static final FleetKit KIT = FleetKit.of(new SevEsBesideSevSnp());

  @Test
  void warns_of_every_sev_es_guest() {
    KIT.domains(Guests.sevEs("a"), Guests.snp("b"), Guests.sevEs("c"))
        .reports("1.xml:4", "3.xml:4")
        .saying("too: 2.xml")
        .as(Severity.WARNING);
  }

  @Test
  void says_how_many_sev_snp_guests_there_are() {
    KIT.domains(Guests.sevEs("a"), Guests.snp("b"), Guests.snp("c"))
        .reports("1.xml:4")
        .saying("2.xml and 1 more");
  }

  @Test
  void accepts_plain_sev_beside_either() {
    KIT.domains(Guests.sev("a"), Guests.snp("b")).reportsNothing();
    KIT.domains(Guests.sev("a"), Guests.sevEs("b")).reportsNothing();
  }
}
