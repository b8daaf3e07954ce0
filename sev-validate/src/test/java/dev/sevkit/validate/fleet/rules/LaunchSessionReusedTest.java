package dev.sevkit.validate.fleet.rules;

import dev.sevkit.validate.Severity;
import dev.sevkit.validate.kit.FleetKit;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LaunchSessionReusedTest {

  private static final FleetKit KIT = FleetKit.of(new LaunchSessionReused());

  private static String session(int fill) {
    return "<session>" + blob(128, fill) + "</session>";
  }

  private static String dhCert(int fill) {
    return "<dhCert>" + blob(2084, fill) + "</dhCert>";
  }

  private static String blob(int length, int fill) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) fill);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void reports_a_session_in_every_later_document() {
    String used = session(1);
    KIT.domains(Guests.with("a", used), Guests.with("b", used), Guests.with("c", used))
        .reports("2.xml:6", "3.xml:6")
        .saying("session as in 1.xml")
        .as(Severity.ERROR);
  }

  @Test
  void reports_a_session_and_its_certificate_once() {
    String both = session(1) + dhCert(1);
    KIT.domains(Guests.with("a", both), Guests.with("b", both))
        .reports("2.xml:6")
        .saying("session as in 1.xml");
  }

  @Test
  void reports_a_certificate_alone() {
    KIT.domains(Guests.with("a", session(1) + dhCert(9)), Guests.with("b", session(2) + dhCert(9)))
        .reports("2.xml:6")
        .saying("dhCert as in 1.xml");
  }

  @Test
  void compares_what_is_decoded() {
    String wrapped = session(1).replace("<session>", "<session>\n      ");
    KIT.domains(Guests.with("a", session(1)), Guests.with("b", wrapped)).reports("2.xml:6");
  }

  @Test
  void accepts_sessions_of_their_own() {
    KIT.domains(Guests.with("a", session(1)), Guests.with("b", session(2))).reportsNothing();
  }

  @Test
  void leaves_alone_what_has_not_the_size_of_a_session() {
    String placeholder = "<session>AAAA</session>";
    KIT.domains(Guests.with("a", placeholder), Guests.with("b", placeholder)).reportsNothing();
  }

  @Test
  void leaves_alone_what_sev_snp_does_not_read() {
    String snp = Guests.with("a", session(1)).replace("'sev'", "'sev-snp'");
    KIT.domains(snp, snp).reportsNothing();
  }
}
