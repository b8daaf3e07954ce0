package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Need.QEMU_VERSION;
import static dev.sevkit.validate.Severity.INFO;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class TpmCrbOnSnpTest {

  private static final RuleKit KIT = RuleKit.of(new TpmCrbOnSnp());

  private static final String CRB = Domains.snp("<tpm model='tpm-crb'/>");

  @Test
  void reports_the_interface_on_qemu_that_must_be_amds_own() {
    KIT.qemu("8.1")
        .domain(CRB)
        .reports(6)
        .as(INFO)
        .hasNoSafeFix()
        .unsafelyFixedTo(Domains.snp("<tpm model='tpm-tis'/>"));
  }

  @Test
  void accepts_it_on_released_qemu() {
    KIT.qemu("9.1").domain(CRB).reportsNothing();
    KIT.on(Hosts.GENOA).domain(CRB).reportsNothing();
  }

  @Test
  void has_no_concern_with_other_models_and_modes() {
    KIT.domain(Domains.snp("<tpm model='tpm-tis'/>\n<tpm/>")).isNoConcern();
    KIT.domain(Domains.sev("<tpm model='tpm-crb'/>")).isNoConcern();
  }

  @Test
  void is_skipped_when_the_qemu_version_is_unknown() {
    KIT.domain(CRB).isSkippedFor(QEMU_VERSION);
  }
}
