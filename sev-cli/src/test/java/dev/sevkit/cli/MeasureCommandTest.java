package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.Vectors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasureCommandTest {

  private static final JsonNode PLAIN = LaunchFiles.measurementCase("sev-plain");

  @TempDir private Path folder;

  static List<JsonNode> cases() {
    return Vectors.cases("sev-measurement", "cases");
  }

  private Sevkit.Result measure(List<String> options, String... more) {
    List<Object> words = new ArrayList<>(List.of("measure"));
    words.addAll(options);
    words.addAll(List.of(more));
    return Sevkit.withoutInput().run(words.toArray());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void prints_the_digest_of_every_case(JsonNode test) {
    assertThat(measure(new LaunchFiles(folder).contents(test)).exits(0).out())
        .contains("launch digest: " + test.at("/expect/launch_digest").asString() + "\n")
        .doesNotContain("measurement");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void prints_the_measurement_of_every_case(JsonNode test) {
    String nonce = Base64.getEncoder().encodeToString(Vectors.hex(test.path("mnonce")));
    List<String> options = new LaunchFiles(folder).launch(test);
    int tek = options.indexOf("--tek");
    options.subList(tek, tek + 2).clear();

    String out = measure(options, "--nonce", nonce).exits(0).out();

    if (test.path("expect").has("amd_sev_tool_measurement_api_below_0_17")) {
      byte[] old = Vectors.hex(test.at("/expect/amd_sev_tool_measurement_api_below_0_17"));
      byte[] found = Base64.getDecoder().decode(out.substring(out.lastIndexOf(' ') + 1).strip());
      assertThat(found).startsWith(old);
    } else {
      assertThat(out)
          .endsWith("measurement: " + test.at("/expect/measure_blob_base64").asString() + "\n");
    }
  }

  @Test
  void takes_the_nonce_of_a_measurement() {
    String blob = PLAIN.at("/expect/measure_blob_base64").asString();
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                measure(
                        new LaunchFiles(folder)
                            .launch(PLAIN).stream()
                                .filter(word -> !word.equals("--tek") && !word.endsWith("tek"))
                                .toList(),
                        "--nonce",
                        blob,
                        "--format",
                        "json")
                    .exits(0)
                    .out());

    assertThat(json.path("measurement").asString()).isEqualTo(blob);
    assertThat(json.path("launchDigest")).isEqualTo(PLAIN.at("/expect/launch_digest"));
  }

  @Test
  void assumes_sev_es_where_virtual_cpus_are_given_and_no_policy() {
    JsonNode test = LaunchFiles.measurementCase("seves-4cpu-milan");
    List<String> options = new LaunchFiles(folder).contents(test);
    options.subList(0, 2).clear();

    assertThat(measure(options).exits(0).out())
        .contains("launch digest: " + test.at("/expect/launch_digest").asString());
  }

  @Test
  void warns_of_firmware_that_does_not_check_the_kernel() {
    JsonNode test = LaunchFiles.measurementCase("sev-kernel-fw-without-hash-area");

    measure(new LaunchFiles(folder).contents(test))
        .exits(0)
        .complains("warning: the firmware does not check the kernel");
  }

  @Test
  void wants_all_that_a_measurement_needs() {
    List<String> options = new LaunchFiles(folder).contents(PLAIN);

    measure(options, "--nonce", "AA==").exits(2).complains("the TIK is required");
    measure(options, "--tik", "-").exits(2).complains("--nonce is required");
    measure(options, "--tik", "-", "--nonce", "AA==").exits(2).complains("--api-major is required");
    measure(new LaunchFiles(folder).launch(PLAIN), "--nonce", "AA==").exits(2).complains("MNONCE");
    measure(List.of()).exits(2).complains("--firmware is required");
    measure(List.of("-f", "no-such-file")).exits(6).complains("no-such-file: cannot be read");
  }
}
