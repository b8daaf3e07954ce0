package dev.sevkit.validate.fleet.rules;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.FleetKit;
import org.junit.jupiter.api.Test;

class DomainDuplicateTest {

  private static final FleetKit KIT = FleetKit.of(new DomainDuplicate());

  private static final String UUID = "<uuid>6f3c1a52-0d1e-4c55-9a5e-2f1f6d0b7c01</uuid>";

  @Test
  void reports_a_uuid_under_another_name() {
    KIT.domains(Guests.line(Guests.sev("a"), UUID), Guests.line(Guests.sevEs("b"), UUID))
        .reports("2.xml:3")
        .saying("uuid of domain 'a' in 1.xml")
        .as(Severity.ERROR);
  }

  @Test
  void reads_a_uuid_as_libvirt_does() {
    String other = "<uuid> 6F3C1A520D1E4C559A5E2F1F6D0B7C01 </uuid>";
    KIT.domains(Guests.line(Guests.sev("a"), UUID), Guests.line(Guests.sev("b"), other))
        .reports("2.xml:3");
  }

  @Test
  void reports_a_name_with_another_uuid() {
    KIT.domains(Guests.line(Guests.sev("a"), UUID), Guests.snp("a"))
        .reports("2.xml:2")
        .saying("name as in 1.xml")
        .as(Severity.ERROR);
  }

  @Test
  void warns_of_a_domain_that_replaces_another() {
    KIT.domains(Guests.line(Guests.sev("a"), UUID), Guests.line(Guests.sevEs("a"), UUID))
        .reports("2.xml:3")
        .saying("both as in 1.xml")
        .as(Severity.WARNING);
  }

  @Test
  void accepts_names_of_their_own_without_uuid() {
    KIT.domains(Guests.sev("a"), Guests.sev("b")).reportsNothing();
  }

  @Test
  void leaves_alone_domains_without_sev() {
    KIT.domains(Guests.ordinary("a"), Guests.ordinary("a"), Guests.sev("a")).reportsNothing();
  }
}
