package dev.sevkit.validate.rules.cpu;

import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.kit.RuleKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuModelNotAmdTest {

  private static final RuleKit KIT = RuleKit.of(new CpuModelNotAmd());

  private static String domain(String cpu) {
    return """
    <domain type='kvm'>
      <vcpu>4</vcpu>
    %s  <launchSecurity type='sev-snp'/>
    </domain>
    """
        .formatted(cpu);
  }

  private static String model(String name) {
    return domain(
        "  <cpu mode='custom' match='exact'>\n    <model>" + name + "</model>\n  </cpu>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qemu64",
        "Conroe",
        "Skylake-Server",
        "Cascadelake-Server-noTSX",
        "Icelake-Server-v7",
        "SapphireRapids",
        "IvyBridge-IBRS",
        " Haswell "
      })
  void warns_of_models_that_have_no_sev(String name) {
    KIT.domain(model(name)).reports(4).as(WARNING).saying("found " + name.strip()).hasNoSafeFix();
    KIT.domain(
            model(name)
                .replace("type='sev-snp'/>", "type='sev'><policy>0x7</policy></launchSecurity>"))
        .reports(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPYC", "EPYC-Milan-v3", "EPYC-Turin", "Opteron_G5", "SkylakeOfMine"})
  void accepts_other_models(String name) {
    KIT.domain(model(name)).reportsNothing();
  }

  @Test
  void believes_the_host_about_models_it_does_not_know() {
    DomainCapabilities host =
        CapabilitiesXml.parseDomainCapabilities(
            "host.xml",
            "<domainCapabilities><cpu><mode name='custom' supported='yes'>"
                + "<model usable='no' vendor='Intel'>DiamondRapids</model>"
                + "<model usable='yes' vendor='AMD'>EPYC-Venice</model>"
                + "</mode></cpu></domainCapabilities>");
    RuleKit kit = KIT.on(target -> target.capabilities(host));
    kit.domain(model("DiamondRapids")).reports(4);
    kit.domain(model("EPYC-Venice")).reportsNothing();
    KIT.domain(model("DiamondRapids")).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"host-passthrough", "host-model", "maximum"})
  void accepts_the_cpu_of_the_host(String mode) {
    KIT.domain(domain("  <cpu mode='" + mode + "'/>\n")).reportsNothing();
  }

  @Test
  void warns_of_the_model_libvirt_takes_where_there_is_no_cpu() {
    KIT.domain(domain(""))
        .reports(1)
        .as(WARNING)
        .saying("libvirt takes qemu64")
        .hasNoSafeFix()
        .unsafelyFixedTo(
            domain(
                """
                  <cpu mode='host-passthrough'>
                    <feature policy='disable' name='svm'/>
                  </cpu>
                """));
  }

  @Test
  void warns_of_a_cpu_without_a_model() {
    String topology = "<topology sockets='1' cores='4' threads='1'/>";
    KIT.domain(domain("  <cpu>" + topology + "</cpu>\n"))
        .reports(3)
        .unsafelyFixedTo(domain("  <cpu mode='host-passthrough'>" + topology + "</cpu>\n"));
    KIT.domain(domain("  <cpu mode='custom' match='exact'><model/></cpu>\n"))
        .reports(3)
        .unsafelyFixedTo(domain("  <cpu mode='host-passthrough'><model/></cpu>\n"));
  }

  @Test
  void has_no_concern_with_plain_sev() {
    KIT.domain(model("Skylake-Server").replace("sev-snp", "sev")).isNoConcern();
  }
}
