package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyCommandTest {

  /** The policies that management tools and guides set by default, by the bits they consist of. */
  @ParameterizedTest
  @CsvSource({
    "0x33, NODBG NOKS DOMAIN SEV, 0",
    "0x37, NODBG NOKS ES DOMAIN SEV, 0",
    "0x1, NODBG, 0",
    "0x5, NODBG ES, 0",
    "0x3, NODBG NOKS, 0",
    "0x7, NODBG NOKS ES, 0",
    "0x8, NOSEND, 1",
    "0xc, ES NOSEND, 1",
    "--snp 0x30000, SMT RESERVED, 0",
    "--snp 0xb0000, SMT RESERVED DEBUG, 1"
  })
  void decodes_what_peers_set(String arguments, String bits, int exitCode) {
    JsonNode policy = decoded(arguments, exitCode);
    assertThat(setBits(policy)).containsExactly(bits.split(" "));
  }

  @Test
  void calls_out_bit_6_taken_for_sev_es() {
    JsonNode policy = decoded("0x0041", 1);
    assertThat(policy.get("findings"))
        .filteredOn(finding -> finding.get("rule").asString().equals("policy-reserved-bits"))
        .singleElement()
        .extracting(finding -> finding.get("message").asString())
        .asString()
        .contains("bit 6 (0x40) does not ask for SEV-ES, bit 2 (0x4) does");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nodbg,es|SEV guest policy 0x0005",
        "nodbg,noks,domain,sev|SEV guest policy 0x0033",
        "--snp smt|SEV-SNP guest policy 0x30000"
      })
  void encodes_names(String arguments, String first) {
    Result result = Sevkit.withoutInput().words("policy " + arguments).exits(0);
    assertThat(result.out().lines().findFirst()).hasValue(first);
  }

  @Test
  void tells_the_least_firmware_a_policy_asks_for() {
    assertThat(Sevkit.withoutInput().run("policy", "0x18010003").exits(0).out())
        .contains(
            "minimum firmware API major version is 1", "minimum firmware API minor version is 24");
  }

  @Test
  void one_bad_policy_among_several_fails() {
    assertThat(Sevkit.withoutInput().run("policy", "0x3", "0x8").exits(1).out())
        .contains("SEV guest policy 0x0003", "SEV guest policy 0x0008");
    Sevkit.withoutInput().run("policy", "--fail-on", "never", "0x8").exits(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "33|write 0x33, or 0x21 if it was decimal",
        "0x100000000|at most 32 bits",
        "nodebug|valid names are nodbg",
        "0x|policy",
        "''|policy"
      })
  void says_what_is_no_policy(String policy, String why) {
    Sevkit.withoutInput().run("policy", policy).exits(2).complains(why);
  }

  private static JsonNode decoded(String arguments, int exitCode) {
    Result result =
        Sevkit.withoutInput().words("policy --format json " + arguments).exits(exitCode);
    return JsonMapper.shared().readTree(result.out()).at("/policies/0");
  }

  private static List<String> setBits(JsonNode policy) {
    return policy
        .get("bits")
        .valueStream()
        .filter(bit -> bit.get("value").asInt() == 1)
        .map(bit -> bit.get("name").asString())
        .toList();
  }
}
