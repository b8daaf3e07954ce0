package dev.sevkit.model.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of others, which are not part of this project and are read by path where they lie: the
 * folder that {@code -Dsevkit.shared} names. Without it a test is skipped and says so; in CI it
 * fails.
 */
public final class Shared {

  private static final Path FOLDER =
      Path.of(System.getProperty("sevkit.shared", "../../shared")).normalize();

  private Shared() {}

  /** A file or folder in it. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    if (!Files.exists(path)) {
      String missing = path + " is not there; name its folder with -Dsevkit.shared=FOLDER";
      assertThat(System.getenv("CI")).as(missing).isNull();
      Assumptions.abort(missing);
    }
    return path;
  }

  /** The text of a file in it. */
  public static String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The JSON of a file in it. */
  public static JsonNode json(String name) {
    return JsonMapper.shared().readTree(path(name));
  }

  /** The XML files below a folder in it, by name. */
  public static List<Path> xmlFiles(String folder) {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
