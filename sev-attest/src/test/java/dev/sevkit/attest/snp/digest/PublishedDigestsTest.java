package dev.sevkit.attest.snp.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.model.kit.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The values that sev-snp-measure publishes with its own tests. */
class PublishedDigestsTest {

  private static final Map<String, String> MODES =
      Map.of("SEV", "sev", "SEV_ES", "seves", "SEV_SNP", "snp");

  @TestFactory
  List<DynamicTest> are_computed() {
    JsonNode all = Shared.json("vectors/upstream/expected.json").path("sev_snp_measure_unit_tests");
    assertThat(all).hasSize(26);
    return all.valueStream()
        .map(test -> DynamicTest.dynamicTest(test.path("test").asString(), () -> compare(test)))
        .toList();
  }

  private static void compare(JsonNode test) {
    MeasureArguments arguments = new MeasureArguments(words(test), PublishedDigestsTest::file);
    if (test.path("digest").isString()) {
      assertThat(arguments.digest()).isEqualTo(test.path("digest").asString());
    } else if (test.path("mode").asString().equals("SEV_SNP")) {
      assertThatThrownBy(arguments::digest).isInstanceOf(UnsupportedInputException.class);
    }
  }

  private static List<String> words(JsonNode test) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--mode", MODES.get(test.path("mode").asString())));
    add(words, test, "vcpus", "--vcpus");
    add(words, test, "vcpu_sig", "--vcpu-sig");
    add(words, test, "ovmf", "--ovmf");
    add(words, test, "kernel", "--kernel");
    add(words, test, "initrd", "--initrd");
    add(words, test, "append", "--append");
    add(words, test, "guest_features", "--guest-features");
    add(words, test, "snp_ovmf_hash", "--snp-ovmf-hash");
    add(words, test, "vmm_type", "--vmm-type");
    return words;
  }

  private static void add(List<String> words, JsonNode test, String field, String option) {
    JsonNode value = test.path(field);
    if (!value.isNull() && !value.asString().isEmpty()) {
      words.addAll(List.of(option, value.asString()));
    }
  }

  private static byte[] file(String name) {
    if (name.equals("/dev/null")) {
      return new byte[0];
    }
    try {
      return Files.readAllBytes(Shared.path("vectors/upstream/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
