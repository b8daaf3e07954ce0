package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What virt-qemu-sev-validate does with a command line, sevkit verify does too, but for these. */
@ExtendWith(VectorTally.class)
class SevValidateCasesTest {

  private static final Pattern FILE = Pattern.compile("@([A-Za-z0-9-]+)(\\.fd)?");

  /** Exit codes that differ from the program's, each with its reason. */
  private static final Map<String, Integer> DEVIATIONS =
      Map.ofEntries(
          // bytes behind the 48 of a measurement are refused, not left out
          Map.entry("trailing-bytes-ignored", 2),
          // what is no measurement is malformed input, not a mismatch
          Map.entry("short-measure", 2),
          Map.entry("bad-base64", 2),
          // a valid request on which the program fails; the measurement is of another launch
          Map.entry("es-1cpu-vmsa0-only", 1),
          // firmware that cannot start a SEV-ES guest is unsupported use, not an accident
          Map.entry("es-fw-no-footer", 2),
          Map.entry("es-fw-no-reset-block", 2),
          Map.entry("es-fw-legacy-reset-block", 2),
          Map.entry("es-fw-table-zero-length", 2),
          // a number out of range is wrong usage, not an accident
          Map.entry("build-id-256", 2),
          // hexadecimal numbers are numbers
          Map.entry("policy-hex", 0));

  @TempDir private Path folder;

  static List<JsonNode> cases() {
    return Vectors.cases("sev-validate-cli", "cases");
  }

  @Test
  void runs_every_case() {
    assertThat(cases()).hasSize(47);
    assertThat(cases().stream().map(test -> test.path("id").asString()))
        .containsAll(DEVIATIONS.keySet());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void exits_as_virt_qemu_sev_validate(JsonNode test) {
    LaunchFiles files = new LaunchFiles(folder);
    Object[] words =
        test.path("args").valueStream().map(word -> file(files, word.asString())).toArray();
    int theirs = test.path("exit").asInt();
    int expected = DEVIATIONS.getOrDefault(test.path("id").asString(), theirs);
    boolean quiet = test.path("args").toString().contains("\"-q\"");

    Sevkit.Result result = Sevkit.withoutInput().run(prepend("verify", words)).exits(expected);

    assertThat(DEVIATIONS.containsKey(test.path("id").asString()))
        .as("is listed as deviation")
        .isEqualTo(expected != theirs);
    assertThat(result.out().isEmpty()).isEqualTo(quiet || expected != 0);
    assertThat(result.err().isEmpty()).isEqualTo(quiet || expected == 0);
    if (!result.err().isEmpty()) {
      result.complains("sevkit: ");
    }
  }

  private static Object[] prepend(String first, Object[] rest) {
    Object[] all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  private static String file(LaunchFiles files, String word) {
    Matcher named = FILE.matcher(word);
    if (!named.find()) {
      return word;
    }
    String name = named.group(1);
    String path = files.path(named.group().substring(1)).toString();
    if (named.group(2) != null && !name.equals("nope")) {
      path = files.firmware(name);
    }
    JsonNode content = Vectors.file("sev-validate-cli").path("files").path(name);
    if (content.isString()) {
      path = files.write(name, Vectors.base64(content));
    }
    return named.replaceFirst(Matcher.quoteReplacement(path));
  }
}
