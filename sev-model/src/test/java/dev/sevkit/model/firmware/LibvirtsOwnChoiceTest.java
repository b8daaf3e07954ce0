package dev.sevkit.model.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.Version;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domains of libvirt's own tests, of release 11.3.0, with what libvirt made of them. */
class LibvirtsOwnChoiceTest {

  private static final String FOLDER = "corpus/libvirt/";
  private static final Version LIBVIRT = Version.of(11, 3);

  private static Domain domain(String file) {
    return DomainXml.read(Shared.path(FOLDER + file)).domain();
  }

  /** The folder's descriptors; what else lies there is none. */
  private static FirmwareDescriptors installed() {
    return FirmwareDescriptors.read(Shared.path("corpus/libvirt"));
  }

  private static Loader loader(String file) {
    return Objects.requireNonNull(Objects.requireNonNull(domain(file).getOs()).getLoader());
  }

  @ParameterizedTest
  @CsvSource({
    "firmware-auto-efi-stateless.xml, firmware-auto-efi-stateless.x86_64-latest.xml",
    "launch-security-sev-snp.xml, launch-security-sev-snp.x86_64-latest+amdsev.xml"
  })
  void chooses_the_loader_that_libvirt_writes(String input, String output) {
    FirmwareDescriptor chosen =
        FirmwareChoice.of(domain(input), installed(), LIBVIRT).chosen().orElseThrow();
    Loader written = loader(output);
    assertThat(chosen.mapping().image()).isEqualTo(written.getPath());
    assertThat(chosen.mapping().loaderType()).hasValue(written.getType());
    assertThat(chosen.mapping().executable().format()).isEqualTo(written.getFormat());
    assertThat(chosen.mapping().isFlash("stateless"))
        .isEqualTo("yes".equals(written.getStateless()));
  }

  @ParameterizedTest
  @CsvSource({
    "firmware-auto-efi-stateless.x86_64-latest.xml",
    "launch-security-sev-snp.x86_64-latest+amdsev.xml"
  })
  void keeps_the_choice_of_what_libvirt_writes(String output) {
    assertThat(FirmwareChoice.of(domain(output), installed(), LIBVIRT).chosen())
        .map(chosen -> chosen.mapping().image())
        .hasValue(loader(output).getPath());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "firmware-manual-efi-nvram-stateless.xml: the loader is stateless and a variable store is given",
        "firmware-manual-efi-nvram-template-stateless.xml: the loader is stateless and a variable store is given",
        "firmware-manual-bios-not-stateless.xml: stateless='no' without os/@firmware needs loader type pflash"
      })
  void refuses_what_libvirt_refuses(String input, String refusal) {
    assertThat(FirmwareChoice.of(domain(input), installed(), LIBVIRT).refusal()).hasValue(refusal);
  }

  @Test
  void accepts_an_image_no_descriptor_is_of() {
    FirmwareChoice choice =
        FirmwareChoice.of(domain("firmware-manual-efi-stateless.xml"), installed(), LIBVIRT);
    assertThat(choice.lookup()).isEqualTo(FirmwareLookup.BY_PATH);
    assertThat(choice.chosen()).isEmpty();
    assertThat(choice.refusal()).isEmpty();
  }

  @Test
  void reads_descriptions() {
    assertThat(installed().all())
        .hasSize(3)
        .noneMatch(descriptor -> descriptor.description().isEmpty());
  }
}
