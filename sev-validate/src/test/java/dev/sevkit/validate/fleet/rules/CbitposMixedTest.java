package dev.sevkit.validate.fleet.rules;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.FleetKit;
import dev.sevkit.validate.kit.Hosts;
import org.junit.jupiter.api.Test;

class CbitposMixedTest {

  private static final FleetKit KIT = FleetKit.of(new CbitposMixed());

  private static String at(String position) {
    return Guests.with("a" + position, "<cbitpos>" + position + "</cbitpos>");
  }

  @Test
  void warns_of_the_fewer() {
    KIT.domains(at("47"), at("51"), at("51"))
        .reports("1.xml:6")
        .saying("expected 51 as in 2.xml, found 47")
        .as(Severity.WARNING);
  }

  @Test
  void takes_the_first_of_as_many() {
    KIT.domains(at("47"), at("51")).reports("2.xml:6").saying("expected 47 as in 1.xml");
  }

  @Test
  void compares_numbers() {
    KIT.domains(at("51"), at("051"), Guests.sev("c"), at("x"), at("99999999999")).reportsNothing();
  }

  @Test
  void leaves_it_to_the_host_where_its_position_is_known() {
    KIT.on(Hosts.GENOA).domains(at("47"), at("51")).reportsNothing();
  }

  @Test
  void leaves_alone_what_sev_snp_does_not_read() {
    KIT.domains(at("47"), at("51").replace("'sev'", "'sev-snp'")).reportsNothing();
  }
}
