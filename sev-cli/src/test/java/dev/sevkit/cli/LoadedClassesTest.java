package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.validate.kit.RuleJar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not asked for is not loaded: each class costs the first lint its time. */
class LoadedClassesTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final String YAML = "org.snakeyaml.";
  private static final String JSON = "tools.jackson.";
  private static final String BASELINE = "dev.sevkit.validate.baseline.";
  private static final String LIBVIRT = "dev.sevkit.libvirt.";
  private static final String NATIVE = "com.sun.jna.";

  /** Made where custom rules are looked for; other libraries use ServiceLoader, too. */
  private static final String SERVICE_OF_RULES = "dev.sevkit.validate.custom.CustomRules$$Lambda";

  @TempDir private Path folder;

  private List<String> loaded(String... more) throws IOException, InterruptedException {
    Path guest = folder.resolve("guest.xml");
    Files.writeString(guest, Files.readString(ROOT.resolve("examples/domains/sev.xml")));
    Path log = folder.resolve("classes.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "lint", guest.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllLines(log);
  }

  private static boolean names(List<String> log, String part) {
    return log.stream().anyMatch(line -> line.contains(" " + part));
  }

  @Test
  void a_lint_without_configuration_loads_nothing_of_it() throws Exception {
    List<String> log = loaded();
    assertThat(names(log, "dev.sevkit.validate.Validator ")).isTrue();
    assertThat(List.of(YAML, JSON, BASELINE, LIBVIRT, NATIVE, SERVICE_OF_RULES))
        .noneMatch(part -> names(log, part));
  }

  @Test
  void what_is_asked_for_is_loaded() throws Exception {
    Files.writeString(folder.resolve(".sevkit.yaml"), "fail-on: never\n");
    Path baseline = folder.resolve("b.json");
    Files.writeString(baseline, "{\"schemaVersion\": 1, \"findings\": []}");
    Path jar = new RuleJar().rule("House", "acme/house").write(folder.resolve("rules.jar"));
    List<String> log = loaded("--baseline", baseline.toString(), "--rules", jar.toString());
    assertThat(List.of(YAML, JSON, BASELINE, SERVICE_OF_RULES)).allMatch(part -> names(log, part));
  }
}
