package dev.sevkit.model.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.firmware.FirmwareObstacle.Kind;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Version;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FirmwareChoiceTest {

  private static final FirmwareDescriptors INSTALLED = FirmwareDescriptors.read(installed());

  private static Path installed() {
    try {
      URL folder = FirmwareChoiceTest.class.getResource("installed");
      return Path.of(Objects.requireNonNull(folder).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Domain domain(String firmware, String machine, String os, String rest) {
    String attribute = firmware.equals("-") ? "" : " firmware='" + firmware + "'";
    return DomainXml.parse(
            "guest.xml",
            "<domain type='kvm'><os"
                + attribute
                + "><type arch='x86_64' machine='"
                + machine
                + "'>hvm</type>"
                + (os.equals("-") ? "" : os)
                + "</os>"
                + element(rest)
                + "</domain>")
        .domain();
  }

  private static String element(String words) {
    return switch (words) {
      case "-" -> "";
      case "smm off" -> "<features><smm state='off'/></features>";
      case "suspend-to-disk" -> "<pm><suspend-to-disk enabled='yes'/></pm>";
      default -> {
        String[] typeAndPolicy = words.split(" ", 2);
        yield "<launchSecurity type='%s'><policy>%s</policy></launchSecurity>"
            .formatted(typeAndPolicy[0], typeAndPolicy[1]);
      }
    };
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3} {4} in {5}")
  @CsvFileSource(resources = "choices.csv", delimiter = '|', numLinesToSkip = 1)
  void chooses_what_libvirt_chooses(
      int number,
      String firmware,
      String machine,
      String os,
      String rest,
      String libvirt,
      String chosen,
      String others) {
    FirmwareChoice choice =
        FirmwareChoice.of(
            domain(firmware, machine, os, rest), INSTALLED, Version.parse(libvirt).orElseThrow());
    assertThat(choice.chosen().map(FirmwareDescriptor::name).orElse("-") + " | " + inShort(choice))
        .as("case %d", number)
        .isEqualTo(chosen + " | " + others);
  }

  /** Descriptors not chosen, by the digits of their names, under what libvirt stops at. */
  private static String inShort(FirmwareChoice choice) {
    Map<Kind, List<String>> names = new TreeMap<>();
    choice.verdicts().stream()
        .filter(verdict -> !verdict.isChosen())
        .forEach(
            verdict ->
                names
                    .computeIfAbsent(verdict.obstacles().get(0).kind(), kind -> new ArrayList<>())
                    .add(verdict.descriptor().name().substring(0, 2)));
    return names.entrySet().stream()
        .map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void says_in_words_why_not() {
    String os =
        "<firmware><feature enabled='no' name='enrolled-keys'/></firmware>"
            + "<loader type='rom' stateless='yes'/>";
    assertThat(choice("efi", "pc-q35-8.2", os, "sev-snp 0x30000").verdicts())
        .map(FirmwareVerdict::toString)
        .containsExactly(
            "10-bios.json: interface uefi missing: it offers bios; "
                + "feature amd-sev-snp missing for launchSecurity sev-snp",
            "20-secure.json: enrolled-keys asked to be absent; "
                + "mapped as flash, loader type is rom; "
                + "flash mode is split, the loader is to be stateless; "
                + "feature amd-sev-snp missing for launchSecurity sev-snp",
            "30-plain.json: mapped as flash, loader type is rom; "
                + "flash mode is split, the loader is to be stateless; "
                + "feature amd-sev-snp missing for launchSecurity sev-snp",
            "40-qcow2.json: mapped as flash, loader type is rom; "
                + "flash mode is split, the loader is to be stateless; "
                + "feature amd-sev-snp missing for launchSecurity sev-snp",
            "50-rom.json: chosen",
            "60-stateless.json: mapped as flash, loader type is rom",
            "70-combined.json: mapped as flash, loader type is rom; "
                + "flash mode is combined, the loader is to be stateless; "
                + "feature amd-sev-snp missing for launchSecurity sev-snp",
            "80-kernel.json: mapped as kernel, which libvirt does not know",
            "90-igvm.json: mapped as igvm, which libvirt does not know");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          efi | pc  | -                                | -       | 20 | not for pc on x86_64
          efi | q35 | -                                | smm off | 20 | requires SMM, which is off
          efi | q35 | <loader secure='no'/>            | -       | 20 | requires SMM, the loader says secure='no'
          efi | q35 | <loader secure='yes'/>           | -       | 30 | does not use SMM, the loader says secure='yes'
          efi | q35 | <loader format='qcow2'/>         | -       | 30 | its format is raw, the loader is to be qcow2
          efi | q35 | <nvram templateFormat='raw'/>    | -       | 40 | its template's format is qcow2, the nvram template is to be raw
          efi | q35 | <nvram/>                         | -       | 50 | has no variable store, the domain has <nvram>
          efi | q35 | <varstore/>                      | -       | 30 | feature host-uefi-vars missing for <varstore>
          efi | q35 | <loader stateless='no'/>         | -       | 50 | mapped as memory, the loader says stateless='no'
          efi | q35 | <loader readonly='yes'/>         | -       | 70 | flash mode is combined, the loader says readonly='yes'
          efi | q35 | <loader>/fw/own.fd</loader>      | -       | 30 | its image is /fw/plain.fd, the loader names /fw/own.fd
          efi | q35 | <nvram template='/fw/own.vars'/> | -       | 30 | its template is /fw/vars.fd, <nvram> names /fw/own.vars
          efi | q35 | -                                | sev 0x7 | 30 | feature amd-sev-es missing for launchSecurity sev with SEV-ES in its policy
          efi | q35 | -                                | sev 0x7 | 70 | features amd-sev, amd-sev-es missing for launchSecurity sev with SEV-ES in its policy
          efi | q35 | -                                | -       | 30 | an earlier one fits: 20-secure.json
          -   | q35 | <loader>/fw/own.fd</loader>      | -       | 30 | libvirt does not look: the loader names an image of type rom: libvirt takes it as it is
          """)
  void names_what_stands_in_the_way(
      String firmware, String machine, String os, String rest, String descriptor, String detail) {
    FirmwareVerdict verdict =
        choice(firmware, machine, os, rest).verdicts().stream()
            .filter(candidate -> candidate.descriptor().name().startsWith(descriptor))
            .findFirst()
            .orElseThrow();
    assertThat(verdict.obstacles()).map(FirmwareObstacle::detail).contains(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bsd  | -                                                     | -               | 12.8 | firmware='bsd' is neither efi nor bios
          efi  | <firmware><feature enabled='yes' name='enrolled-keys'/><feature enabled='no' name='secure-boot'/></firmware> | - | 12.8 | enrolled-keys is enabled and secure-boot disabled
          bios | <nvram/>                                              | -               | 12.8 | firmware='bios' has no variable store
          -    | <firmware><feature enabled='no' name='secure-boot'/></firmware> | -     | 12.8 | <firmware> asks for features and os/@firmware is not there
          -    | <loader stateless='yes'/>                             | -               | 12.8 | the loader has no path and os/@firmware is not there
          -    | <nvram>/vars/guest.fd</nvram>                         | -               | 12.8 | the loader has no path and os/@firmware is not there
          -    | <loader stateless='no'>/fw/own.fd</loader>            | -               | 11.3 | stateless='no' without os/@firmware needs loader type pflash
          efi  | <loader stateless='yes'/><nvram/>                     | -               | 12.8 | the loader is stateless and a variable store is given
          efi  | <nvram/><varstore/>                                   | -               | 12.8 | both <nvram> and <varstore> are there
          efi  | <loader readonly='no'/><nvram/>                       | -               | 12.8 | the guest may write to the loader and a variable store is given
          -    | <loader readonly='no'>/fw/own.fd</loader>             | -               | 12.8 | the loader is a rom and not read-only
          efi  | <loader type='rom' format='qcow2'/>                   | -               | 12.8 | the loader is a rom and of the format qcow2
          efi  | <loader format='vmdk'/>                               | -               | 12.8 | the format vmdk is neither raw nor qcow2
          efi  | <loader type='rom'/>                                  | -               | 9.0  | loader/@type beside os/@firmware is taken since libvirt 9.2.0
          efi  | -                                                     | sev-snp 0x30000 | 10.4 | launchSecurity type sev-snp is known since libvirt 10.5.0
          efi  | -                                                     | tdx 0x0         | 12.8 | no descriptor fits firmware='efi'
          efi  | -                                                     | smm off         | 9.0  | the firmware chosen requires SMM, which is off
          -    | <loader secure='yes'>/fw/own.fd</loader>              | -               | 12.8 | secure='yes' needs a q35 machine with SMM on
          -    | <loader type='pflash' readonly='yes'>/fw/own.fd</loader><varstore/> | - | 12.8 | read-only flash gets an <nvram>, and <varstore> is there
          """)
  void refuses_the_domain(String firmware, String os, String rest, String libvirt, String refusal) {
    FirmwareChoice choice =
        FirmwareChoice.of(
            domain(firmware, "q35", os, rest), INSTALLED, Version.parse(libvirt).orElseThrow());
    assertThat(choice.refusal()).hasValue(refusal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          efi | -                                           | AUTOMATIC | firmware='efi': libvirt chooses
          -   | <loader type='pflash'>/fw/own.fd</loader>   | BY_PATH   | the loader names its image: libvirt looks for a descriptor of it
          -   | <loader>/fw/own.fd</loader>                 | NONE      | the loader names an image of type rom: libvirt takes it as it is
          -   | -                                           | NONE      | neither os/@firmware nor a loader is there: QEMU starts its own firmware, a BIOS
          -   | <loader stateless='yes'/>                   | NONE      | the loader has no path and os/@firmware is not there
          """)
  void says_how_libvirt_comes_to_the_firmware(
      String firmware, String os, FirmwareLookup lookup, String reason) {
    FirmwareChoice choice = choice(firmware, "q35", os, "-");
    assertThat(choice.lookup()).isEqualTo(lookup);
    assertThat(choice.reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "sev 0x3, amd-sev",
    "sev 0x7, amd-sev amd-sev-es",
    "sev-snp 0x30004, amd-sev-snp",
    "tdx 0x4, intel-tdx",
    "s390-pv 0x4, ''"
  })
  void knows_the_features_launch_security_needs(String security, String features) {
    assertThat(String.join(" ", choice("efi", "q35", "-", security).requiredFeatures()))
        .isEqualTo(features);
  }

  @Test
  void takes_a_custom_image_without_a_descriptor() {
    FirmwareChoice choice =
        choice("-", "q35", "<loader type='pflash' readonly='yes'>/fw/own.fd</loader>", "sev 0x3");
    assertThat(choice.chosen()).isEmpty();
    assertThat(choice.refusal()).isEmpty();
  }

  @Test
  void takes_a_domain_without_os_for_one_of_the_built_in_firmware() {
    Domain bare = DomainXml.parse("guest.xml", "<domain type='kvm'/>").domain();
    FirmwareChoice choice = FirmwareChoice.of(bare, INSTALLED);
    assertThat(choice.lookup()).isEqualTo(FirmwareLookup.NONE);
    assertThat(choice.refusal()).isEmpty();
  }

  @Test
  void takes_pc_for_the_machine_that_is_not_named() {
    Domain bare =
        DomainXml.parse("guest.xml", "<domain><os firmware='efi'><type>hvm</type></os></domain>")
            .domain();
    assertThat(FirmwareChoice.of(bare, INSTALLED).chosen())
        .map(FirmwareDescriptor::name)
        .hasValue("30-plain.json");
  }

  @Test
  void refuses_every_domain_of_automatic_choice_where_nothing_is_installed() {
    FirmwareChoice choice =
        FirmwareChoice.of(domain("efi", "q35", "-", "-"), FirmwareDescriptors.of(List.of()));
    assertThat(choice.verdicts()).isEmpty();
    assertThat(choice.refusal()).hasValue("no descriptor fits firmware='efi'");
  }

  private static FirmwareChoice choice(String firmware, String machine, String os, String rest) {
    return FirmwareChoice.of(domain(firmware, machine, os, rest), INSTALLED);
  }
}
