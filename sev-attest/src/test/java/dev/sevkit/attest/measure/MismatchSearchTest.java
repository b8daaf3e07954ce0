package dev.sevkit.attest.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MismatchSearchTest {

  private static final JsonNode ES = Cases.named("seves-4cpu-milan");
  private static final JsonNode KERNEL = Cases.named("sev-kernel-initrd-cmdline");
  private static final String CMDLINE = "console=ttyS0 loglevel=7";
  private static final byte[] MNONCE = new byte[16];

  private static final GuestFirmware AMDSEV = GuestFirmware.of(Vectors.firmware("amdsev"));
  private static final GuestFirmware OTHER = GuestFirmware.of(Vectors.firmware("sev-only"));

  private final Tik tik = Cases.tik(ES);

  private LaunchMeasurement measured(LaunchContents launched, ReportedLaunch launch) {
    return LaunchMeasurement.expected(tik, launch, launched.digest(), MNONCE);
  }

  private List<String> found(MismatchSearch search, LaunchContents launched, JsonNode test) {
    ReportedLaunch launch = Cases.launch(test);
    return found(search, launched, launch, launch);
  }

  private List<String> found(
      MismatchSearch search, LaunchContents launched, ReportedLaunch real, ReportedLaunch given) {
    return search.matches(tik, measured(launched, real), given).stream()
        .map(MismatchSearch.Match::toString)
        .toList();
  }

  private static LaunchContents es(int count, VmsaProfile profile, String model) {
    return LaunchContents.of(AMDSEV)
        .with(VirtualCpus.reset(count, profile, CpuSignature.ofModel(model), AMDSEV));
  }

  @Test
  void finds_nothing_where_nothing_it_knows_would_match() {
    LaunchContents given = Cases.contents(ES);
    LaunchContents launched = LaunchContents.of(OTHER).with(given.cpus().orElseThrow());

    assertThat(found(MismatchSearch.around(given), launched, ES)).isEmpty();
  }

  @Test
  void says_nothing_of_what_was_given() {
    LaunchContents given = Cases.contents(ES);

    assertThat(found(MismatchSearch.around(given), given, ES)).isEmpty();
  }

  @Test
  void finds_another_number_of_virtual_cpus() {
    LaunchContents given = es(4, VmsaProfile.LEGACY, "EPYC-Milan");

    assertThat(found(MismatchSearch.around(given), es(1, VmsaProfile.LEGACY, "EPYC-Milan"), ES))
        .containsExactly("1 virtual CPU");
    assertThat(found(MismatchSearch.around(given), es(512, VmsaProfile.LEGACY, "EPYC-Milan"), ES))
        .containsExactly("512 virtual CPUs");
  }

  @Test
  void finds_another_profile_model_and_number_together() {
    LaunchContents given = es(4, VmsaProfile.LEGACY, "EPYC-Milan");

    assertThat(found(MismatchSearch.around(given), es(4, VmsaProfile.FPU, "EPYC-Milan"), ES))
        .containsExactly("VMSA of CPU model EPYC-Milan, profile FPU");
    assertThat(found(MismatchSearch.around(given), es(6, VmsaProfile.FPU, "EPYC-Genoa"), ES))
        .containsExactly("VMSA of CPU model EPYC-Genoa, profile FPU, 6 virtual CPUs");
  }

  @Test
  void finds_kernel_hashes_that_are_off_or_on() {
    LaunchContents given = Cases.contents(KERNEL);
    LaunchContents disk = LaunchContents.of(AMDSEV);

    assertThat(found(MismatchSearch.around(given), disk, KERNEL))
        .containsExactly("no kernel hashes");
    assertThat(
            found(
                MismatchSearch.around(disk).kernel("kernel hashes on", Cases.hashes(KERNEL)),
                given,
                KERNEL))
        .containsExactly("kernel hashes on");
  }

  @Test
  void finds_command_lines_with_something_at_their_ends() {
    LaunchContents given = Cases.contents(KERNEL);
    KernelHashes hashes = Cases.hashes(KERNEL);
    for (String[] change :
        new String[][] {
          {CMDLINE + "\n", "command line with a newline at the end"},
          {CMDLINE + "\0", "command line with a NUL at the end"},
          {"", "no command line"}
        }) {
      assertThat(
              found(
                  MismatchSearch.around(given).cmdline(CMDLINE),
                  given.with(hashes.withCmdline(change[0])),
                  KERNEL))
          .containsExactly(change[1]);
    }
    assertThat(
            found(
                MismatchSearch.around(given).cmdline(CMDLINE),
                given.with(hashes.withUnendedCmdline(CMDLINE)),
                KERNEL))
        .containsExactly("command line without the NUL that QEMU ends it with");
    assertThat(
            found(
                MismatchSearch.around(given.with(hashes.withCmdline(CMDLINE + "\n")))
                    .cmdline(CMDLINE + "\n"),
                given,
                KERNEL))
        .containsExactly("command line without blanks around it");
    assertThat(found(MismatchSearch.around(given), given.with(hashes.withoutInitrd()), KERNEL))
        .containsExactly("no initrd");
  }

  @Test
  void finds_another_image_and_the_other_key() {
    LaunchContents given = LaunchContents.of(AMDSEV);
    LaunchContents launched = LaunchContents.of(OTHER);
    Tik tek = Tik.of(Vectors.hex(ES.path("tek")));
    ReportedLaunch launch = Cases.launch(KERNEL);
    MismatchSearch search =
        MismatchSearch.around(given)
            .firmware("firmware OVMF_CODE.fd", OTHER)
            .key("TIK and TEK swapped", tek);

    assertThat(found(search, launched, KERNEL)).containsExactly("firmware OVMF_CODE.fd");
    assertThat(
            search.matches(
                tik, LaunchMeasurement.expected(tek, launch, launched.digest(), MNONCE), launch))
        .containsExactly(
            new MismatchSearch.Match(List.of("firmware OVMF_CODE.fd", "TIK and TEK swapped")));
  }

  @Test
  void finds_another_version_build_or_policy() {
    LaunchContents given = LaunchContents.of(AMDSEV);
    ReportedLaunch real = new ReportedLaunch(new ApiVersion(1, 51), 3, GuestPolicy.of(0x33010003L));
    ApiVersion api = real.api();

    assertThat(
            found(
                MismatchSearch.around(given),
                given,
                real,
                new ReportedLaunch(api, 4, real.policy())))
        .containsExactly("firmware build 3");
    assertThat(
            found(
                MismatchSearch.around(given),
                given,
                real,
                new ReportedLaunch(new ApiVersion(1, 55), 3, real.policy())))
        .containsExactly("API 1.51");
    assertThat(
            found(
                MismatchSearch.around(given),
                given,
                real,
                new ReportedLaunch(api, 3, GuestPolicy.of(0x33010001L))))
        .containsExactly("policy 0x33010003");
  }

  @Test
  void does_not_try_pages_of_firmware_that_cannot_start_them() {
    JsonNode files = Cases.named("seves-vmsa-files-2cpu");
    LaunchContents given = Cases.contents(files);
    VirtualCpus cpus = given.cpus().orElseThrow();

    assertThat(
            found(
                MismatchSearch.around(given),
                given.with(new VirtualCpus(7, cpus.boot(), cpus.other())),
                files))
        .containsExactly("7 virtual CPUs");
    LaunchContents one = given.with(new VirtualCpus(1, cpus.boot(), Optional.empty()));
    assertThat(found(MismatchSearch.around(one), given, files)).isEmpty();
  }
}
