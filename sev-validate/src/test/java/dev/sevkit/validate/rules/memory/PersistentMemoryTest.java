package dev.sevkit.validate.rules.memory;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.kit.Domains;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentMemoryTest {

  private static final RuleKit KIT = RuleKit.of(new PersistentMemory());

  private static String device(String model) {
    return "<memory model='" + model + "'><target><size unit='GiB'>1</size></target></memory>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"nvdimm", "virtio-pmem"})
  void warns_of_memory_that_outlives_the_guest(String model) {
    KIT.domain(Domains.snp(device(model) + "\n<serial/>"))
        .reports(6)
        .as(WARNING)
        .saying("found " + model)
        .hasNoSafeFix()
        .unsafelyFixedTo(Domains.snp("<serial/>"));
    KIT.domain(Domains.sev(device(model))).reports(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dimm", "virtio-mem", "sgx-epc"})
  void accepts_other_memory(String model) {
    KIT.domain(Domains.sev(device(model))).reportsNothing();
  }

  @Test
  void judges_a_domain_without_launch_security_only_if_asked() {
    String plain = "<domain><devices>" + device("nvdimm") + "</devices></domain>";
    KIT.domain(plain).isNoConcern();
    KIT.as(SevType.SEV).domain(plain).reports(1);
  }
}
