package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Severity.INFO;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TpmOfHostTest {

  private static final RuleKit KIT = RuleKit.of(new TpmOfHost());

  private static String tpm(String backend) {
    return Domains.sev("<tpm model='tpm-tis'>\n  <backend type='%s'/>\n</tpm>".formatted(backend));
  }

  @ParameterizedTest
  @ValueSource(strings = {"emulator", "external", "passthrough"})
  void reports_every_backend_of_the_host(String backend) {
    KIT.domain(tpm(backend)).reports(7).as(INFO).saying("found " + backend);
  }

  @Test
  void warns_where_the_guest_is_to_be_attested() {
    KIT.domain(tpm("emulator").replace("</policy>", "</policy><dhCert>QUJD</dhCert>"))
        .reports(7)
        .as(WARNING);
  }

  @Test
  void accepts_other_backends_and_none() {
    KIT.domain(tpm("inside-the-guest")).reportsNothing();
    KIT.domain(Domains.snp("<rng model='virtio'/>")).reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices><tpm><backend type='emulator'/></tpm></devices></domain>")
        .isNoConcern();
  }
}
