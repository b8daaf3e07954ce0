package dev.sevkit.validate.failures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The failures that have a page, by name. */
public final class Failures {

  private static final List<String> IDS =
      List.of(
          "cbitpos-check-failed",
          "firmware-says-nothing-of-sev",
          "guest-off-after-reboot",
          "ide-unsupported",
          "iommu-on-other-device",
          "kvm-run-invalid-argument",
          "launch-security-not-parsed",
          "libvirt-connection-lost",
          "measurement-differs",
          "memory-lock-refused",
          "migration-refused",
          "no-firmware-found",
          "no-launch-measurement",
          "one-rng-backend",
          "passthrough-refused",
          "rom-loader-refused",
          "secret-bad-measurement",
          "secret-not-accepted",
          "secret-too-late",
          "sev-not-supported",
          "snp-finish-bad-measurement",
          "snp-memory-region-failed",
          "snp-start-invalid-argument",
          "start-bad-measurement",
          "start-buffer-too-small",
          "start-certificate-invalid",
          "start-policy-not-allowed",
          "swiotlb-full",
          "virtio-devices-dead");

  private static final Pattern SYMPTOM = Pattern.compile("(?m)^- `(.+)`$");
  private static final Pattern CAUSE = Pattern.compile("(?m)^[0-9]+\\. ((?:.+\n)(?:   .+\n)*)");

  private Failures() {}

  /** All failures, sorted by name. */
  public static List<Failure> all() {
    return IDS.stream().map(Failures::read).toList();
  }

  /** The failure of a name. */
  public static Optional<Failure> named(String id) {
    return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
  }

  private static Failure read(String id) {
    String page = text(id);
    String summary = page.lines().skip(2).findFirst().orElse("");
    List<String> causes = new ArrayList<>();
    CAUSE
        .matcher(section(page, "Causes"))
        .results()
        .forEach(cause -> causes.add(cause.group(1).replaceAll("\\n *", " ").strip()));
    return new Failure(id, summary, symptoms(page), causes, page);
  }

  /** The symptoms a page lists, of a failure or of a rule; empty if it has none. */
  public static List<String> symptoms(String page) {
    return SYMPTOM
        .matcher(section(page, "Symptoms"))
        .results()
        .map(symptom -> symptom.group(1))
        .toList();
  }

  private static String section(String page, String title) {
    int start = page.indexOf("\n## " + title + "\n");
    if (start < 0) {
      return "";
    }
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end + 1);
  }

  private static String text(String id) {
    try (InputStream page = Failures.class.getResourceAsStream(id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("the page of " + id + " is not there");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + id + " cannot be read", e);
    }
  }
}
