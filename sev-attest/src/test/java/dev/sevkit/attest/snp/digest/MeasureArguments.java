package dev.sevkit.attest.snp.digest;

import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.SevFeatures;
import dev.sevkit.attest.vmsa.VmsaProfile;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the arguments of sev-snp-measure ask for, computed here. */
final class MeasureArguments {

  private final Map<String, String> arguments = new HashMap<>();
  private final Function<String, byte[]> files;

  /**
   * Arguments with a value each.
   *
   * @param files the content of a file by the name in the arguments
   */
  MeasureArguments(List<String> words, Function<String, byte[]> files) {
    this.files = files;
    for (int at = 0; at < words.size(); at += 2) {
      arguments.put(words.get(at), words.get(at + 1));
    }
  }

  /** A file that {@code @NAME} in a vector stands for. */
  static byte[] vectorFile(String name) {
    return switch (name) {
      case "@svsm.fd" -> Vectors.base64(Vectors.file("snp-digest").at("/extra_firmware/svsm/data"));
      case "@vars" -> new byte[8192];
      default ->
          name.endsWith(".fd")
              ? Vectors.firmware(name.substring(1, name.length() - 3))
              : Vectors.base64(
                  Vectors.file("sev-measurement")
                      .path("files")
                      .path(name.substring(1))
                      .path("data"));
    };
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(arguments.get("--" + name));
  }

  private Optional<byte[]> file(String name) {
    return value(name).map(files);
  }

  private int count() {
    return Integer.parseInt(value("vcpus").orElseThrow());
  }

  /** The digest, in hexadecimal. */
  String digest() {
    return switch (value("mode").orElseThrow()) {
      case "snp:ovmf-hash" -> OvmfLaunch.firmwareDigest(ovmf()).hex();
      case "sev", "seves" -> HexFormat.of().formatHex(sevContents().digest().bytes());
      default -> launch().digest().hex();
    };
  }

  SnpLaunch launch() {
    if (value("mode").orElseThrow().equals("snp:svsm")) {
      long variables =
          value("vars-size").map(Long::parseLong).orElseGet(() -> (long) vars().length);
      return new SvsmLaunch(
          ovmf(), variables, LaunchImage.of("SVSM image", file("svsm").orElseThrow()), cpus());
    }
    Vmm vmm = Vmm.valueOf(value("vmm-type").orElse("QEMU").toUpperCase(Locale.ROOT));
    return new OvmfLaunch(
        ovmf(), value("snp-ovmf-hash").map(SnpLaunchDigest::parse), hashes(), cpus(), vmm);
  }

  private byte[] vars() {
    return file("vars-file").orElseThrow();
  }

  private LaunchImage ovmf() {
    return LaunchImage.of("OVMF image", file("ovmf").orElseThrow());
  }

  private SnpCpus cpus() {
    SevFeatures features =
        value("guest-features").map(Long::decode).map(SevFeatures::new).orElse(SevFeatures.SNP);
    return new SnpCpus(count(), signature(), features);
  }

  private Optional<KernelHashes> hashes() {
    return file("kernel").map(kernel -> KernelHashes.of(kernel, file("initrd"), value("append")));
  }

  private LaunchContents sevContents() {
    GuestFirmware firmware = GuestFirmware.of(file("ovmf").orElseThrow());
    Optional<VirtualCpus> cpus =
        value("mode").orElseThrow().equals("sev")
            ? Optional.empty()
            : Optional.of(VirtualCpus.reset(count(), VmsaProfile.FPU, signature(), firmware));
    return new LaunchContents(firmware, hashes(), cpus);
  }

  private CpuSignature signature() {
    if (value("vcpu-family").isPresent()) {
      return CpuSignature.of(number("vcpu-family"), number("vcpu-model"), number("vcpu-stepping"));
    }
    return value("vcpu-sig")
        .map(signature -> new CpuSignature(Long.decode(signature)))
        .or(() -> value("vcpu-type").map(CpuSignature::ofModel))
        .orElse(new CpuSignature(0));
  }

  private int number(String name) {
    return Integer.parseInt(value(name).orElseThrow());
  }
}
