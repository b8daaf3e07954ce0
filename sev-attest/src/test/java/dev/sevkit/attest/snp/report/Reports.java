package dev.sevkit.attest.snp.report;

import static java.util.Objects.requireNonNull;

import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The reports of {@code snp-report.json}, with their certificates and their owners' demands. */
final class Reports {

  private static final JsonNode FILE = Vectors.file("snp-report");

  /** What each option of the vectors demands. */
  private static final Map<String, BiFunction<OwnerPolicy, JsonNode, OwnerPolicy>> DEMANDS =
      Map.ofEntries(
          Map.entry("report_data", exactly(ReportField.REPORT_DATA)),
          Map.entry("measurement", exactly(ReportField.MEASUREMENT)),
          Map.entry("host_data", exactly(ReportField.HOST_DATA)),
          Map.entry("family_id", exactly(ReportField.FAMILY_ID)),
          Map.entry("image_id", exactly(ReportField.IMAGE_ID)),
          Map.entry("report_id", exactly(ReportField.REPORT_ID)),
          Map.entry("chip_id", exactly(ReportField.CHIP_ID)),
          Map.entry(
              "guest_policy",
              (policy, value) -> policy.guestPolicy(SnpGuestPolicy.of(value.asLong()))),
          Map.entry(
              "platform_info",
              (policy, value) -> policy.platformInfo(new PlatformInfo(value.asLong()))),
          Map.entry("vmpl", (policy, value) -> policy.vmpl(value.asInt())),
          Map.entry("minimum_guest_svn", (policy, value) -> policy.minimumGuestSvn(value.asLong())),
          Map.entry("minimum_build", (policy, value) -> policy.minimumBuild(value.asInt())),
          Map.entry(
              "minimum_version",
              (policy, value) -> policy.minimumVersion(value.asInt() >> 8, value.asInt() & 0xff)),
          Map.entry("minimum_tcb_hex", (policy, value) -> policy.minimumTcb(hex(value))),
          Map.entry(
              "minimum_launch_tcb_hex", (policy, value) -> policy.minimumLaunchTcb(hex(value))),
          Map.entry(
              "minimum_launch_mit_vector",
              (policy, value) -> policy.minimumLaunchMitigations(value.asLong())),
          Map.entry(
              "minimum_current_mit_vector",
              (policy, value) -> policy.minimumCurrentMitigations(value.asLong())),
          Map.entry(
              "permit_provisional_firmware",
              (policy, value) -> policy.permitProvisionalFirmware()));

  private Reports() {}

  private static BiFunction<OwnerPolicy, JsonNode, OwnerPolicy> exactly(ReportField field) {
    return (policy, value) -> policy.exactly(field, Vectors.hex(value));
  }

  private static long hex(JsonNode value) {
    return new BigInteger(value.asString(), 16).longValue();
  }

  /** All cases, in order. */
  static List<JsonNode> cases() {
    return Vectors.cases("snp-report", "cases");
  }

  /** The case of this id. */
  static JsonNode find(String id) {
    return cases().stream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The time at which they are verified. */
  static Instant now() {
    return Instant.ofEpochSecond(FILE.path("now").asLong());
  }

  static byte[] bytes(JsonNode one) {
    return one.has("report")
        ? Vectors.base64(one.path("report"))
        : bytes(find(one.path("report_same_as").asString()));
  }

  static byte[] bytes(String id) {
    return bytes(find(id));
  }

  static AttestationReport report(String id) {
    return AttestationReport.parse(bytes(id));
  }

  /** A certificate by its name in the file. */
  static byte[] certificate(String name) {
    return Vectors.base64(FILE.path("certificates").path(name));
  }

  /** The certificates of a case. */
  static CertificatePool certificates(JsonNode one) {
    CertificatePool pool = CertificatePool.empty();
    for (String position : List.of("ark", "ask", "asvk", "vcek", "vlek")) {
      if (one.has(position)) {
        pool = pool.and(certificate(one.path(position).asString()));
      }
    }
    return pool;
  }

  static CertificatePool certificates(String id) {
    return certificates(find(id));
  }

  /** A verifier that trusts the root of a case alone. */
  static ReportVerifier verifier(JsonNode one) {
    return ReportVerifier.trusting(SnpRoots.of(certificate(one.path("ark").asString())), now());
  }

  static ReportVerifier verifier(String id) {
    return verifier(find(id));
  }

  /** What the owner in a case demands. */
  static OwnerPolicy policy(JsonNode one) {
    OwnerPolicy policy = OwnerPolicy.noDebug();
    JsonNode options = one.path("policy_options");
    List<byte[]> authors = hashes(options.path("trusted_author_key_hashes"));
    for (Map.Entry<String, JsonNode> option : options.properties()) {
      String name = option.getKey();
      if (name.equals("require_author_key")) {
        policy = policy.requireAuthorKey(authors);
      } else if (name.equals("require_id_block")) {
        policy = policy.requireIdBlock(hashes(options.path("trusted_id_key_hashes")), authors);
      } else if (!name.startsWith("trusted_")) {
        // an option this test does not know must not be lost
        policy = requireNonNull(DEMANDS.get(name), name).apply(policy, option.getValue());
      }
    }
    return policy;
  }

  private static List<byte[]> hashes(JsonNode array) {
    Stream<JsonNode> all = array.valueStream();
    return all.map(Vectors::hex).toList();
  }
}
