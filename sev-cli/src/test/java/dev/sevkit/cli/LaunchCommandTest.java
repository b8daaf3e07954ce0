package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.Fault;
import dev.sevkit.testkit.LaunchStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole launch by one command, on the emulated host. */
@EmulatedSev(daemon = true)
class LaunchCommandTest {

  private final EmulatedSevHost host;
  private final OwnersGuest guest;

  LaunchCommandTest(EmulatedSevHost host, @TempDir Path folder) {
    this.host = host;
    this.guest = OwnersGuest.write(host, folder, "guest", 0x1);
  }

  @BeforeEach
  @AfterEach
  void nothing_is_there() {
    host.heal();
    guest.remove("guest");
    guest.ask("lint", "--all").exits(3);
  }

  private static List<JsonNode> objects(Result result) {
    return result.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  private static List<String> steps(Result result) {
    return objects(result).stream().map(step -> step.path("step").asString()).toList();
  }

  @Test
  void tells_each_step_and_ends_with_the_guest_running() {
    Result result =
        guest
            .launch("--secret", "luks-key:" + guest.path("key.txt"), "--secret-address", "0x80f000")
            .exits(0);
    assertThat(result.out().lines().map(line -> line.replaceAll("[:,].*", "")))
        .containsExactly("defined", "paused", "measured", "verified", "secret-set", "running");
    assertThat(host.lastLaunch("guest").orElseThrow().secrets())
        .singleElement()
        .satisfies(
            secret -> {
              assertThat(secret.address()).isEqualTo(0x80f000);
              assertThat(secret.text()).contains("correct horse");
            });
    assertThat(host.lastLaunch("guest").orElseThrow().isFinished()).isTrue();
    assertThat(result.out() + result.err()).doesNotContain("correct horse");
    assertThat(guest.ask("info", "guest", "--format", "json").exits(0).out())
        .contains("\"state\":\"running\"");
  }

  @Test
  void tells_programs_an_object_a_step() {
    Result result = guest.launch("--transient", "--format", "json").exits(0);
    assertThat(steps(result))
        .containsExactly("defined", "paused", "measured", "verified", "running");
    JsonNode measured = objects(result).get(2);
    assertThat(measured.path("measurement").asString())
        .isEqualTo(host.lastLaunch("guest").orElseThrow().measurement().orElseThrow());
    assertThat(objects(result).get(3).path("launchDigest").asString())
        .isEqualTo(host.lastLaunch("guest").orElseThrow().digest().orElseThrow());
    guest.ask("destroy", "guest").exits(0);
    assertThat(guest.ask("info", "guest").exits(6).err()).contains("Domain not found");
  }

  @Test
  void a_wrong_measurement_destroys_the_guest() {
    host.fail(Fault.wrongMeasurement());
    Result result = guest.launch("--transient", "--format", "json").exits(1);
    assertThat(steps(result)).containsExactly("defined", "paused", "measured", "failed");
    assertThat(result.err())
        .contains("not verified", "does not match", "the guest was destroyed")
        .doesNotContain("\tat ");
    assertThat(host.lastLaunch("guest").orElseThrow().isFinished()).isFalse();
  }

  @Test
  void other_firmware_than_the_owners_is_a_mismatch() throws IOException {
    byte[] image = Files.readAllBytes(host.firmware());
    image[0x1000] ^= 1;
    guest.file("other.fd", image);
    assertThat(guest.launch("--firmware", guest.path("other.fd")).exits(1).err())
        .contains("done: defined, paused, measured; not done: verified, secret-set, running");
    assertThat(guest.ask("info", "guest").exits(5).err()).contains("not running");
  }

  @Test
  void a_refusal_of_the_firmware_is_explained() {
    host.fail(Fault.firmwareError(LaunchStep.LAUNCH_START, 11));
    Result result = guest.launch("--transient", "--format", "json").exits(6);
    assertThat(result.err())
        .contains("fw_error=11", "BAD_MEASUREMENT", "sevkit explain start-bad-measurement");
    JsonNode failed = objects(result).get(1);
    assertThat(failed.path("firmwareError").path("number").asInt()).isEqualTo(11);
    assertThat(failed.path("explain").get(0).asString()).isEqualTo("start-bad-measurement");
    assertThat(failed.path("exitCode").asInt()).isEqualTo(6);
  }

  @Test
  void a_secret_that_is_refused_destroys_the_guest() {
    host.fail(Fault.firmwareError(LaunchStep.LAUNCH_SECRET, 2));
    Result result =
        guest
            .launch("--secret", "luks-key:" + guest.path("key.txt"), "--secret-address", "0x80f000")
            .exits(6);
    assertThat(result.err()).contains("not secret-set", "INVALID_GUEST_STATE", "was destroyed");
    assertThat(host.lastLaunch("guest").orElseThrow().isFinished()).isFalse();
  }

  @Test
  void what_takes_too_long_has_failed_and_is_destroyed() {
    host.fail(Fault.slow(LaunchStep.QUERY, Duration.ofSeconds(12)));
    assertThat(guest.launch("--timeout", "6s").exits(6).err())
        .contains("not measured within PT6S", "was destroyed");
  }

  @Test
  void a_domain_with_errors_is_not_given_to_libvirt() throws IOException {
    Files.writeString(
        guest.domain(), guest.text().replaceAll("(?s)<!-- sevkit:ignore.*?-->", "<!-- -->"));
    Result result = guest.launch("--format", "json").exits(4);
    assertThat(result.err()).contains("error [domain-type-not-kvm]", "--no-lint goes on");
    assertThat(objects(result).get(0).path("findings").get(0).path("rule").asString())
        .isEqualTo("domain-type-not-kvm");
    guest.launch("--no-lint").exits(0);
  }

  @Test
  void a_session_for_another_policy_is_found_before_the_host_is_asked() throws IOException {
    Files.writeString(guest.domain(), guest.text().replace("0x0001", "0x0003"));
    guest.launch().exits(4).complains("was not made with this TIK for policy 0x0003");
    assertThat(host.launches("guest")).noneMatch(launch -> launch.policy().orElse(0) == 3);
  }

  @Test
  void keys_that_were_swapped_are_found_before_the_host_is_asked() {
    Sevkit.withoutInput()
        .run(
            "launch",
            "--connect",
            host.uri(),
            guest.domain(),
            "--tik",
            guest.path("guest_tek.bin"),
            "--tek",
            guest.path("guest_tik.bin"))
        .exits(4)
        .complains("was not made with this TIK");
  }

  @Test
  void a_guest_that_is_active_is_left_alone() {
    guest.launch().exits(0);
    assertThat(guest.launch().exits(5).err()).contains("is active (RUNNING)");
    assertThat(guest.ask("info", "guest", "--format", "json").out()).contains("running");
  }

  @Test
  void wrong_usage_is_told_in_one_line() {
    Sevkit.withoutInput()
        .run("launch", "--connect", host.uri(), guest.domain())
        .exits(2)
        .complains("the keys are required");
    guest.launch("--secret-address", "0x1000").exits(2).complains("needs --secret");
    guest.launch("--timeout", "soon").exits(2).complains("60s");
    guest.launch("--initrd", "x").exits(2).complains("--kernel");
    guest
        .launch("--secret", "luks-key:" + guest.path("absent"))
        .exits(6)
        .complains("--inject-secret");
    guest.launch("--firmware", guest.path("absent.fd")).exits(6).complains("absent.fd");
  }

  @Test
  void a_host_that_is_not_there_is_told_in_one_line() {
    Sevkit.withoutInput()
        .run(
            "launch",
            "--connect",
            "qemu+unix:///system?socket=/nowhere",
            guest.domain(),
            "--tik",
            guest.path("guest_tik.bin"),
            "--tek",
            guest.path("guest_tek.bin"))
        .exits(6)
        .complains("open qemu+unix:///system?socket=/nowhere", "/nowhere");
  }
}
