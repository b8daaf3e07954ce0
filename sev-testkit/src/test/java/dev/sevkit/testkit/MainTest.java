package dev.sevkit.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sevkit.testkit.internal.HostProcesses;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit as a program, which another language would start. */
@Tag("libvirt")
class MainTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @BeforeAll
  static void requireWhatItNeeds() {
    List<Requirement> missing = EmulatedSevHost.missing(HostSettings.defaults());
    assumeTrue(
        missing.isEmpty() || System.getenv("CI") != null,
        () -> MissingRequirementsException.message(missing));
  }

  private static Process start(String... arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(JAVA, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static int ended(Process process) throws InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private static Path folder(String line) {
    Matcher emulator = Pattern.compile("(/[^\\s\"]+)/bin/qemu-system-x86_64").matcher(line);
    assertThat(emulator.find()).as(line).isTrue();
    return Path.of(emulator.group(1));
  }

  @Test
  void prints_json_answers_lines_and_ends_with_its_input() throws Exception {
    Process process = start("--json", "--cbitpos", "47");
    try (BufferedReader said = process.inputReader(UTF_8)) {
      String first = said.readLine();
      assertThat(first).startsWith("{\"uri\":\"qemu:///embed?root=/").endsWith("\"}");
      assertThat(folder(first).resolve("settings")).content().contains("cbitpos=47");
      assertThat(asked(process, said, "session 1").split(" ")).hasSize(4);
      assertThat(asked(process, said, "fault slow launch-start 5")).isEqualTo("ok");
      assertThat(folder(first).resolve("faults")).hasContent("slow launch-start 5");
      assertThat(asked(process, said, "fault slow nowhere 5")).startsWith("error: ");
      assertThat(asked(process, said, "heal")).isEqualTo("ok");
      process.getOutputStream().close();
      assertThat(ended(process)).isZero();
      assertThat(folder(first)).doesNotExist();
    }
  }

  private static String asked(Process process, BufferedReader said, String line)
      throws IOException {
    process.getOutputStream().write((line + "\n").getBytes(UTF_8));
    process.getOutputStream().flush();
    return String.valueOf(said.readLine());
  }

  @Test
  void ends_cleanly_when_it_is_terminated() throws Exception {
    Process process = start("--ignore-input");
    try (BufferedReader said = process.inputReader(UTF_8)) {
      String uri = said.readLine();
      assertThat(uri).startsWith("uri: qemu:///embed?root=");
      Path folder = folder(said.readLine());
      process.destroy();
      assertThat(ended(process)).isEqualTo(143);
      assertThat(folder).doesNotExist();
    }
  }

  @Test
  void guests_end_even_when_it_is_killed(@TempDir Path files) throws Exception {
    Process process = start("--ignore-input");
    try (BufferedReader said = process.inputReader(UTF_8)) {
      String uri = said.readLine().substring("uri: ".length());
      Path folder = folder(said.readLine());
      Path xml = Files.writeString(files.resolve("guest.xml"), plainGuest(folder));
      Process virsh =
          new ProcessBuilder("virsh", "-c", uri, "create --paused " + xml)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(ended(virsh)).isZero();
      assertThat(HostProcesses.of(folder)).isNotEmpty();
      process.destroyForcibly();
      Instant limit = Instant.now().plus(Duration.ofSeconds(20));
      while (!HostProcesses.of(folder).isEmpty() && Instant.now().isBefore(limit)) {
        Thread.sleep(100);
      }
      assertThat(HostProcesses.of(folder)).isEmpty();
      delete(folder);
    }
  }

  @Test
  @Tag("newer")
  void libvirt_in_a_tree_ends_even_when_it_is_killed() throws Exception {
    String tree = HostSettings.ofProperties().tree().orElseThrow().toString();
    Process process = start("--ignore-input", "--tree", tree);
    try (BufferedReader said = process.inputReader(UTF_8)) {
      assertThat(said.readLine()).startsWith("uri: qemu+unix:///system?socket=");
      Path folder = folder(said.readLine());
      assertThat(daemons(folder)).hasSize(1);
      process.destroyForcibly();
      Instant limit = Instant.now().plus(Duration.ofSeconds(20));
      while (!daemons(folder).isEmpty() && Instant.now().isBefore(limit)) {
        Thread.sleep(100);
      }
      assertThat(daemons(folder)).isEmpty();
      delete(folder);
    }
  }

  private static List<ProcessHandle> daemons(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().command().orElse("").endsWith("/libvirtd"))
        .filter(
            process ->
                List.of(process.info().arguments().orElse(new String[0]))
                    .contains(folder + "/libvirtd.conf"))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static String plainGuest(Path folder) {
    return """
    <domain type='qemu'>
      <name>guest</name>
      <memory unit='MiB'>64</memory>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
      </os>
      <devices>
        <emulator>%s/bin/qemu-system-x86_64</emulator>
      </devices>
      <launchSecurity type='sev'>
        <policy>0x0001</policy>
      </launchSecurity>
    </domain>
    """
        .formatted(folder);
  }

  @Test
  void runs_a_command_and_ends_with_its_status() throws Exception {
    Process process =
        start("--", "sh", "-c", "virsh -q -c $SEVKIT_URI nodesevinfo 2>/dev/null; exit 7");
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(ended(process)).isEqualTo(7);
    assertThat(said).containsPattern("cbitpos +: 51");
  }

  @Test
  @Tag("newer")
  void runs_a_command_on_a_host_in_a_tree() throws Exception {
    String tree = HostSettings.ofProperties().tree().orElseThrow().toString();
    String ask =
        "virsh -q -c $SEVKIT_URI domcapabilities --virttype qemu --emulatorbin $SEVKIT_EMULATOR";
    Process process =
        start("--tree", tree, "--support", "sev-snp", "--", "sh", "-c", ask + " 2>&1");
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(ended(process)).as(said).isZero();
    assertThat(said).contains("<value>sev-snp</value>");
  }

  @Test
  void says_what_it_does_not_understand() throws Exception {
    assertThat(ended(start("--cbitpos", "many"))).isEqualTo(2);
    assertThat(ended(start("--cbitpos", "64"))).isEqualTo(2);
    assertThat(ended(start("--nonsense"))).isEqualTo(2);
    assertThat(ended(start("--qemu", "/nowhere"))).isEqualTo(3);
    assertThat(ended(start("--tree", "/nowhere"))).isEqualTo(3);
  }

  /** Root is what this test may run as; a plain user must do as well. */
  @Test
  void a_plain_user_suffices() throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "every test ran as a plain user");
    Path home = Files.createTempDirectory(Path.of("/tmp"), "sevhome");
    try {
      List<String> copied = new ArrayList<>();
      for (String entry :
          List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))) {
        if (entry.contains("jna") || entry.endsWith("/classes")) {
          copied.add(copy(Path.of(entry), home.resolve("c" + copied.size())).toString());
        }
      }
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
      ProcessBuilder builder =
          new ProcessBuilder(
              "setpriv",
              "--reuid=65534",
              "--regid=65534",
              "--clear-groups",
              JAVA,
              "-Djna.tmpdir=" + home,
              "-cp",
              String.join(File.pathSeparator, copied),
              Main.class.getName(),
              "--",
              "sh",
              "-c",
              "id -u; sed s,FOLDER,$SEVKIT_FOLDER, guest.xml > $SEVKIT_FOLDER/g.xml;"
                  + " virsh -q -c $SEVKIT_URI \"create --paused $SEVKIT_FOLDER/g.xml;"
                  + " domlaunchsecinfo guest; resume guest; destroy guest\" 2>&1");
      Files.writeString(home.resolve("guest.xml"), plainGuest(Path.of("FOLDER")));
      builder.environment().put("HOME", home.toString());
      builder.environment().put("XDG_RUNTIME_DIR", home.toString());
      Process process = builder.directory(home.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(ended(process)).as(said).isZero();
      assertThat(said).startsWith("65534").contains("sev-measurement");
    } finally {
      delete(home);
    }
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }
}
