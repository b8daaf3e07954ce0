package dev.sevkit.cli;

import dev.sevkit.attest.kit.Vectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes the files of attestation vectors into a folder, for commands to read. */
final class LaunchFiles {

  private final Path folder;

  LaunchFiles(Path folder) {
    this.folder = folder;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String write(String name, byte[] bytes) {
    try {
      return Files.write(path(name), bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String firmware(String name) {
    return write(name + ".fd", Vectors.firmware(name));
  }

  /** The options that say what a case of {@code sev-measurement.json} launches, policy and keys. */
  List<String> launch(JsonNode test) {
    List<String> options = contents(test);
    options.addAll(
        List.of(
            "--api-major", test.path("api_major").asString(),
            "--api-minor", test.path("api_minor").asString(),
            "--build-id", test.path("build_id").asString(),
            "--tik", write("tik", Vectors.hex(test.path("tik"))),
            "--tek", write("tek", Vectors.hex(test.path("tek")))));
    return options;
  }

  /** The options that say what a case of {@code sev-measurement.json} launches, and its policy. */
  List<String> contents(JsonNode test) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--policy", test.path("policy").asString()));
    options.addAll(List.of("-f", firmware(test.path("firmware").asString())));
    for (String name : List.of("kernel", "initrd")) {
      test.path(name)
          .asStringOpt()
          .ifPresent(file -> options.addAll(List.of("--" + name, write(file, file(file)))));
    }
    test.path("cmdline").asStringOpt().ifPresent(text -> options.addAll(List.of("-e", text)));
    if (test.has("num_cpus")) {
      options.addAll(List.of("-n", test.path("num_cpus").asString()));
    }
    for (String field : List.of("family", "model", "stepping")) {
      if (test.has("cpu")) {
        options.addAll(List.of("--cpu-" + field, test.path("cpu").path(field).asString()));
      }
    }
    for (String page : List.of("vmsa_cpu0", "vmsa_cpu1")) {
      if (test.has(page)) {
        String file = write(page, Vectors.base64(test.path(page)));
        options.addAll(List.of("--" + page.replace('_', '-'), file));
      }
    }
    return options;
  }

  private static byte[] file(String name) {
    return Vectors.base64(Vectors.file("sev-measurement").path("files").path(name).path("data"));
  }

  static JsonNode measurementCase(String id) {
    return Vectors.cases("sev-measurement", "cases").stream()
        .filter(test -> test.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
