package dev.sevkit.validate.rules.devices;

import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;

class RngWithoutBackendTest {

  private static final RuleKit KIT = RuleKit.of(new RngWithoutBackend());

  @Test
  void reports_a_generator_without_backend() {
    KIT.domain(Domains.sev("<rng model='virtio'/>"))
        .reports(6)
        .saying("expected 1 backend, found 0")
        .fixedTo(
            Domains.sev(
                """
                <rng model='virtio'>
                  <backend model='random'>/dev/urandom</backend>
                </rng>
                """));
  }

  @Test
  void puts_the_backend_before_what_stands_there() {
    KIT.domain(Domains.sev("<rng model='virtio'>\n  <driver iommu='on'/>\n</rng>"))
        .reports(6)
        .fixedTo(
            Domains.sev(
                """
                <rng model='virtio'>
                  <backend model='random'>/dev/urandom</backend>
                  <driver iommu='on'/>
                </rng>
                """));
  }

  @Test
  void leaves_the_choice_among_several_to_the_author() {
    KIT.domain(
            Domains.sev(
                """
                <rng model='virtio'>
                  <backend model='random'>/dev/urandom</backend>
                  <backend model='builtin'/>
                </rng>
                """))
        .reports(6)
        .saying("found 2")
        .hasNoSafeFix();
  }

  @Test
  void accepts_one_backend() {
    KIT.domain(Domains.snp("<rng model='virtio'><backend model='builtin'/></rng>"))
        .reportsNothing();
  }

  @Test
  void has_no_concern_with_a_domain_without_sev() {
    KIT.domain("<domain><devices><rng model='virtio'/></devices></domain>").isNoConcern();
  }
}
