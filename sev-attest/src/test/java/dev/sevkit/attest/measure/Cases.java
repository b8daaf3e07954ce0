package dev.sevkit.attest.measure;

import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The cases of {@code sev-measurement.json} as values. */
final class Cases {

  private Cases() {}

  static List<JsonNode> all() {
    return Vectors.cases("sev-measurement", "cases");
  }

  static JsonNode named(String id) {
    return all().stream()
        .filter(test -> test.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Tik tik(JsonNode test) {
    return Tik.of(Vectors.hex(test.path("tik")));
  }

  static ReportedLaunch launch(JsonNode test) {
    return new ReportedLaunch(
        new ApiVersion(test.path("api_major").asInt(), test.path("api_minor").asInt()),
        test.path("build_id").asInt(),
        GuestPolicy.of(test.path("policy").asLong()));
  }

  static byte[] mnonce(JsonNode test) {
    return Vectors.hex(test.path("mnonce"));
  }

  static LaunchMeasurement measurement(JsonNode test) {
    return LaunchMeasurement.parse(test.at("/expect/measure_blob_base64").asString());
  }

  static LaunchContents contents(JsonNode test) {
    GuestFirmware firmware = GuestFirmware.of(Vectors.firmware(test.path("firmware").asString()));
    LaunchContents contents = LaunchContents.of(firmware);
    if (test.has("kernel")) {
      contents = contents.with(hashes(test));
    }
    return test.has("num_cpus") ? contents.with(cpus(test, firmware)) : contents;
  }

  static KernelHashes hashes(JsonNode test) {
    return KernelHashes.of(
        file(test.path("kernel").asString()),
        test.path("initrd").asStringOpt().map(Cases::file),
        test.path("cmdline").asStringOpt());
  }

  static byte[] file(String name) {
    return Vectors.base64(Vectors.file("sev-measurement").path("files").path(name).path("data"));
  }

  private static VirtualCpus cpus(JsonNode test, GuestFirmware firmware) {
    int count = test.path("num_cpus").asInt();
    if (test.has("vmsa_cpu0")) {
      return new VirtualCpus(
          count,
          VmsaPage.of(Vectors.base64(test.path("vmsa_cpu0"))),
          Optional.of(VmsaPage.of(Vectors.base64(test.path("vmsa_cpu1")))));
    }
    return VirtualCpus.reset(count, VmsaProfile.LEGACY, signature(test), firmware);
  }

  static CpuSignature signature(JsonNode test) {
    return CpuSignature.of(
        test.at("/cpu/family").asInt(),
        test.at("/cpu/model").asInt(),
        test.at("/cpu/stepping").asInt());
  }
}
