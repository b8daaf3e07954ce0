package dev.sevkit.attest.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.GuestPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class LaunchMeasurementTest {

  private static final String UPSTREAM = "vectors/upstream/";

  static List<JsonNode> cases() {
    return Cases.all();
  }

  @Test
  void runs_every_case() {
    assertThat(cases()).hasSize(25);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_what_virt_qemu_sev_validate_computes(JsonNode test) {
    LaunchContents contents = Cases.contents(test);
    JsonNode expect = test.path("expect");

    assertThat(contents.digest()).hasToString(expect.path("launch_digest").asString());
    contents
        .kernelHashes()
        .ifPresent(
            hashes ->
                assertThat(hashes.table()).isEqualTo(Vectors.hex(expect.path("kernel_table"))));
    contents.cpus().ifPresent(cpus -> assertPages(cpus, expect));
    byte[] measure = expected(test, contents).measure();
    if (expect.has("amd_sev_tool_measurement_api_below_0_17")) {
      // that program computes it as the old firmware does
      assertThat(measure)
          .isEqualTo(Vectors.hex(expect.path("amd_sev_tool_measurement_api_below_0_17")));
    } else {
      assertThat(measure).isEqualTo(Vectors.hex(expect.path("measurement")));
      assertThat(expected(test, contents)).isEqualTo(Cases.measurement(test));
      assertThat(expected(test, contents))
          .hasToString(expect.path("measure_blob_base64").asString());
    }
  }

  private static LaunchMeasurement expected(JsonNode test, LaunchContents contents) {
    try (Tik tik = Cases.tik(test)) {
      return LaunchMeasurement.expected(
          tik, Cases.launch(test), contents.digest(), Cases.mnonce(test));
    }
  }

  private static void assertPages(VirtualCpus cpus, JsonNode expect) {
    assertThat(sha256(cpus.boot())).isEqualTo(expect.path("vmsa_cpu0_sha256").asString());
    assertThat(sha256(cpus.other().orElseThrow()))
        .isEqualTo(expect.path("vmsa_cpu1_sha256").asString());
  }

  private static String sha256(VmsaPage page) {
    return HexFormat.of().formatHex(Hashes.sha256(page.bytes()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 32, 47, 49})
  void refuses_another_length_than_48(int length) {
    assertThatThrownBy(() -> LaunchMeasurement.of(new byte[length]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("launch measurement: expected 48 bytes, found " + length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "AAAA AAAA", "AAA"})
  void refuses_what_is_not_base64(String text) {
    assertThatThrownBy(() -> LaunchMeasurement.parse(text))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageStartingWith("launch measurement: ");
  }

  @Test
  void refuses_an_mnonce_that_is_not_of_16_bytes() {
    JsonNode test = Cases.named("sev-plain");
    LaunchDigest digest = Cases.contents(test).digest();

    assertThatThrownBy(
            () ->
                LaunchMeasurement.expected(
                    Cases.tik(test), Cases.launch(test), digest, new byte[15]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessage("MNONCE: expected 16 bytes, found 15");
  }

  /** Published with sevctl, as are its firmware and pages. */
  @Test
  void is_what_sevctl_expects() throws IOException {
    JsonNode tests = Shared.json(UPSTREAM + "expected.json").path("sevctl_measurement_tests");
    assertThat(tests).hasSize(4);
    for (JsonNode test : tests) {
      JsonNode args = test.path("args");
      LaunchMeasurement published =
          LaunchMeasurement.parse(test.path("expected_base64").asString());
      ReportedLaunch launch = Cases.launch(args);
      assertThat(
              LaunchMeasurement.expected(
                  Tik.of(Vectors.hex(args.path("tik_hex"))),
                  launch,
                  sevctlDigest(args),
                  published.mnonce()))
          .isEqualTo(published);
    }
  }

  private static LaunchDigest sevctlDigest(JsonNode args) throws IOException {
    if (args.has("launch_digest_base64")) {
      return LaunchDigest.of(Vectors.base64(args.path("launch_digest_base64")));
    }
    GuestFirmware firmware = GuestFirmware.of(upstream(args.path("firmware").asString()));
    LaunchContents contents = LaunchContents.of(firmware);
    if (args.has("kernel_base64")) {
      contents =
          contents.with(
              KernelHashes.of(
                  Vectors.base64(args.path("kernel_base64")),
                  Optional.of(Vectors.base64(args.path("initrd_base64"))),
                  args.path("cmdline").asStringOpt()));
    }
    if (args.has("vmsa_cpu0")) {
      contents =
          contents.with(
              new VirtualCpus(
                  args.path("num_cpus").asInt(),
                  VmsaPage.of(upstream(args.path("vmsa_cpu0").asString())),
                  Optional.of(VmsaPage.of(upstream(args.path("vmsa_cpu1").asString())))));
    }
    return contents.digest();
  }

  private static byte[] upstream(String name) throws IOException {
    return Files.readAllBytes(Shared.path(UPSTREAM + name));
  }

  @Test
  void sets_up_virtual_cpus_as_sevctl_does() throws IOException {
    JsonNode vmsa = Shared.json(UPSTREAM + "expected.json").path("sevctl_vmsa");
    VirtualCpus cpus =
        VirtualCpus.reset(
            2,
            VmsaProfile.LEGACY,
            CpuSignature.of(
                vmsa.path("family").asInt(),
                vmsa.path("model").asInt(),
                vmsa.path("stepping").asInt()),
            GuestFirmware.of(upstream(vmsa.path("firmware").asString())));

    assertThat(cpus.boot().bytes()).isEqualTo(upstream(vmsa.path("cpu0").asString()));
    assertThat(cpus.other().orElseThrow().bytes())
        .isEqualTo(upstream(vmsa.path("cpu1").asString()));
  }

  /** Published with sev-snp-measure, which expects the newer VMSA profile. */
  @Test
  void digests_as_sev_snp_measure_expects() throws IOException {
    int run = 0;
    for (JsonNode test :
        Shared.json(UPSTREAM + "expected.json").path("sev_snp_measure_unit_tests")) {
      boolean es = test.path("mode").asString().equals("SEV_ES");
      if (!es && !test.path("mode").asString().equals("SEV")) {
        continue;
      }
      GuestFirmware firmware = GuestFirmware.of(upstream(test.path("ovmf").asString()));
      LaunchContents contents = LaunchContents.of(firmware);
      if (test.path("kernel").isString()) {
        contents =
            contents.with(
                KernelHashes.of(new byte[0], Optional.empty(), test.path("append").asStringOpt()));
      }
      if (es && test.path("vcpu_sig").isNumber()) {
        CpuSignature signature = new CpuSignature(test.path("vcpu_sig").asLong());
        contents =
            contents.with(
                VirtualCpus.reset(
                    test.path("vcpus").asInt(), VmsaProfile.FPU, signature, firmware));
      }
      if (test.path("digest").isNull()) {
        assertThat(contents.weaknesses()).hasSize(1);
      } else {
        assertThat(contents.digest()).hasToString(test.path("digest").asString());
        assertThat(contents.weaknesses()).isEmpty();
      }
      run++;
    }
    assertThat(run).isEqualTo(8);
  }

  static List<JsonNode> debianImages() {
    List<JsonNode> images = new ArrayList<>(Vectors.cases("debian-ovmf", "files"));
    Vectors.file("debian-ovmf")
        .at("/other_packages/packages")
        .forEach(pack -> pack.path("files").forEach(images::add));
    return images;
  }

  @ParameterizedTest
  @MethodSource("debianImages")
  void digests_the_firmware_of_debian(JsonNode image) throws IOException {
    Path file = Path.of("/usr/share").resolve(image.path("name").asString());
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not installed");
    byte[] bytes = Files.readAllBytes(file);
    String found = HexFormat.of().formatHex(Hashes.sha256(bytes));
    Assumptions.assumeTrue(
        found.equals(image.path("sha256").asString()), () -> file + " is of another version");
    GuestFirmware firmware = GuestFirmware.of(bytes);
    int run = 0;
    for (JsonNode result : image.path("results")) {
      if (result.path("tool").asString().startsWith("virt-qemu-sev-validate")) {
        if (result.has("launch_digest")) {
          LaunchContents contents = debianContents(firmware, result.path("args"));
          assertThat(contents.digest()).hasToString(result.path("launch_digest").asString());
        } else {
          assertThatThrownBy(() -> debianContents(firmware, result.path("args")))
              .isInstanceOf(UnsupportedInputException.class);
        }
        run++;
      }
    }
    assertThat(run).isPositive();
  }

  private static LaunchContents debianContents(GuestFirmware firmware, JsonNode args) {
    LaunchContents contents = LaunchContents.of(firmware);
    if (args.path("kernel_inputs").asBoolean(false)) {
      JsonNode inputs = Vectors.file("debian-ovmf").at("/other_packages/kernel_inputs");
      contents =
          contents.with(
              KernelHashes.of(
                  inputs.path("kernel").asString().getBytes(StandardCharsets.UTF_8),
                  Optional.of(inputs.path("initrd").asString().getBytes(StandardCharsets.UTF_8)),
                  inputs.path("cmdline").asStringOpt()));
    }
    if (!GuestPolicy.of(args.path("policy").asLong()).es()) {
      return contents;
    }
    JsonNode cpu = args.path("cpu");
    CpuSignature signature =
        CpuSignature.of(cpu.path(0).asInt(), cpu.path(1).asInt(), cpu.path(2).asInt());
    return contents.with(
        VirtualCpus.reset(args.path("num_cpus").asInt(), VmsaProfile.LEGACY, signature, firmware));
  }
}
