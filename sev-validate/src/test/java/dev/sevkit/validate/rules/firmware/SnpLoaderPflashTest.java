package dev.sevkit.validate.rules.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.kit.RuleKit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnpLoaderPflashTest {

  private static final RuleKit KIT = RuleKit.of(new SnpLoaderPflash());
  private static final String AMDSEV = "/usr/share/ovmf/OVMF.amdsev.fd";
  private static final String CODE = "/usr/share/OVMF/OVMF_CODE.fd";

  private static String domain(String os) {
    return """
    <domain type='kvm'>
      <os firmware='efi'>
        <type arch='x86_64' machine='q35'>hvm</type>
        %s
      </os>
      <launchSecurity type='sev-snp'>
        <policy>0x30000</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(os);
  }

  @Test
  void maps_an_image_made_for_it_as_rom() {
    KIT.domain(domain("<loader readonly='yes' type='pflash'>" + AMDSEV + "</loader>"))
        .reports(4)
        .saying("expected rom, found pflash")
        .fixedTo(domain("<loader readonly='yes' type='rom'>" + AMDSEV + "</loader>"));
  }

  @Test
  void asks_libvirt_for_an_image_to_be_mapped_as_rom() {
    KIT.domain(domain("<loader type='pflash'/>")).fixedTo(domain("<loader type='rom'/>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<loader type='pflash' readonly='no'/> | <loader type='rom'/>",
        "<loader readonly='no' type='pflash'/> | <loader type='rom'/>",
        "<loader type='pflash' format='qcow2'/> | <loader type='rom'/>",
        "<loader type='pflash' format='raw'/> | <loader type='rom' format='raw'/>",
        "<loader type='pflash' stateless='no'/> | <loader type='rom' stateless='yes'/>",
        "<loader format='qcow2' readonly='no' stateless='no' type='pflash'/>"
            + " | <loader stateless='yes' type='rom'/>"
      })
  void takes_back_what_libvirt_refuses_for_a_rom(String bad, String good) {
    KIT.domain(domain(bad)).reports(4).fixedTo(domain(good));
  }

  @Test
  void leaves_another_image_to_the_author() {
    KIT.domain(domain("<loader type='pflash'>" + CODE + "</loader>"))
        .reports(4)
        .hasNoSafeFix()
        .unsafelyFixedTo(domain("<loader type='rom'>" + CODE + "</loader>"));
  }

  @Test
  void believes_a_descriptor_that_maps_the_image_as_memory() {
    Mapping memory = new Mapping("memory", Optional.empty(), CODE, Optional.empty());
    FirmwareDescriptor descriptor =
        new FirmwareDescriptor("a", Set.of("uefi"), memory, List.of(), Set.of("amd-sev-snp"));
    KIT.on(target -> target.firmware(FirmwareDescriptors.of(List.of(descriptor))))
        .domain(domain("<loader type='pflash'>" + CODE + "</loader>"))
        .fixedTo(domain("<loader type='rom'>" + CODE + "</loader>"));
  }

  @Test
  void has_no_fix_for_an_image_that_would_have_to_be_converted() {
    String os = "<loader type='pflash' format='qcow2'>/srv/OVMF.amdsev.qcow2</loader>";
    assertThat(KIT.domain(domain(os)).reports(4).findings().get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<loader type='rom'/>",
        "<loader stateless='yes'/>",
        "<loader>" + AMDSEV + "</loader>",
        "<loader type='rom'>" + CODE + "</loader>",
        ""
      })
  void accepts_a_loader_that_is_not_flash(String os) {
    KIT.domain(domain(os)).reportsNothing();
  }

  @Test
  void has_no_concern_with_sev_and_sev_es() {
    String sev = "<os><loader type='pflash'>" + CODE + "</loader></os>";
    for (String policy : List.of("0x3", "0x7")) {
      KIT.domain(
              "<domain>"
                  + sev
                  + "<launchSecurity type='sev'><policy>"
                  + policy
                  + "</policy></launchSecurity></domain>")
          .isNoConcern();
    }
  }

  @Test
  void reaches_a_clean_domain_together_with_the_rules_on_variable_stores() {
    String split =
        """
        <loader readonly='yes' secure='no' stateless='no' type='pflash'>%s</loader>
            <nvram template='/usr/share/OVMF/OVMF_VARS.fd'>/srv/guest_VARS.fd</nvram>
            <varstore path='/srv/guest.json'/>"""
            .formatted(CODE);
    String rom = "<loader readonly='yes' secure='no' stateless='yes' type='rom'>%s</loader>";
    Validator validator =
        new Validator(
            RuleSet.of(List.of(new SnpLoaderPflash(), new SnpNvram(), new StatelessWithNvram())),
            TargetProfile.unknown());

    FixResult all =
        FixApplier.withUnsafe(validator).fix(DomainXml.parse("domain.xml", domain(split)));
    assertThat(all.after().source().text()).isEqualTo(domain(rom.formatted(CODE)));
    assertThat(all.remaining().findings()).isEmpty();

    FixResult safe =
        FixApplier.safe(validator)
            .fix(DomainXml.parse("domain.xml", domain(split.replace(CODE, AMDSEV))));
    assertThat(safe.after().source().text()).isEqualTo(domain(rom.formatted(AMDSEV)));
    assertThat(safe.remaining().findings()).isEmpty();
  }
}
