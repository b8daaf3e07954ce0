package dev.sevkit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The test vectors of sev-attest, read where they lie, and the files they name. */
final class AttestVectors {

  private static final Path FOLDER = Path.of("../sev-attest/src/test/resources/vectors");

  private AttestVectors() {}

  static JsonNode file(String name) {
    return JsonMapper.shared().readTree(FOLDER.resolve(name + ".json"));
  }

  static List<JsonNode> cases(String name, String array) {
    return file(name).path(array).valueStream().toList();
  }

  /** Writes the file that {@code @NAME} stands for, and gives its path; other words stay. */
  static String written(Path folder, String word) {
    if (!word.startsWith("@")) {
      return word;
    }
    String name = word.substring(1);
    return write(folder.resolve(name), content(name)).toString();
  }

  static Path write(Path file, byte[] content) {
    try {
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(String name) {
    if (name.equals("vars")) {
      return new byte[8192];
    }
    JsonNode data =
        name.equals("svsm.fd")
            ? file("snp-digest").at("/extra_firmware/svsm/data")
            : name.endsWith(".fd")
                ? firmware(name.substring(0, name.length() - 3))
                : file("sev-measurement").path("files").path(name).path("data");
    return Base64.getDecoder().decode(data.asString());
  }

  private static JsonNode firmware(String name) {
    return file("firmware").path("firmware").path(name).path("data");
  }
}
