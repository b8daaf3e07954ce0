package dev.sevkit.model.sev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> NAMES = List.of("policy", "dhCert", "session", "cbitpos");

  @ParameterizedTest
  @CsvSource({
    "polcy,policy,1", "ploicy,policy,1", "POLICY,policy,0", "dh-cert,dhCert,0", //
    "dh_crt,dhCert,1", "sesion,session,1", "sessions,session,1", "seshion,session,1"
  })
  void finds_the_name_meant(String written, String meant, int faults) {
    assertThat(Spelling.nearest(written, NAMES)).contains(meant);
    assertThat(Spelling.faults(written, meant)).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource({"'',", "x,", "idBlock,", "pol,", "certificate,"})
  void finds_nothing_where_nothing_is_near(String written) {
    assertThat(Spelling.nearest(written, NAMES)).isEmpty();
  }

  @Test
  void does_not_compare_names_nobody_would_write() {
    assertThat(Spelling.nearest("policy".repeat(10_000), NAMES)).isEmpty();
  }
}
