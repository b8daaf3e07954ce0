package dev.sevkit.attest.measure;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for what would have matched where a measurement does not: other numbers of virtual CPUs,
 * VMSA profiles, CPU models, kernel hashes, command lines, firmware images, keys, firmware
 * versions, policies, and combinations of them. What it finds is a hint at a mistake in what was
 * given, not a verification: whoever then changes what he expects must know why.
 */
public final class MismatchSearch {

  /** The most virtual CPUs that are tried. */
  public static final int CPUS = 512;

  private static final int BYTES = 256;

  /** As many policies as the named bits make. */
  private static final int POLICIES = 0x40;

  private final LaunchContents given;
  private final Map<String, GuestFirmware> firmware = new LinkedHashMap<>();
  private final Map<String, Optional<KernelHashes>> hashes = new LinkedHashMap<>();
  private final Map<String, Tik> keys = new LinkedHashMap<>();

  private MismatchSearch(LaunchContents given) {
    this.given = given;
    firmware.put("", given.firmware());
    hashes.put("", given.kernelHashes());
    given
        .kernelHashes()
        .ifPresent(
            kernel -> {
              hashes.put("no kernel hashes", Optional.empty());
              hashes.put("no initrd", Optional.of(kernel.withoutInitrd()));
              hashes.put("no command line", Optional.of(kernel.withCmdline("")));
            });
  }

  /** A search around what was verified in vain. */
  public static MismatchSearch around(LaunchContents given) {
    return new MismatchSearch(given);
  }

  /** Tries the usual mistakes with this command line, which is the one given. */
  public MismatchSearch cmdline(String text) {
    given
        .kernelHashes()
        .ifPresent(
            kernel -> {
              tryCmdline(kernel, "command line with a newline at the end", text + "\n");
              tryCmdline(kernel, "command line with a NUL at the end", text + "\0");
              tryCmdline(kernel, "command line without blanks around it", text.strip());
              hashes.put(
                  "command line without the NUL that QEMU ends it with",
                  Optional.of(kernel.withUnendedCmdline(text)));
            });
    return this;
  }

  private void tryCmdline(KernelHashes kernel, String difference, String text) {
    hashes.put(difference, Optional.of(kernel.withCmdline(text)));
  }

  /** Tries other kernel hashes too, described such as {@code kernel hashes on}. */
  public MismatchSearch kernel(String difference, KernelHashes other) {
    hashes.put(difference, Optional.of(other));
    return this;
  }

  /** Tries another image too, described such as {@code firmware OVMF_CODE.fd}. */
  public MismatchSearch firmware(String difference, GuestFirmware other) {
    firmware.put(difference, other);
    return this;
  }

  /** Tries another key too, described such as {@code TIK and TEK swapped}. */
  public MismatchSearch key(String difference, Tik other) {
    keys.put(difference, other);
    return this;
  }

  /**
   * Something that would have matched.
   *
   * @param differences in what it differs from what was given, one clause each; at least one
   */
  public record Match(List<String> differences) {

    /** Something that would have matched. */
    public Match {
      differences = differences.stream().filter(text -> !text.isEmpty()).toList();
    }

    /** All differences in one line. */
    @Override
    public String toString() {
      return String.join(", ", differences);
    }
  }

  /**
   * What would have matched.
   *
   * @param tik the key given
   * @return those with the fewest differences first; empty if nothing that was tried
   */
  public List<Match> matches(Tik tik, LaunchMeasurement reported, ReportedLaunch launch) {
    Map<String, Tik> all = new LinkedHashMap<>();
    all.put("", tik);
    all.putAll(keys);
    Attempt attempt = new Attempt(all, reported, launch, new ArrayList<>());
    firmware.forEach(
        (image, bytes) -> hashes.forEach((table, value) -> contents(attempt, image, table)));
    launches(attempt, given.digest());
    return attempt.found().stream()
        .filter(match -> !match.differences().isEmpty())
        .distinct()
        .sorted(Comparator.comparingInt(match -> match.differences().size()))
        .toList();
  }

