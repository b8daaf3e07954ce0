package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.Fault;
import dev.sevkit.testkit.LaunchStep;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A launch whose process is asked to end. */
@EmulatedSev(daemon = true)
class InterruptedLaunchTest {

  @TempDir private Path folder;

  @Test
  void leaves_no_guest_behind(EmulatedSevHost host) throws Exception {
    OwnersGuest guest = OwnersGuest.write(host, folder, "guest", 0x1);
    host.fail(Fault.slow(LaunchStep.QUERY, Duration.ofSeconds(5)));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(List.of("launch", "--connect", host.uri(), guest.domain().toString()));
    guest.keys().forEach(word -> words.add(word.toString()));
    Process launch = new ProcessBuilder(words).start();
    BufferedReader steps =
        new BufferedReader(new InputStreamReader(launch.getInputStream(), StandardCharsets.UTF_8));
    assertThat(steps.readLine()).isEqualTo("defined: guest");
    assertThat(steps.readLine()).isEqualTo("paused: guest");
    launch.toHandle().destroy();
    assertThat(launch.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(steps.readLine()).isNull();
    String said = new String(launch.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("not measured", "the guest was destroyed");
    assertThat(guest.ask("destroy", "--undefine", "guest").exits(0).out())
        .isEqualTo("undefined: guest\n");
    assertThat(host.lastLaunch("guest").orElseThrow().isFinished()).isFalse();
  }
}
