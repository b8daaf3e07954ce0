package dev.sevkit.model.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmwareDescriptorsTest {

  private static final String FLASH =
      """
      {"interface-types": ["uefi"],
       "mapping": {"device": "flash",
                   "executable": {"filename": "/fw/code.fd", "format": "raw"},
                   "nvram-template": {"filename": "/fw/vars.fd", "format": "raw"}},
       "targets": [{"architecture": "x86_64", "machines": ["pc-i440fx-*", "pc-q35-*"]}],
       "features": ["amd-sev"], "tags": []}
      """;

  private static final String MEMORY =
      """
      {"interface-types": ["uefi"],
       "mapping": {"device": "memory", "filename": "/fw/amdsev.fd"},
       "targets": [{"architecture": "x86_64", "machines": ["pc-q35-*"]}],
       "features": ["amd-sev", "amd-sev-es", "amd-sev-snp"], "tags": []}
      """;

  @TempDir private Path folder;

  private static FirmwareDescriptor parse(String json) {
    return FirmwareDescriptors.parse("a.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void reads_flash_with_a_variable_store() {
    FirmwareDescriptor.Mapping mapping = parse(FLASH).mapping();
    assertThat(mapping.device()).isEqualTo("flash");
    assertThat(mapping.mode()).hasValue("split");
    assertThat(mapping.image()).isEqualTo("/fw/code.fd");
    assertThat(mapping.nvramTemplate()).hasValue("/fw/vars.fd");
  }

  @Test
  void reads_memory() {
    FirmwareDescriptor.Mapping mapping = parse(MEMORY).mapping();
    assertThat(mapping.mode()).isEmpty();
    assertThat(mapping.image()).isEqualTo("/fw/amdsev.fd");
    assertThat(mapping.nvramTemplate()).isEmpty();
  }

  @Test
  void knows_its_machines_by_version_and_by_alias() {
    assertThat(parse(MEMORY).isUefiFor("x86_64", "pc-q35-8.2")).isTrue();
    assertThat(parse(MEMORY).isUefiFor("x86_64", "q35")).isTrue();
    assertThat(parse(MEMORY).isUefiFor("x86_64", "pc")).isFalse();
    assertThat(parse(FLASH).isUefiFor("x86_64", "pc")).isTrue();
    assertThat(parse(FLASH).isUefiFor("aarch64", "q35")).isFalse();
  }

  @Test
  void supports_a_kind_of_guest_as_libvirt_judges_it() {
    assertThat(SevType.values()).allMatch(parse(MEMORY)::supports);
    assertThat(parse(FLASH).supports(SevType.SEV)).isTrue();
    assertThat(parse(FLASH).supports(SevType.SEV_ES)).isFalse();
    String esAlone = FLASH.replace("\"amd-sev\"", "\"amd-sev-es\"");
    assertThat(parse(esAlone).supports(SevType.SEV_ES)).isFalse();
  }

  @Test
  void reads_a_folder_in_the_order_of_names_without_the_disabled() throws IOException {
    Files.writeString(folder.resolve("60-b.json"), MEMORY);
    Files.writeString(folder.resolve("50-a.json"), FLASH);
    Files.writeString(folder.resolve("40-disabled.json"), "");
    Files.writeString(folder.resolve("README"), "none");
    FirmwareDescriptors installed = FirmwareDescriptors.read(folder);
    assertThat(installed.all())
        .extracting(descriptor -> descriptor.mapping().image())
        .containsExactly("/fw/code.fd", "/fw/amdsev.fd");
    assertThat(installed.ofImage("/fw/amdsev.fd")).hasSize(1);
    assertThat(installed.ofImage("/fw/other.fd")).isEmpty();
  }

  @Test
  void keeps_description_formats_tags_and_order() {
    FirmwareDescriptor descriptor =
        parse(
            """
            {"description": "for tests", "interface-types": ["uefi", "bios"],
             "mapping": {"device": "flash", "mode": "split",
                         "executable": {"filename": "/fw/code", "format": "qcow2"},
                         "nvram-template": {"filename": "/fw/vars", "format": "raw"}},
             "targets": [{"architecture": "x86_64", "machines": ["pc-q35-*"]},
                         {"architecture": "i386", "machines": ["pc-?35"]}],
             "features": ["verbose-static", "acpi-s3"], "tags": ["-a X64", "-b DEBUG"],
             "later": {}}
            """);
    assertThat(descriptor.description()).isEqualTo("for tests");
    assertThat(descriptor.interfaces()).containsExactly("uefi", "bios");
    assertThat(descriptor.mapping().executable()).isEqualTo(new FirmwareFile("/fw/code", "qcow2"));
    assertThat(descriptor.mapping().template()).hasValue(FirmwareFile.raw("/fw/vars"));
    assertThat(descriptor.features()).containsExactly("verbose-static", "acpi-s3");
    assertThat(descriptor.tags()).containsExactly("-a X64", "-b DEBUG");
    assertThat(descriptor.isFor("i386", "pc-q35")).isTrue();
    assertThat(descriptor.isFor("i386", "pc-qq35")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "flash, pflash",
    "memory, rom",
    "kernel, ''",
    "igvm, ''",
  })
  void knows_libvirts_loader_type_of_a_mapping(String device, String type) {
    Mapping mapping = new Mapping(device, Optional.empty(), "/fw/code", Optional.empty());
    assertThat(mapping.loaderType().orElse("")).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"combined", "stateless"})
  void needs_no_template_but_for_split_flash(String mode) {
    FirmwareDescriptor descriptor =
        parse(
            """
            {"interface-types": ["uefi"],
             "mapping": {"device": "flash", "mode": "%s",
                         "executable": {"filename": "/fw/code.fd", "format": "raw"}},
             "targets": [], "features": []}
            """
                .formatted(mode));
    assertThat(descriptor.mapping().isFlash(mode)).isTrue();
    assertThat(descriptor.mapping().template()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "interface-types": ["uefi"] | "interface-types": "uefi" | interface-types is to be an array; found "uefi"
          "interface-types": ["uefi"] | "interface-types": [7]    | interface-types/0 is to be a text; found 7
          "mapping":                  | "Mapping":                | mapping is to be an object; found nothing
          "device": "flash",          | "mode": "split",          | mapping/device is to be a text; found nothing
          "device": "flash",          | "device": "memory",       | mapping/filename is to be a text; found nothing
          "device": "flash",          | "device": "flash", "mode": "shared", | mapping/mode is to be split, combined or stateless; found "shared"
          "executable":               | "exe":                    | mapping/executable is to be an object; found nothing
          "nvram-template":           | "nvram":                  | mapping/nvram-template is to be an object; found nothing
          "filename": "/fw/vars.fd",  | "filename": null,         | mapping/nvram-template/filename is to be a text; found null
          , "format": "raw"},         | },                        | mapping/executable/format is to be a text; found nothing
          "targets":                  | "for":                    | targets is to be an array; found nothing
          "architecture": "x86_64",   | "arch": "x86_64",         | targets/0/architecture is to be a text; found nothing
          "machines":                 | "machine":                | targets/0/machines is to be an array; found nothing
          "features":                 | "feature":                | features is to be an array; found nothing
          "tags": []                  | "tags": {}                | tags is to be an array; found {}
          """)
  void names_the_field_that_is_wrong(String right, String wrong, String fault) {
    assertThat(FLASH).contains(right);
    String json = FLASH.replace(right, wrong);
    assertThatThrownBy(() -> parse(json))
        .isInstanceOfSatisfying(
            ModelReadException.class,
            e -> {
              assertThat(e.location().source()).isEqualTo("a.json");
              assertThat(fault).startsWith(e.location().path() + " ");
            })
        .hasMessage("not a firmware descriptor: " + fault);
  }

  @Test
  void says_what_is_no_descriptor() {
    assertThatThrownBy(() -> parse("{}"))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("interface-types is to be an array; found nothing");
    assertThatThrownBy(() -> parse("[]"))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("the document is to be an object");
    assertThatThrownBy(() -> parse("{\n  nonsense"))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.location().line()).isEqualTo(2))
        .hasMessageStartingWith("not JSON");
    assertThatThrownBy(() -> FirmwareDescriptors.read(folder.resolve("missing")))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("cannot be read");
  }
}
