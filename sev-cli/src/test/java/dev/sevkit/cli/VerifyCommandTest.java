package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.Vectors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {

  private static final JsonNode PLAIN = LaunchFiles.measurementCase("sev-plain");
  private static final JsonNode ES = LaunchFiles.measurementCase("seves-4cpu-milan");
  private static final JsonNode KERNEL = LaunchFiles.measurementCase("sev-kernel-initrd-cmdline");

  /** Exit codes of the cases that do not verify, each with its reason. */
  private static final Map<String, Integer> REFUSED =
      Map.of(
          // the firmware does not check what it boots, whatever is measured
          "sev-kernel-fw-without-hash-area", 3,
          // the program measures with the formula of newer firmware
          "sev-api-0.16", 1,
          "sev-policy0-nonce-zero", 1);

  @TempDir private Path folder;

  private Sevkit.Result verify(JsonNode test, Object... more) {
    return run("verify", test, more);
  }

  private Sevkit.Result run(String command, JsonNode test, Object... more) {
    List<Object> words = new ArrayList<>();
    words.add(command);
    words.addAll(new LaunchFiles(folder).launch(test));
    words.addAll(List.of("-m", blob(test)));
    words.addAll(List.of(more));
    return Sevkit.withoutInput().run(words.toArray());
  }

  private static String blob(JsonNode test) {
    return test.at("/expect/measure_blob_base64").asString();
  }

  static List<JsonNode> cases() {
    return Vectors.cases("sev-measurement", "cases");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void verifies_every_measurement(JsonNode test) {
    int expected = REFUSED.getOrDefault(test.path("id").asString(), 0);

    verify(test).exits(expected);
  }

  @Test
  void says_what_it_verified() {
    Sevkit.Result result = verify(PLAIN).exits(0);

    assertThat(result.out())
        .isEqualTo(
            "verified: launch digest %s, policy 0x0001, firmware API 1.51 build 3\n"
                .formatted(PLAIN.at("/expect/launch_digest").asString()));
    assertThat(result.err()).isEmpty();
  }

  @Test
  void prints_json() {
    JsonNode json = JsonMapper.shared().readTree(verify(ES, "--format", "json").exits(0).out());

    assertThat(json.path("schemaVersion").asInt()).isOne();
    assertThat(json.path("verdict").asString()).isEqualTo("verified");
    assertThat(json.path("launchDigest")).isEqualTo(ES.at("/expect/launch_digest"));
    assertThat(json.at("/parts/VMSA of CPU 0")).isEqualTo(ES.at("/expect/vmsa_cpu0_sha256"));
    assertThat(json.path("warnings")).isEmpty();
  }

  @Test
  void names_the_digest_of_each_part_on_mismatch() {
    verify(ES, "-n", "5").exits(2).complains("--num-cpus");
    Sevkit.Result result = verify(ES, "--build-id=4").exits(2);
    assertThat(result.err()).contains("--build-id");
    JsonNode other = LaunchFiles.measurementCase("seves-2cpu-genoa");
    List<Object> words = new ArrayList<>(List.of("verify", "-m", blob(other)));
    words.addAll(new LaunchFiles(folder).launch(ES));
    Sevkit.withoutInput()
        .run(words.toArray())
        .exits(1)
        .complains(
            "the launch measurement does not match",
            "firmware " + sha256("amdsev"),
            "VMSA of CPU 0 " + ES.at("/expect/vmsa_cpu0_sha256").asString());
  }

  private static String sha256(String firmware) {
    return Vectors.file("firmware").at("/firmware/" + firmware + "/sha256").asString();
  }

  @Test
  void explains_a_mismatch() {
    List<Object> words = new ArrayList<>(List.of("verify", "-m", blob(ES)));
    List<String> launch = new LaunchFiles(folder).launch(ES);
    launch.set(launch.indexOf("-n") + 1, "2");
    launch.set(launch.indexOf("--cpu-model") + 1, "17");
    launch.set(launch.indexOf("--cpu-stepping") + 1, "0");
    words.addAll(launch);

    assertThat(Sevkit.withoutInput().run(words.toArray()).exits(1).err())
        .doesNotContain("would match");
    words.add("--explain-mismatch");
    assertThat(Sevkit.withoutInput().run(words.toArray()).exits(1).err())
        .contains("would match: VMSA of CPU model EPYC-Milan, profile LEGACY, 4 virtual CPUs");
    words.addAll(List.of("--format", "json"));
    JsonNode json =
        JsonMapper.shared().readTree(Sevkit.withoutInput().run(words.toArray()).exits(1).out());
    assertThat(json.path("verdict").asString()).isEqualTo("mismatch");
    assertThat(json.path("wouldMatch")).hasSize(1);
  }

  @Test
  void explains_swapped_keys_another_image_and_a_newline() {
    LaunchFiles files = new LaunchFiles(folder);
    List<Object> words = new ArrayList<>(List.of("verify", "-m", blob(KERNEL)));
    List<String> launch = files.launch(KERNEL);
    launch.set(launch.indexOf("--tik"), "--was-tik");
    launch.set(launch.indexOf("--tek"), "--tik");
    launch.set(launch.indexOf("--was-tik"), "--tek");
    launch.set(launch.indexOf("-f") + 1, files.firmware("sev-only"));
    launch.set(launch.indexOf("-e") + 1, KERNEL.path("cmdline").asString() + "\n");
    words.addAll(launch);
    words.add("--explain-mismatch");

    assertThat(Sevkit.withoutInput().run(words.toArray()).exits(1).err())
        .contains("nothing that was tried would match");
    String other = files.firmware("amdsev");
    words.addAll(List.of("--other-firmware", other));
    assertThat(Sevkit.withoutInput().run(words.toArray()).exits(1).err())
        .contains(
            "would match: firmware "
                + other
                + ", command line without blanks around it, TIK and TEK swapped");
  }

  @Test
  void works_with_one_page_for_one_virtual_cpu() {
    JsonNode test = LaunchFiles.measurementCase("seves-vmsa-files-1cpu");
    List<String> launch = new LaunchFiles(folder).launch(test);
    int other = launch.indexOf("--vmsa-cpu1");
    launch.subList(other, other + 2).clear();
    List<Object> words = new ArrayList<>(List.of("verify", "-m", blob(test)));
    words.addAll(launch);

    Sevkit.withoutInput().run(words.toArray()).exits(0);
  }

  @Test
  void takes_a_cpu_model_by_name_and_numbers_in_hexadecimal() {
    List<Object> words = new ArrayList<>(List.of("verify", "-m", blob(ES)));
    List<String> launch = new LaunchFiles(folder).launch(ES);
    int cpu = launch.indexOf("--cpu-family");
    launch.subList(cpu, cpu + 6).clear();
    launch.set(launch.indexOf("--api-minor") + 1, "0x33");
    launch.set(launch.indexOf("--policy") + 1, "0x7");
    words.addAll(launch);
    words.addAll(List.of("--cpu-type", "EPYC-Milan-v2"));

    Sevkit.withoutInput().run(words.toArray()).exits(0);
    words.addAll(List.of("--vmsa-profile", "fpu"));
    Sevkit.withoutInput().run(words.toArray()).exits(1);
    words.set(words.size() - 1, "ec2");
    Sevkit.withoutInput().run(words.toArray()).exits(2).complains("QEMU has legacy and fpu");
  }

  @Test
  void tells_that_virtual_cpus_of_sev_are_not_measured() {
    assertThat(verify(PLAIN, "-n", "4").exits(0).err())
        .isEqualTo(
            "sevkit: note: the policy does not ask for SEV-ES; no virtual CPU is measured\n");
  }

  @Test
  void refuses_a_kernel_that_the_firmware_does_not_check() {
    JsonNode test = LaunchFiles.measurementCase("sev-kernel-fw-without-hash-area");

    verify(test).exits(3).complains("the firmware does not check the kernel", "--insecure");
    Sevkit.Result result = verify(test, "--insecure").exits(0);
    assertThat(result.err()).startsWith("sevkit: warning: the firmware does not check");
  }

  @Test
  void a_host_and_a_domain_of_it_go_together() {
    verify(PLAIN, "--connect", "qemu:///system").exits(2).complains("--connect needs --domain");
    verify(PLAIN, "--domain", "guest").exits(2).complains("'guest'", "--connect URI");
  }

  @ParameterizedTest
  @CsvSource({
    "--cpu-type,EPYC-Opteron,the signature of CPU model",
    "--cpu-type,EPYC,excludes --cpu-family",
    "--vmsa-cpu0,x,exclude each other"
  })
  void refuses_cpu_options_that_do_not_go_together(String option, String value, String words) {
    if (words.startsWith("the signature")) {
      List<Object> all = new ArrayList<>(List.of("verify", "-m", blob(ES)));
      List<String> launch = new LaunchFiles(folder).launch(ES);
      int cpu = launch.indexOf("--cpu-family");
      launch.subList(cpu, cpu + 6).clear();
      all.addAll(launch);
      all.addAll(List.of(option, value));
      Sevkit.withoutInput().run(all.toArray()).exits(2).complains(words);
    } else {
      verify(ES, option, value).exits(2).complains(words);
    }
  }

  @Test
  void never_shows_a_key_given_in_place_of_its_file() {
    String secret = "Zm9vYmFyYmF6cXV4";
    List<Object> words = new ArrayList<>(List.of("verify", "-m", blob(PLAIN)));
    List<String> launch = new LaunchFiles(folder).launch(PLAIN);
    launch.set(launch.indexOf("--tik") + 1, secret);
    words.addAll(launch);

    Sevkit.Result result =
        Sevkit.withoutInput().run(words.toArray()).exits(6).complains("--tik", "no such file");
    assertThat(result.err()).doesNotContain(secret);
  }

  @Test
  void reads_a_key_from_standard_input_once() {
    String tk = new String(new byte[32], StandardCharsets.UTF_8);
    List<Object> words =
        new ArrayList<>(
            List.of("verify", "-m", blob(PLAIN), "--tk", "-", "--build-id", "3", "--policy", "1"));
    words.addAll(List.of("--api-major", "1", "--api-minor", "51"));
    words.addAll(List.of("-f", new LaunchFiles(folder).firmware("sev-only")));

    Sevkit.reading(tk).run(words.toArray()).exits(1);
    Sevkit.reading(tk + "x")
        .run(words.toArray())
        .exits(2)
        .complains("TEK and TIK: expected 32 bytes, found 33");
    Sevkit.reading("").run(words.toArray()).exits(2).complains("--tk: the file is empty");
    words.set(words.indexOf("--tk"), "--tik");
    words.addAll(List.of("--tek", "-"));
    Sevkit.reading(tk).run(words.toArray()).exits(2).complains("standard input can be read once");
  }

  @Test
  void shows_no_key_in_debug_output() {
    String err = verify(KERNEL, "--debug").exits(0).err().toLowerCase(Locale.ROOT);

    assertThat(err).contains("launch digest: ", "cmdline: ");
    for (String key : List.of("tik", "tek")) {
      assertThat(err).doesNotContain(KERNEL.path(key).asString());
      assertThat(HexFormat.of().parseHex(KERNEL.path(key).asString())).hasSize(16);
    }
  }

  @Test
  void helps_with_examples() {
    for (String command : List.of("verify", "measure", "secret")) {
      assertThat(Sevkit.withoutInput().run(command, "--help").exits(0).out())
          .contains("Example", "--firmware", "Exit code");
      assertThat(Sevkit.withoutInput().run(command, "--version").exits(0).out())
          .startsWith("sevkit ");
    }
  }
}
