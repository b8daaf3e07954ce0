package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SecretCommandTest {

  private static final JsonNode PLAIN = LaunchFiles.measurementCase("sev-plain");
  private static final String SECRET = "correct horse battery staple";

  @TempDir private Path folder;

  private Sevkit.Result secret(String stdin, String firmware, String... more) {
    LaunchFiles files = new LaunchFiles(folder);
    List<Object> words = new ArrayList<>(List.of("secret"));
    words.addAll(files.launch(PLAIN));
    if (!firmware.isEmpty()) {
      words.set(words.indexOf("-f") + 1, files.firmware(firmware));
    }
    words.addAll(List.of("-m", PLAIN.at("/expect/measure_blob_base64").asString()));
    words.addAll(List.of(more));
    return Sevkit.reading(stdin).run(words.toArray());
  }

  private String[] outputs(String... secrets) {
    List<String> words = new ArrayList<>(List.of(secrets));
    words.addAll(List.of("--secret-header", folder.resolve("header.b64").toString()));
    words.addAll(List.of("--secret-payload", folder.resolve("payload.b64").toString()));
    return words.toArray(String[]::new);
  }

  private String file(String name, String text) {
    return new LaunchFiles(folder).write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writes_header_and_payload_for_the_owner_alone() throws IOException {
    Path header = folder.resolve("header.b64");
    Files.writeString(header, "old", StandardCharsets.UTF_8);

    Sevkit.Result result =
        secret("", "", outputs("--secret", "luks-key:" + file("luks", SECRET))).exits(0);

    assertThat(result.out())
        .isEqualTo("sealed: number of secrets 1, for the guest's memory at 0x810000+0xc00\n");
    assertThat(result.out() + result.err()).doesNotContain(SECRET);
    for (Path written : List.of(header, folder.resolve("payload.b64"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
          .isEqualTo("rw-------");
    }
    assertThat(Base64.getDecoder().decode(Files.readString(header))).hasSize(52);
    assertThat(Base64.getDecoder().decode(Files.readString(folder.resolve("payload.b64"))))
        .hasSize(80);
  }

  @Test
  void takes_a_secret_from_standard_input() {
    secret(SECRET, "", outputs("--secret", "luks-key:-")).exits(0);
    secret(SECRET, "", outputs("--secret", "luks-key:-", "--padding", "sevctl")).exits(0);
    secret("", "", outputs("--secret", "luks-key:-")).exits(2).complains("the file is empty");
  }

  @Test
  void seals_nothing_for_another_launch() {
    secret("", "amdsev", outputs("--secret", "luks-key:" + file("luks", SECRET)))
        .exits(1)
        .complains("does not match");

    assertThat(folder.resolve("header.b64")).doesNotExist();
    assertThat(folder.resolve("payload.b64")).doesNotExist();
  }

  @Test
  void seals_nothing_that_does_not_fit() {
    secret("", "", outputs("--secret", "luks-key:" + file("long", "x".repeat(3072))))
        .exits(2)
        .complains("the secret table has 3120 bytes", "0x810000+0xc00");

    assertThat(folder.resolve("header.b64")).doesNotExist();
  }

  @Test
  void wants_secrets_and_somewhere_to_write_them() {
    String luks = "luks-key:" + file("luks", SECRET);

    secret("", "").exits(2).complains("--secret is required");
    secret("", "", "--secret", luks).exits(2).complains("--secret-header is required");
    secret("", "", "--secret", luks, "--secret-header", "h").exits(2).complains("--secret-payload");
    secret("", "", "--secret", luks, "--secret-header", "h", "--secret-payload", "h")
        .exits(2)
        .complains("the same file");
    Sevkit.Result bare = secret("", "", outputs("--secret", "hunter2")).exits(2);
    assertThat(bare.complains("a colon and a file").err()).doesNotContain("hunter2");
    secret("", "", outputs("--secret", luks, "--secret", luks)).exits(2).complains("two secrets");
  }

  @Test
  void writes_both_files_or_none() {
    String luks = "luks-key:" + file("luks", SECRET);
    Path header = folder.resolve("header.b64");

    secret(
            "",
            "",
            "--secret",
            luks,
            "--secret-header",
            header.toString(),
            "--secret-payload",
            folder.resolve("missing/payload.b64").toString())
        .exits(6)
        .complains("payload.b64 cannot be written");
    assertThat(header).doesNotExist();
    secret(
            "",
            "",
            "--secret",
            luks,
            "--secret-header",
            header.toString(),
            "--secret-payload",
            folder.toString())
        .exits(6)
        .complains("is not a regular file");
    assertThat(header).doesNotExist();
    assertThat(folder.toFile().list((dir, name) -> name.startsWith(".sevkit"))).isEmpty();
  }
}
