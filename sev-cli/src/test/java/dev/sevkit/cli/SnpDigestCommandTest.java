package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(VectorTally.class)
class SnpDigestCommandTest {

  @TempDir private Path folder;

  static List<JsonNode> cases() {
    return AttestVectors.cases("snp-digest", "cases");
  }

  @Test
  void runs_all_cases() {
    assertThat(cases()).hasSize(76);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void does_what_sev_snp_measure_does(JsonNode test) {
    List<String> words = new ArrayList<>();
    test.path("args").forEach(word -> words.add(AttestVectors.written(folder, word.asString())));
    Result result = digest(words);
    JsonNode expect = test.path("expect");
    if (expect.has("digest")) {
      assertThat(result.exits(0).out()).isEqualTo(expect.path("digest").asString() + "\n");
    } else if (expect.path("exit").asInt() == 2) {
      result.exits(2).complains("sevkit: ");
    } else {
      result.exits(2).complains("sevkit: ");
      assertThat(result.err()).containsAnyOf(" image", "the firmware");
    }
    assertThat(result.exitCode() == 0 || result.out().isEmpty()).isTrue();
  }

  private static Result digest(List<String> words) {
    List<String> all = new ArrayList<>(List.of("snp", "digest"));
    all.addAll(words);
    return Sevkit.withoutInput().run(all.toArray());
  }

  private List<String> amdSev(String... more) {
    List<String> words = new ArrayList<>(List.of(more));
    words.addAll(List.of("--ovmf", AttestVectors.written(folder, "@amdsev.fd")));
    return words;
  }

  private static final String[] SNP = {"--mode", "snp", "--vcpus", "2", "--vcpu-type", "EPYC-v4"};

  @Test
  void shows_each_step() {
    List<String> words = amdSev(SNP);
    String digest = digest(words).exits(0).out();
    words.add("--steps");
    List<String> lines = digest(words).exits(0).out().lines().toList();

    assertThat(lines).hasSize(11);
    assertThat(lines.get(0))
        .startsWith("9d32155520c63791015a")
        .endsWith("  0x0000ffffe000  0x00002000  NORMAL      firmware");
    assertThat(lines.get(9)).endsWith("VMSA 1").startsWith(lines.get(10));
    assertThat(lines.get(10)).isEqualTo(digest.strip());
  }

  @Test
  void shows_steps_as_json() {
    List<String> words = amdSev(SNP);
    words.addAll(List.of("--steps", "--format", "json"));
    JsonNode root = JsonMapper.shared().readTree(digest(words).exits(0).out());

    assertThat(root.path("schemaVersion").asInt()).isOne();
    assertThat(root.path("mode").asString()).isEqualTo("snp");
    assertThat(root.at("/steps/1/name").asString()).isEqualTo("SEC_MEM");
    assertThat(root.at("/steps/1/address").asString()).isEqualTo("0x800000");
    assertThat(root.at("/steps/9/digest")).isEqualTo(root.path("digest"));
  }

  @Test
  void shows_the_parts_of_a_sev_guest() {
    List<String> words = amdSev("--mode", "sev", "--steps");

    assertThat(digest(words).exits(0).out().lines())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).endsWith("  firmware"));
  }

  @Test
  void writes_the_states_of_virtual_cpus() throws IOException {
    List<String> words = amdSev(SNP);
    words.add("--dump-vmsa=" + folder);
    digest(words).exits(0);

    assertThat(Files.size(folder.resolve("vmsa0.bin"))).isEqualTo(4096);
    assertThat(Files.size(folder.resolve("vmsa1.bin"))).isEqualTo(4096);
    assertThat(folder.resolve("vmsa2.bin")).doesNotExist();
  }

  @Test
  void notes_what_qemu_would_not_start() {
    List<String> words = new ArrayList<>(List.of(SNP));
    words.addAll(List.of("--ovmf", AttestVectors.written(folder, "@sev-only.fd")));

    assertThat(digest(words).exits(0).err()).contains("note: the OVMF image has no SNP metadata");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--mode snp --vcpus 1 --vcpu-type EPYC --vcpu-sig 1|in one way",
        "--mode snp --vcpus 1 --vcpu-family 25|go together",
        "--mode snp --vcpus 1 --vcpu-family 25 --vcpu-model 1 --vcpu-stepping 16|stepping",
        "--mode snp --vcpus x --vcpu-type EPYC|is no number, decimal",
        "--mode snp --vcpus 99999999999999999999 --vcpu-type EPYC|at most 64 bits",
        "--mode csv --vcpus 1|none of sev, seves, snp, snp:ovmf-hash, snp:svsm",
        "--mode snp --vars-size 4096|for mode snp:svsm, this is snp",
        "--mode sev --vmm-type ec2|for mode snp, this is sev",
        "--mode snp:svsm --vars-size 0 --kernel k|not measured in mode snp:svsm",
        "--vcpus 1|give --mode or --domain"
      })
  void refuses_options_that_do_not_fit(String words, String why) {
    digest(amdSev(words.split(" "))).exits(2).complains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--mode snp --vcpus 0 --vcpu-type EPYC|expected 1 to 4096, found 0",
        "--mode snp --vcpus 5000 --vcpu-type EPYC|expected 1 to 4096, found 5000",
        "--mode snp --vcpus 0x8000000000000001 --vcpu-type EPYC|expected 1 to 4096",
        "--mode snp --vcpus 1 --vcpu-type EPYC --guest-features 0x20|SNPActive",
        "--mode snp --vcpus 1 --vcpu-type EPYC --snp-ovmf-hash 00ff|expected 48 bytes"
      })
  void refuses_malformed_values(String words, String why) {
    digest(amdSev(words.split(" "))).exits(2).complains(why);
  }

  @Test
  void names_a_file_that_is_not_there() {
    digest(List.of("--mode", "sev", "--ovmf", "/nowhere/OVMF.fd"))
        .exits(6)
        .complains("OVMF image /nowhere/OVMF.fd cannot be read");
  }

  private String domain(String security, String os, String cpu) {
    String xml =
        """
        <domain type='kvm'>
          <name>guest</name>
          <memory>1048576</memory>
          <vcpu current='2'>4</vcpu>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>%s
          </os>%s
          <launchSecurity %s
        </domain>
        """
            .formatted(os, cpu, security);
    return AttestVectors.write(folder.resolve("guest.xml"), xml.getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private String os() {
    return "<loader type='rom'>%s</loader><kernel>%s</kernel><initrd>%s</initrd><cmdline>%s</cmdline>"
        .formatted(
            AttestVectors.written(folder, "@amdsev.fd"),
            AttestVectors.written(folder, "@kernel-a"),
            AttestVectors.written(folder, "@initrd-a"),
            "console=ttyS0 loglevel=7");
  }

  private static final String MODEL = "<cpu mode='custom'><model>EPYC-v4</model></cpu>";

  /** What the vector {@code snp-kernel-initrd-append} has, with 2 virtual CPUs at start. */
  @Test
  void takes_all_of_it_from_a_domain() {
    String file =
        domain(
            "type='sev-snp' kernelHashes='yes'><policy>0x30000</policy></launchSecurity>",
            os(),
            MODEL);
    String expected =
        cases().stream()
            .filter(test -> test.path("id").asString().equals("snp-kernel-initrd-append"))
            .findFirst()
            .orElseThrow()
            .at("/expect/digest")
            .asString();

    Result result = digest(List.of("--domain", file)).exits(0);
    assertThat(result.out().strip()).isEqualTo(expected);
    assertThat(result.err()).isEmpty();
    assertThat(digest(List.of("--domain", file, "--vcpus", "1")).exits(0).out().strip())
        .isNotEqualTo(expected);
  }

  @Test
  void does_not_measure_a_kernel_without_hashes_and_says_so() {
    String file = domain("type='sev-snp'><policy>0x30000</policy></launchSecurity>", os(), MODEL);
    Result result = digest(List.of("--domain", file)).exits(0);

    assertThat(result.out()).isEqualTo(digest(amdSev(SNP)).out());
    assertThat(result.err()).contains("kernel is not measured, as kernelHashes is not 'yes'");
  }

  /** libvirt starts SEV-ES guests with the legacy VM type; sev-snp-measure takes the other. */
  @Test
  void takes_the_state_that_libvirt_gives_sev_es_guests() {
    String file = domain("type='sev'><policy>0x7</policy></launchSecurity>", os(), MODEL);
    List<String> same = amdSev("--mode", "seves", "--vcpus", "2", "--vcpu-type", "EPYC-v4");
    Result fpu = digest(same).exits(0);
    same.addAll(List.of("--vmsa-profile", "legacy"));

    assertThat(digest(List.of("--domain", file)).exits(0).out())
        .isEqualTo(digest(same).exits(0).out())
        .isNotEqualTo(fpu.out());
    assertThat(fpu.err()).contains("needs --vmsa-profile legacy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type='tdx'/>|loader|model|neither of type sev nor sev-snp",
        "type='sev-snp'><policy>0x30000</policy></launchSecurity>||model|leaves the loader to libvirt",
        "type='sev-snp'><policy>0x30000</policy></launchSecurity>|loader||names no CPU model"
      })
  void says_what_a_domain_does_not(String security, String os, String cpu, String why) {
    String file = domain(security, os == null ? "" : os(), cpu == null ? "" : MODEL);

    digest(List.of("--domain", file)).exits(4).complains("guest.xml: ", why);
  }

  @Test
  void asks_which_command_is_meant() {
    Sevkit.withoutInput().run("snp").exits(2).complains("which one? digest, id-block");
  }
}
