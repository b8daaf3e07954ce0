package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SevTypeTest {

  @ParameterizedTest
  @CsvSource({
    "SEV, sev, SEV, sev",
    "SEV_ES, sev-es, SEV-ES, sev",
    "SEV_SNP, sev-snp, SEV-SNP, sev-snp"
  })
  void names_mode_for_files_for_sentences_and_for_libvirt(
      SevType type, String id, String label, String launchSecurityType) {
    assertThat(type.id()).isEqualTo(id);
    assertThat(type.label()).isEqualTo(label);
    assertThat(type.launchSecurityType()).isEqualTo(launchSecurityType);
  }

  @ParameterizedTest
  @EnumSource
  void finds_mode_by_its_id(SevType type) {
    assertThat(SevType.ofId(type.id())).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SEV", "sev_es", " sev", "tdx", "sev-snp\n"})
  void knows_no_mode_of_another_id(String id) {
    assertThat(SevType.ofId(id)).isEmpty();
  }
}
