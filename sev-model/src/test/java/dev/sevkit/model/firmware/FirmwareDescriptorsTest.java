package dev.sevkit.model.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void says_what_is_no_descriptor() {
    assertThatThrownBy(() -> parse("{}"))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("no mapping/device");
    assertThatThrownBy(() -> parse("{\n  nonsense"))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.location().line()).isEqualTo(2))
        .hasMessageStartingWith("not JSON");
    assertThatThrownBy(() -> FirmwareDescriptors.read(folder.resolve("missing")))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContaining("cannot be read");
  }
}
