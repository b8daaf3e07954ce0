package dev.sevkit.validate.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.LibvirtTools;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.kit.Hosts;
import dev.sevkit.validate.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DomainGeneratorTest {

  private static final Overrides ALL =
      Overrides.none()
          .withMemory(MemorySize.parseWithUnit("8GiB").orElseThrow())
          .withVcpus(6)
          .withDisk("/srv/web & co.qcow2")
          .withNetwork("isolated")
          .withPolicy("0x0007")
          .withFirmware("/usr/share/ovmf/OVMF.amdsev.fd");

  private static DomainGenerator generator(UnaryOperator<TargetProfile> target) {
    return new DomainGenerator(
        new Validator(BuiltInRules.all(), target.apply(TargetProfile.unknown())));
  }

  private static FixResult generate(SevType type, Overrides overrides) {
    return generator(Hosts.GENOA)
        .generate(DomainTemplate.builtIn(type), Map.of("name", "web"), overrides);
  }

  @ParameterizedTest
  @EnumSource(SevType.class)
  void what_comes_from_a_built_in_template_is_clean(SevType type) {
    for (UnaryOperator<TargetProfile> target :
        List.of(
            UnaryOperator.<TargetProfile>identity(), Hosts.GENOA, Hosts.CONFIDENTIAL_FIRMWARE)) {
      FixResult domain =
          generator(target)
              .generate(DomainTemplate.builtIn(type), Map.of("name", "web"), Overrides.none());
      assertThat(domain.remaining().has(Severity.WARNING))
          .as("%s: %s", type, domain.remaining().findings())
          .isFalse();
      assertThat(domain.applied()).as("a built-in template needs no fix").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(SevType.class)
  @Tag("libvirt")
  void what_comes_from_a_built_in_template_is_accepted_by_libvirt(SevType type) {
    String text = generate(type, Overrides.none()).after().source().text();
    // libvirt 9.0 knows neither sev-snp nor a loader type beside firmware='efi'; it judges the rest
    String known =
        text.replaceAll("(?s)  <launchSecurity type='sev-snp'>.*</launchSecurity>\n", "")
            .replace("    <loader type='rom'/>\n", "");
    assertThat(LibvirtTools.virtXmlValidate(known)).matches(LibvirtTools.Verdict::accepted);
    assertThat(LibvirtTools.define(known)).matches(LibvirtTools.Verdict::accepted);
  }

  @Test
  void overrides_win_over_the_template() {
    String text = generate(SevType.SEV_ES, ALL).after().source().text();
    assertThat(text)
        .contains("<memory unit='KiB'>8388608</memory>")
        .contains("<currentMemory unit='KiB'>8388608</currentMemory>")
        .contains("<vcpu>6</vcpu>")
        .contains("<source file='/srv/web &amp; co.qcow2'/>")
        .contains("<source network='isolated'/>")
        .contains("<policy>0x0007</policy>")
        .contains("<os>")
        .contains("<loader type='rom' stateless='yes'>/usr/share/ovmf/OVMF.amdsev.fd</loader>")
        .contains("<name>web</name>");
  }

  @Test
  void a_policy_asked_for_is_kept_and_judged() {
    FixResult domain = generate(SevType.SEV, ALL.withPolicy("0x0002"));
    assertThat(domain.after().source().text()).contains("<policy>0x0002</policy>");
    assertThat(domain.remaining().findings())
        .filteredOn(finding -> finding.severity().atLeast(Severity.WARNING))
        .extracting(Finding::id)
        .containsExactly("policy-allows-debug");
  }

  @Test
  void a_template_of_ones_own_is_fixed() {
    DomainXml own =
        DomainXml.parse(
            "own.xml",
            """
            <domain type="kvm">
              <name>${name}</name>
              <memory unit="GiB">1</memory>
              <os firmware="efi">
                <type arch="x86_64" machine="q35">hvm</type>
              </os>
              <devices>
                <interface type="network">
                  <model type="virtio"/>
                </interface>
              </devices>
              <launchSecurity type="sev">
                <policy>0x3</policy>
              </launchSecurity>
            </domain>
            """);
    FixResult domain =
        generator(UnaryOperator.identity())
            .generate(DomainTemplate.of(own), Map.of("name", "web"), Overrides.none());
    assertThat(domain.after().source().text())
        .contains("<locked/>")
        .contains("<rom enabled=\"no\"/>");
    assertThat(domain.remaining().has(Severity.ERROR)).isFalse();
  }

  @Test
  void an_override_without_a_place_is_refused() {
    DomainTemplate bare = DomainTemplate.of(DomainXml.parse("bare.xml", "<domain type='kvm'/>"));
    assertThatThrownBy(() -> generator(Hosts.GENOA).generate(bare, Map.of(), ALL))
        .isInstanceOf(GenerationException.class)
        .hasMessageContaining("no disk");
  }

  @Test
  void takes_a_launch_session_from_its_files(@TempDir Path folder) throws IOException {
    String certificate = Base64.getEncoder().encodeToString(new byte[2084]);
    String session = Base64.getEncoder().encodeToString(new byte[128]);
    Files.writeString(folder.resolve("web_godh.b64"), certificate + "\n");
    Files.writeString(folder.resolve("web_session.b64"), session);
    LaunchSessionFiles files = LaunchSessionFiles.read(folder.resolve("web").toString());
    assertThat(files.dhCert()).isEqualTo(certificate);
    Overrides overrides = Overrides.none().withSession(files);
    assertThat(generate(SevType.SEV, overrides).after().source().text())
        .contains("    <session>" + session + "</session>\n");
    assertThatThrownBy(() -> generate(SevType.SEV_SNP, overrides))
        .hasMessageContaining("SEV and SEV-ES guests only");
  }

  @Test
  void refuses_session_files_that_are_none(@TempDir Path folder) throws IOException {
    String prefix = folder.resolve("web").toString();
    assertThatThrownBy(() -> LaunchSessionFiles.read(prefix))
        .hasMessage(prefix + "_godh.b64: cannot be read; 'sevctl session' writes it");
    Files.writeString(folder.resolve("web_godh.b64"), "AAAA");
    assertThatThrownBy(() -> LaunchSessionFiles.read(prefix))
        .hasMessage(prefix + "_godh.b64: decodes to 3 bytes, a dhCert has 2084");
    Files.writeString(folder.resolve("web_godh.b64"), "no base64!");
    assertThatThrownBy(() -> LaunchSessionFiles.read(prefix))
        .hasMessageContaining("not base64 on one line");
  }
}
