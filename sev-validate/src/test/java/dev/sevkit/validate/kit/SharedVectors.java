package dev.sevkit.validate.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Test vectors that lie beside the project, below the directory the system property {@code
 * sevkit.shared} names. Where they are absent the test is skipped; in CI, absence is a failure.
 */
public final class SharedVectors {

  private SharedVectors() {}

  /** The content of {@code vectors/<name>}. */
  public static JsonNode json(String name) {
    Path file = Path.of(System.getProperty("sevkit.shared", "../shared"), "vectors", name);
    if (System.getenv("CI") != null) {
      assertThat(file).as("test vectors, required in CI").exists();
    }
    assumeTrue(Files.exists(file), () -> "no " + file + ": name its root with -Dsevkit.shared=DIR");
    return JsonMapper.shared().readTree(file);
  }
}
