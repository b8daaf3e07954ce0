package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.Fault;
import dev.sevkit.testkit.LaunchStep;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a launch, a command each, on the emulated host. */
@EmulatedSev(daemon = true)
class HostStepsTest {

  private final EmulatedSevHost host;
  private final OwnersGuest guest;

  HostStepsTest(EmulatedSevHost host, @TempDir Path folder) {
    this.host = host;
    this.guest = OwnersGuest.write(host, folder, "guest", 0x1);
  }

  @AfterEach
  void nothing_stays() {
    guest.remove("guest");
  }

  private Result verify(Object... more) {
    List<Object> words = new ArrayList<>(List.of("--domain", "guest", "-f", host.firmware()));
    words.addAll(guest.keys());
    words.addAll(List.of(more));
    return guest.ask("verify", words.toArray());
  }

  @Test
  void step_by_step_a_guest_is_launched_with_its_secret() {
    assertThat(guest.ask("define", guest.domain()).exits(0).out()).isEqualTo("defined: guest\n");
    assertThat(guest.ask("start", "guest").exits(0).out()).isEqualTo("paused: guest\n");
    assertThat(verify("--insecure").exits(0).out()).startsWith("verified: launch digest");
    List<Object> words =
        new ArrayList<>(
            List.of(
                "--insecure",
                "--domain",
                "guest",
                "-f",
                host.firmware(),
                "--secret",
                "luks-key:" + guest.path("key.txt"),
                "--secret-address",
                "0x80f000",
                "--secret-header",
                guest.path("header.b64"),
                "--secret-payload",
                guest.path("payload.b64")));
    words.addAll(guest.keys());
    guest.ask("secret", words.toArray()).exits(0);
    assertThat(
            guest
                .ask(
                    "inject",
                    "guest",
                    "--secrethdr",
                    guest.path("header.b64"),
                    "--secret",
                    guest.path("payload.b64"),
                    "--set-address",
                    0x80f000)
                .exits(0)
                .out())
        .isEqualTo("secret-set: guest\n");
    assertThat(guest.ask("resume", "guest").exits(0).out()).isEqualTo("running: guest\n");
    assertThat(host.lastLaunch("guest").orElseThrow().secrets().get(0).text())
        .contains("correct horse");
    assertThat(guest.ask("destroy", "--undefine", "guest").exits(0).out())
        .isEqualTo("destroyed: guest\nundefined: guest\n");
  }

  @Test
  void info_prints_what_virsh_does() throws Exception {
    guest.ask("define", guest.domain()).exits(0);
    guest.ask("start", "guest").exits(0);
    Process virsh =
        new ProcessBuilder("virsh", "-c", host.uri(), "domlaunchsecinfo", "guest").start();
    String theirs =
        new String(virsh.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(guest.ask("info", "guest").exits(0).out().strip()).isEqualTo(theirs);
    JsonNode json =
        JsonMapper.shared().readTree(guest.ask("info", "guest", "--format", "json").exits(0).out());
    assertThat(json.path("sev-policy").asInt()).isEqualTo(1);
    assertThat(json.path("state").asString()).isEqualTo("paused");
    assertThat(theirs).contains(json.path("sev-measurement").asString());
  }

  @Test
  void verify_asks_the_host_hands_the_secret_over_and_lets_the_guest_run() {
    guest.ask("define", guest.domain()).exits(0);
    guest.ask("start", "guest").exits(0);
    verify().exits(3).complains("this is the host itself");
    verify("--insecure", "--policy", "3").exits(1).complains("does not match");
    verify("--insecure", "--secret-header", "h", "--secret-payload", "p").exits(2).complains("no");
    Result result =
        verify(
                "--insecure",
                "--secret",
                "luks-key:" + guest.path("key.txt"),
                "--secret-address",
                "0x80f000")
            .exits(0);
    assertThat(result.out()).contains("verified: ", "secret-set: 1 secret, the guest runs");
    assertThat(host.lastLaunch("guest").orElseThrow().isFinished()).isTrue();
    assertThat(host.lastLaunch("guest").orElseThrow().secrets().get(0).text())
        .contains("correct horse");
  }

  @Test
  void verify_wants_a_guest_that_is_there() {
    verify("--insecure").exits(6).complains("Domain not found");
    guest.ask("define", guest.domain()).exits(0);
    verify("--insecure").exits(5).complains("not running");
    guest
        .ask("verify", "--tik", guest.path("guest_tik.bin"), "--tek", guest.path("guest_tek.bin"))
        .exits(2)
        .complains("--connect needs --domain");
  }

  @Test
  void a_step_out_of_order_is_told_with_the_state() {
    guest.ask("start", "guest").exits(6).complains("Domain not found");
    guest.ask("define", guest.domain()).exits(0);
    guest.ask("info", "guest").exits(5).complains("domain is not running");
    guest.ask("resume", "guest").exits(5).complains("domain is not running");
    guest.ask("start", "guest").exits(0);
    guest.ask("start", "guest").exits(5).complains("already running");
    guest.ask("resume", "guest").exits(0);
    guest.ask("destroy", "guest").exits(0);
    guest.ask("destroy", "guest").exits(5).complains("domain is not running");
    assertThat(guest.ask("destroy", "--undefine", "guest").exits(0).out())
        .isEqualTo("undefined: guest\n");
  }

  @Test
  void no_answer_in_time_is_told() {
    guest.ask("define", guest.domain()).exits(0);
    guest.ask("start", "guest").exits(0);
    host.fail(Fault.slow(LaunchStep.QUERY, Duration.ofSeconds(4)));
    guest.ask("info", "guest", "--timeout", "1500ms").exits(6).complains("within 1.5 seconds");
    host.heal();
  }

  @Test
  void what_is_no_sealed_secret_is_not_handed_over() throws Exception {
    Files.writeString(guest.path("short.b64"), "c2hvcnQ=");
    Files.writeString(guest.path("none.b64"), "not base64!");
    guest
        .ask(
            "inject",
            "guest",
            "--secrethdr",
            guest.path("short.b64"),
            "--secret",
            guest.path("none.b64"))
        .exits(2)
        .complains("none.b64", "base64");
    guest
        .ask(
            "inject",
            "guest",
            "--secrethdr",
            guest.path("short.b64"),
            "--secret",
            guest.path("short.b64"))
        .exits(2)
        .complains("launch secret header", "52 bytes");
    guest
        .ask(
            "inject",
            "guest",
            "--secrethdr",
            guest.path("absent"),
            "--secret",
            guest.path("absent"))
        .exits(6)
        .complains("absent", "cannot be read");
  }

  @Test
  void a_document_libvirt_does_not_take_is_bad_configuration() throws Exception {
    Files.writeString(guest.domain(), guest.text().replace("<policy>0x0001", "<policy>-1"));
    assertThat(guest.ask("define", "--no-lint", guest.domain()).exits(4).err())
        .contains("failed to get launch security policy", "explain launch-security-not-parsed");
    Files.writeString(guest.domain(), "<domain");
    guest.ask("define", guest.domain()).exits(4).complains("guest.xml:1");
    guest.ask("define", guest.path("absent.xml")).exits(4).complains("no such file");
  }

  @Test
  void without_a_host_it_says_what_to_give() {
    Sevkit.withoutInput().run("info", "guest").exits(2).complains("--connect URI is required");
  }
}
