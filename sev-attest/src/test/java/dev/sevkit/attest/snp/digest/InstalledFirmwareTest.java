package dev.sevkit.attest.snp.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.kit.Vectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Digests of Debian's OVMF images; those that are installed, by their SHA-256. */
class InstalledFirmwareTest {

  private static final Path FOLDER = Path.of("/usr/share");

  static List<JsonNode> images() {
    JsonNode all = Vectors.file("debian-ovmf");
    Stream<JsonNode> others =
        all.at("/other_packages/packages")
            .valueStream()
            .flatMap(one -> one.path("files").valueStream());
    return Stream.concat(all.path("files").valueStream(), others)
        .filter(one -> Files.isRegularFile(FOLDER.resolve(one.path("name").asString())))
        .toList();
  }

  @Test
  void finds_an_installed_image() {
    if (images().isEmpty()) {
      Assumptions.abort("no OVMF image is installed; on Debian, apt-get install ovmf");
    }
    assertThat(images()).isNotEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("images")
  void gives_the_digest_that_sev_snp_measure_gives(JsonNode image) throws IOException {
    byte[] raw = Files.readAllBytes(FOLDER.resolve(image.path("name").asString()));
    boolean same =
        HexFormat.of().formatHex(Hashes.sha256(raw)).equals(image.path("sha256").asString());
    Assumptions.assumeTrue(same, "another version of the package is installed");
    int compared = 0;
    for (JsonNode result : image.path("results")) {
      if (result.path("tool").asString().startsWith("sev-snp-measure")) {
        compared += compare(raw, result);
      }
    }
    assertThat(compared).isPositive();
  }

  private static int compare(byte[] raw, JsonNode result) {
    List<String> words = new ArrayList<>(List.of("--ovmf", "image"));
    result.path("args").forEach(word -> words.add(word.asString()));
    MeasureArguments arguments =
        new MeasureArguments(
            words,
            name -> name.equals("image") ? raw : (name + "\n").getBytes(StandardCharsets.US_ASCII));
    if (!result.has("digest")) {
      return 0;
    }
    assertThat(arguments.digest()).as("%s", words).isEqualTo(result.path("digest").asString());
    return 1;
  }
}
