package dev.sevkit.model.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Documents of others, which are not part of this project and are read by path where they lie: the
 * folder that {@code -Dsevkit.shared} names. Without it a test is skipped and says so; in CI it
 * fails.
 */
final class Shared {

  private static final Path FOLDER =
      Path.of(System.getProperty("sevkit.shared", "../../shared")).normalize();

  private Shared() {}

  /** A file or folder in it. */
  static Path path(String name) {
    Path path = FOLDER.resolve(name);
    if (!Files.exists(path)) {
      String missing = path + " is not there; name its folder with -Dsevkit.shared=FOLDER";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
    }
    return path;
  }
}