  /** What the search compares with, and what it found. */
  private record Attempt(
      Map<String, Tik> keys, LaunchMeasurement reported, ReportedLaunch launch, List<Match> found) {

    void attempt(LaunchDigest digest, ReportedLaunch reportedLaunch, String... differences) {
      keys.forEach(
          (key, tik) -> {
            LaunchMeasurement expected =
                LaunchMeasurement.expected(tik, reportedLaunch, digest, reported.mnonce());
            if (expected.equals(reported)) {
              List<String> all = new ArrayList<>(Arrays.asList(differences));
              all.add(key);
              found.add(new Match(all));
            }
          });
    }
  }

  private void contents(Attempt attempt, String image, String table) {
    GuestFirmware bytes = firmware.getOrDefault(image, given.firmware());
    Optional<KernelHashes> kernel = hashes.getOrDefault(table, Optional.empty());
    Sha256 loaded = new LaunchContents(bytes, kernel, Optional.empty()).loaded();
    if (given.cpus().isEmpty()) {
      attempt.attempt(LaunchDigest.of(loaded.value()), attempt.launch(), image, table);
      return;
    }
    VirtualCpus cpus = given.cpus().orElseThrow();
    counts(attempt, loaded, cpus, image, table, "");
    for (VmsaProfile profile : List.of(VmsaProfile.LEGACY, VmsaProfile.FPU)) {
      CpuSignature.knownModels()
          .forEach(
              (model, signature) ->
                  reset(bytes, profile, signature)
                      .filter(other -> !other.boot().equals(cpus.boot()))
                      .ifPresent(
                          other ->
                              counts(
                                  attempt,
                                  loaded,
                                  other,
                                  image,
                                  table,
                                  "VMSA of CPU model " + model + ", profile " + profile)));
    }
  }

  /** The pages of two virtual CPUs, the page of each other one among them. */
  private static Optional<VirtualCpus> reset(
      GuestFirmware image, VmsaProfile profile, CpuSignature signature) {
    try {
      return Optional.of(VirtualCpus.reset(2, profile, signature, image));
    } catch (AttestationException e) {
      // firmware that cannot start such a guest was not launched with it
      return Optional.empty();
    }
  }

  private void counts(Attempt attempt, Sha256 loaded, VirtualCpus cpus, String... differences) {
    int expected = given.cpus().orElseThrow().count();
    int most = cpus.other().isPresent() ? Math.max(CPUS, expected) : 1;
    Sha256 digest = loaded.and(cpus.boot().bytes());
    for (int count = 1; count <= most; count++) {
      String difference =
          count == expected ? "" : count + (count == 1 ? " virtual CPU" : " virtual CPUs");
      String[] all = Arrays.copyOf(differences, differences.length + 1);
      all[differences.length] = difference;
      attempt.attempt(LaunchDigest.of(digest.value()), attempt.launch(), all);
      if (count < most) {
        digest = digest.and(cpus.other().orElseThrow().bytes());
      }
    }
  }

  /** What the host reports, one field changed. */
  private static void launches(Attempt attempt, LaunchDigest digest) {
    ReportedLaunch launch = attempt.launch();
    ApiVersion api = launch.api();
    for (int value = 0; value < BYTES; value++) {
      if (value != launch.build()) {
        attempt.attempt(
            digest, new ReportedLaunch(api, value, launch.policy()), "firmware build " + value);
      }
      if (value != api.minor()) {
        ApiVersion other = new ApiVersion(api.major(), value);
        attempt.attempt(
            digest, new ReportedLaunch(other, launch.build(), launch.policy()), "API " + other);
      }
      if (value != api.major()) {
        ApiVersion other = new ApiVersion(value, api.minor());
        attempt.attempt(
            digest, new ReportedLaunch(other, launch.build(), launch.policy()), "API " + other);
      }
    }
    policies(attempt, digest);
  }

  private static void policies(Attempt attempt, LaunchDigest digest) {
    ReportedLaunch launch = attempt.launch();
    long upper = launch.policy().value() & -POLICIES;
    for (int low = 0; low < POLICIES; low++) {
      GuestPolicy policy = GuestPolicy.of(upper | low);
      if (policy.value() != launch.policy().value() && policy.es() == launch.policy().es()) {
        attempt.attempt(
            digest, new ReportedLaunch(launch.api(), launch.build(), policy), "policy " + policy);
      }
    }
  }
}
