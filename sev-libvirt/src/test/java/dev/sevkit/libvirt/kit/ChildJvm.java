package dev.sevkit.libvirt.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A program of the tests in a process of its own, for what a process can do once or not at all. */
public final class ChildJvm {

  private static final int SECONDS = 90;

  private ChildJvm() {}

  /** What a program prints, which must end well; its standard error where it does not. */
  public static String run(Class<?> program, String... arguments) {
    return run(List.of(), System.getProperty("java.class.path"), program, arguments);
  }

  /**
   * The same, begun by a command such as {@code setpriv}.
   *
   * @param classPath its class path, which the command's user can read
   */
  public static String run(
      List<String> command, String classPath, Class<?> program, String... arguments) {
    List<String> line = new ArrayList<>(command);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, program.getName()));
    line.addAll(List.of(arguments));
    try {
      Path errors = Files.createTempFile("sevkit", ".err");
      Process process = new ProcessBuilder(line).redirectError(errors.toFile()).start();
      try {
        process.getOutputStream().close();
        String said =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(process.exitValue()).as("%s%n%s", said, Files.readString(errors)).isZero();
        return said;
      } finally {
        process.destroyForcibly();
        Files.delete(errors);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The class path, copied to where everybody can read it. */
  public static String readableClassPath(Path folder) throws IOException {
    List<String> copies = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(":", -1)) {
      Path from = Path.of(entry);
      if (Files.exists(from)) {
        Path to = folder.resolve(copies.size() + "-" + from.getFileName());
        copy(from, to);
        copies.add(to.toString());
      }
    }
    return copies.stream().collect(Collectors.joining(":"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
