package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.VirtualCpus;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The virtual CPUs of a SEV-ES guest: how many, and what state they start in. */
final class VirtualCpuOptions {

  @Option(
      names = {"-n", "--num-cpus"},
      paramLabel = "N",
      converter = Numeral.class,
      description = "Number of virtual CPUs, for SEV-ES.")
  private @Nullable Long numCpus;

  @Option(
      names = {"-0", "--vmsa-cpu0"},
      paramLabel = "FILE",
      description = "VMSA page of the first virtual CPU, instead of a CPU model.")
  private @Nullable String vmsaCpu0;

  @Option(
      names = {"-1", "--vmsa-cpu1"},
      paramLabel = "FILE",
      description = "VMSA page of each other virtual CPU.")
  private @Nullable String vmsaCpu1;

  @Option(
      names = "--cpu-family",
      paramLabel = "N",
      converter = Numeral.class,
      description = "CPU family of the guest; the host's for host-passthrough and host-model.")
  private @Nullable Long cpuFamily;

  @Option(
      names = "--cpu-model",
      paramLabel = "N",
      converter = Numeral.class,
      description = "CPU model number of the guest.")
  private @Nullable Long cpuModel;

  @Option(
      names = "--cpu-stepping",
      paramLabel = "N",
      converter = Numeral.class,
      description = "CPU stepping of the guest.")
  private @Nullable Long cpuStepping;

  @Option(
      names = "--cpu-type",
      paramLabel = "NAME",
      description = "CPU model of the guest by name, such as EPYC-Milan, instead of numbers.")
  private @Nullable String cpuType;

  @Option(
      names = "--vmsa-profile",
      paramLabel = "PROFILE",
      description =
          "How QEMU sets up virtual CPUs for SEV-ES: legacy (default) or fpu, for guests started"
              + " with legacy-vm-type=off.")
  private VmsaProfile profile = VmsaProfile.LEGACY;

  VirtualCpuOptions() {}

  /**
   * Checks which options are given, before any file is read.
   *
   * @throws Stop if they do not go together
   */
  void require() {
    long numbers = Stream.of(cpuFamily, cpuModel, cpuStepping).filter(Objects::nonNull).count();
    boolean sku = numbers > 0 || cpuType != null;
    if (sku && (vmsaCpu0 != null || vmsaCpu1 != null)) {
      throw unsupported("VMSA pages and a CPU model exclude each other");
    }
    if (numbers > 0 && cpuType != null) {
      throw unsupported("--cpu-type excludes --cpu-family, --cpu-model and --cpu-stepping");
    }
    if (numbers == 1 || numbers == 2) {
      throw unsupported("--cpu-family, --cpu-model and --cpu-stepping go together");
    }
    if (vmsaCpu1 != null && vmsaCpu0 == null) {
      throw unsupported("--vmsa-cpu1 needs --vmsa-cpu0");
    }
    if (profile != VmsaProfile.LEGACY && profile != VmsaProfile.FPU) {
      throw unsupported("--vmsa-profile: QEMU has legacy and fpu");
    }
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** Whether a number of virtual CPUs is asked for. */
  boolean asksForCpus() {
    return numCpus != null;
  }

  /** The virtual CPUs, as asked for, or as the domain says. */
  VirtualCpus virtualCpus(GuestFirmware image, Optional<DomainFile> domain) {
    Optional<Long> number =
        numCpus != null ? Optional.of(numCpus) : domain.flatMap(DomainFile::cpus);
    int count =
        Math.toIntExact(
            Math.min(
                Integer.MAX_VALUE,
                number.orElseThrow(() -> unsupported("--num-cpus is required for SEV-ES"))));
    if (vmsaCpu0 != null) {
      return new VirtualCpus(
          count, page(vmsaCpu0), Optional.ofNullable(vmsaCpu1).map(VirtualCpuOptions::page));
    }
    return VirtualCpus.reset(count, profile, signature(domain), image);
  }

  private static VmsaPage page(String file) {
    return VmsaPage.of(InputFile.bytes(file, VmsaPage.LENGTH));
  }

  private CpuSignature signature(Optional<DomainFile> domain) {
    if (cpuType != null) {
      return CpuSignature.ofModel(cpuType);
    }
    List<Integer> numbers =
        Stream.of(cpuFamily, cpuModel, cpuStepping)
            .filter(Objects::nonNull)
            .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
            .toList();
    if (numbers.isEmpty()) {
      return domain
          .flatMap(DomainFile::signature)
          .orElseThrow(
              () ->
                  unsupported(
                      "the CPU is required for SEV-ES: --cpu-family, --cpu-model and"
                          + " --cpu-stepping, --cpu-type, or --vmsa-cpu0"));
    }
    try {
      return CpuSignature.of(numbers.get(0), numbers.get(1), numbers.get(2));
    } catch (IllegalArgumentException e) {
      throw unsupported(String.valueOf(e.getMessage()));
    }
  }

  /** Whether options for virtual CPUs are given that SEV alone does not need. */
  boolean hasCpuOptions() {
    return Stream.of(numCpus, cpuFamily, cpuType, vmsaCpu0).anyMatch(Objects::nonNull);
  }
}
