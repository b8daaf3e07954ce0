package dev.sevkit.attest.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.MeasurementMismatchException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class MeasurementVerifierTest {

  private static final JsonNode PLAIN = Cases.named("sev-plain");
  private static final JsonNode FULL = Cases.named("seves-5cpu-kernel-initrd-cmdline");

  static List<JsonNode> goodCases() {
    return Cases.all().stream()
        .filter(test -> !test.path("expect").has("amd_sev_tool_measurement_api_below_0_17"))
        .filter(test -> !test.path("id").asString().equals("sev-kernel-fw-without-hash-area"))
        .toList();
  }

  @Test
  void runs_every_good_case() {
    assertThat(goodCases()).hasSize(22);
  }

  @ParameterizedTest
  @MethodSource("goodCases")
  void verifies_what_was_launched(JsonNode test) {
    VerifiedMeasurement verified =
        verify(test, Cases.measurement(test), Cases.launch(test), Cases.contents(test));

    assertThat(verified.measurement()).isEqualTo(Cases.measurement(test));
    assertThat(verified.launch()).isEqualTo(Cases.launch(test));
    assertThat(verified.holdsUnder(Cases.tik(test))).isTrue();
    assertThat(verified.holdsUnder(Tik.of(new byte[16]))).isFalse();
  }

  private static VerifiedMeasurement verify(
      JsonNode test, LaunchMeasurement reported, ReportedLaunch launch, LaunchContents contents) {
    return MeasurementVerifier.strict().verify(Cases.tik(test), reported, launch, contents);
  }

  private static void refuses(
      JsonNode test, LaunchMeasurement reported, ReportedLaunch launch, LaunchContents contents) {
    assertThatThrownBy(() -> verify(test, reported, launch, contents))
        .isInstanceOf(MeasurementMismatchException.class)
        .hasMessageContaining("launch digest " + contents.digest());
  }

  @Test
  void refuses_every_flipped_byte_of_the_measurement() {
    for (int at = 0; at < LaunchMeasurement.LENGTH; at++) {
      byte[] bytes = Cases.measurement(FULL).bytes();
      bytes[at] ^= 1;
      refuses(FULL, LaunchMeasurement.of(bytes), Cases.launch(FULL), Cases.contents(FULL));
    }
  }

  @Test
  void refuses_every_flipped_byte_of_the_key() {
    for (int at = 0; at < Tik.LENGTH; at++) {
      byte[] key = Vectors.hex(PLAIN.path("tik"));
      key[at] ^= (byte) 0x80;
      assertThatThrownBy(
              () ->
                  MeasurementVerifier.strict()
                      .verify(
                          Tik.of(key),
                          Cases.measurement(PLAIN),
                          Cases.launch(PLAIN),
                          Cases.contents(PLAIN)))
          .isInstanceOf(MeasurementMismatchException.class);
    }
  }

  /** Every 61st byte of the image: each is hashed in full, and all are hashed alike. */
  @Test
  void refuses_flipped_bytes_of_the_firmware() {
    byte[] image = Vectors.firmware(PLAIN.path("firmware").asString());
    for (int at = 0; at < image.length; at += 61) {
      image[at] ^= 1;
      refuses(
          PLAIN,
          Cases.measurement(PLAIN),
          Cases.launch(PLAIN),
          LaunchContents.of(GuestFirmware.of(image)));
      image[at] ^= 1;
    }
  }

  /** Every 31st byte of the pages, which are hashed alike. */
  @Test
  void refuses_flipped_bytes_of_the_virtual_cpus() {
    VirtualCpus cpus = Cases.contents(FULL).cpus().orElseThrow();
    for (int at = 0; at < VmsaPage.LENGTH; at += 31) {
      for (boolean boot : new boolean[] {true, false}) {
        byte[] page = (boot ? cpus.boot() : cpus.other().orElseThrow()).bytes();
        page[at] ^= 1;
        VmsaPage flipped = VmsaPage.of(page);
        VirtualCpus changed =
            new VirtualCpus(
                cpus.count(),
                boot ? flipped : cpus.boot(),
                boot ? cpus.other() : Optional.of(flipped));
        refuses(
            FULL, Cases.measurement(FULL), Cases.launch(FULL), Cases.contents(FULL).with(changed));
      }
    }
  }

  @Test
  void refuses_every_flipped_byte_of_the_kernel_hashes() {
    KernelHashes hashes = Cases.hashes(FULL);
    for (int at = 0; at < 3 * 32; at++) {
      byte[][] all = {hashes.kernel(), hashes.initrd(), hashes.cmdline()};
      all[at / 32][at % 32] ^= 1;
      refuses(
          FULL,
          Cases.measurement(FULL),
          Cases.launch(FULL),
          Cases.contents(FULL).with(KernelHashes.ofHashes(all[0], all[1], all[2])));
    }
  }

  @Test
  void refuses_every_flipped_bit_of_what_the_host_reports() {
    ReportedLaunch launch = Cases.launch(PLAIN);
    for (int bit = 0; bit < 8; bit++) {
      int flip = 1 << bit;
      ApiVersion api = launch.api();
      for (ReportedLaunch lie :
          List.of(
              new ReportedLaunch(api, launch.build() ^ flip, launch.policy()),
              new ReportedLaunch(
                  new ApiVersion(api.major() ^ flip, api.minor()), launch.build(), launch.policy()),
              new ReportedLaunch(
                  new ApiVersion(api.major(), api.minor() ^ flip),
                  launch.build(),
                  launch.policy()))) {
        refuses(PLAIN, Cases.measurement(PLAIN), lie, Cases.contents(PLAIN));
      }
    }
    for (int bit = 0; bit < 32; bit++) {
      GuestPolicy policy = GuestPolicy.of(launch.policy().value() ^ 1L << bit);
      if (!policy.es()) {
        ReportedLaunch lie = new ReportedLaunch(launch.api(), launch.build(), policy);
        refuses(PLAIN, Cases.measurement(PLAIN), lie, Cases.contents(PLAIN));
      }
    }
  }

  @Test
  void refuses_one_virtual_cpu_more_or_less() {
    VirtualCpus cpus = Cases.contents(FULL).cpus().orElseThrow();
    for (int count : new int[] {cpus.count() - 1, cpus.count() + 1}) {
      refuses(
          FULL,
          Cases.measurement(FULL),
          Cases.launch(FULL),
          Cases.contents(FULL).with(new VirtualCpus(count, cpus.boot(), cpus.other())));
    }
  }

  @Test
  void names_the_digest_of_each_part_on_mismatch() {
    LaunchContents contents = Cases.contents(FULL);

    assertThatThrownBy(() -> verify(FULL, Cases.measurement(PLAIN), Cases.launch(FULL), contents))
        .hasMessageStartingWith("the launch measurement does not match")
        .hasMessageContainingAll(contents.parts().keySet().toArray(CharSequence[]::new))
        .hasMessageContainingAll(contents.parts().values().toArray(CharSequence[]::new))
        .hasMessageEndingWith("policy 0x0005, firmware API 1.51 build 3");
  }

  @Test
  void refuses_a_policy_that_does_not_fit_the_virtual_cpus() {
    assertThatThrownBy(
            () ->
                verify(
                    FULL,
                    Cases.measurement(FULL),
                    Cases.launch(FULL),
                    LaunchContents.of(Cases.contents(FULL).firmware())))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("asks for SEV-ES, which measures the virtual CPUs");
    assertThatThrownBy(
            () ->
                verify(PLAIN, Cases.measurement(PLAIN), Cases.launch(PLAIN), Cases.contents(FULL)))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("does not ask for SEV-ES");
  }

  /** The hashes are measured, but such firmware lets a host boot another kernel. */
  @Test
  void refuses_kernel_hashes_that_the_firmware_does_not_check() {
    JsonNode test = Cases.named("sev-kernel-fw-without-hash-area");
    LaunchContents contents = Cases.contents(test);

    assertThatThrownBy(() -> verify(test, Cases.measurement(test), Cases.launch(test), contents))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageStartingWith("the firmware does not check the kernel against the hashes");
    assertThat(
            MeasurementVerifier.insecure()
                .verify(Cases.tik(test), Cases.measurement(test), Cases.launch(test), contents)
                .contents()
                .weaknesses())
        .hasSize(1);
  }

  @Test
  void measures_with_the_older_formula_before_api_0_17() {
    JsonNode test = Cases.named("sev-api-0.16");
    LaunchMeasurement old =
        LaunchMeasurement.of(
            Bytes.concat(
                Vectors.hex(test.at("/expect/amd_sev_tool_measurement_api_below_0_17")),
                Cases.mnonce(test)));

    assertThat(verify(test, old, Cases.launch(test), Cases.contents(test)).measurement())
        .isEqualTo(old);
    refuses(test, Cases.measurement(test), Cases.launch(test), Cases.contents(test));
    assertThat(new ApiVersion(0, 16).isMeasured()).isFalse();
    assertThat(new ApiVersion(0, 17).isMeasured()).isTrue();
    assertThat(new ApiVersion(1, 0).isMeasured()).isTrue();
  }

  @Test
  void wants_bytes_as_api_version_and_build() {
    assertThatThrownBy(() -> new ApiVersion(256, 0)).hasMessageContaining("expected 0 to 255");
    assertThatThrownBy(() -> new ApiVersion(0, -1)).hasMessageContaining("expected 0 to 255");
    assertThatThrownBy(() -> new ReportedLaunch(new ApiVersion(1, 0), 256, GuestPolicy.of(1)))
        .hasMessageContaining("build: expected 0 to 255, found 256");
  }

  @Test
  void wants_a_page_for_the_other_virtual_cpus_only_where_there_are_some() {
    VmsaPage page = VmsaPage.of(new byte[VmsaPage.LENGTH]);

    assertThat(new VirtualCpus(1, page, Optional.empty()).count()).isOne();
    assertThatThrownBy(() -> new VirtualCpus(2, page, Optional.empty()))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("the guest has 2");
  }
}
