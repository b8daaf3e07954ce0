package dev.sevkit.cli;

import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.snp.digest.Vmm;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.SevFeatures;
import dev.sevkit.attest.vmsa.VmsaProfile;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a launch digest is computed of: what the options say, else what the domain says. */
final class DigestOptions {

  private static final byte[] NO_HASH = new byte[32];

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      converter = GuestMode.Converter.class,
      description = "sev, seves, snp, snp:ovmf-hash or snp:svsm; with --domain its own.")
  private @Nullable GuestMode mode;

  @Option(
      names = "--domain",
      paramLabel = "FILE",
      description =
          "Take mode, loader, kernel, number of virtual CPUs and CPU model from a domain;"
              + " other options come first.")
  private @Nullable Path domainFile;

  @Option(
      names = "--vcpus",
      paramLabel = "N",
      converter = NumberConverter.class,
      description = "Number of virtual CPUs.")
  private @Nullable Long vcpus;

  @Mixin private final CpuOptions cpu = new CpuOptions();

  @Option(
      names = "--vmm-type",
      paramLabel = "VMM",
      description = "QEMU, ec2 or gce (default: ${DEFAULT-VALUE}).")
  private Vmm vmm = Vmm.QEMU;

  @Option(names = "--ovmf", paramLabel = "PATH", description = "Image of OVMF, raw format.")
  private @Nullable String ovmf;

  @Option(names = "--kernel", paramLabel = "PATH", description = "Kernel, measured by its hash.")
  private @Nullable String kernel;

  @Option(names = "--initrd", paramLabel = "PATH", description = "Initrd, with --kernel.")
  private @Nullable String initrd;

  @Option(
      names = "--append",
      paramLabel = "CMDLINE",
      description = "Command line of the kernel, with --kernel.")
  private @Nullable String append;

  @Option(
      names = "--guest-features",
      paramLabel = "VALUE",
      converter = NumberConverter.class,
      description =
          "SEV_FEATURES of a SEV-SNP guest: 0x1 (default), 0x21 on Linux 6.6 and 6.7, 0x201 with"
              + " secure TSC.")
  private @Nullable Long features;

  @Option(
      names = "--snp-ovmf-hash",
      paramLabel = "HASH",
      description = "Digest of the pages of OVMF, by --mode snp:ovmf-hash, in place of its own.")
  private @Nullable String ovmfHash;

  @Option(names = "--svsm", paramLabel = "PATH", description = "Image of the SVSM, for snp:svsm.")
  private @Nullable String svsm;

  @Option(
      names = "--vars-size",
      paramLabel = "BYTES",
      converter = NumberConverter.class,
      description = "Length of the variable store, for snp:svsm.")
  private @Nullable Long varsSize;

  @Option(
      names = "--vars-file",
      paramLabel = "PATH",
      description = "Variable store, of which the length counts, for snp:svsm.")
  private @Nullable Path varsFile;

  @Option(
      names = "--vmsa-profile",
      paramLabel = "PROFILE",
      description =
          "State of virtual CPUs of a SEV-ES guest: legacy (usual under libvirt, default with"
              + " --domain) or fpu (VM types of KVM_SEV_INIT2, default with --mode).")
  private @Nullable SevEsProfile profile;

  private Optional<DomainLaunch> domain = Optional.empty();

  DigestOptions() {}

  /** How SEV-ES sets up virtual CPUs. */
  enum SevEsProfile {
    LEGACY,
    FPU
  }

  /** Reads the domain, if one is named, and demands that the options fit together. */
  void complete() {
    domain = Optional.ofNullable(domainFile).map(DomainLaunch::read);
    requireKernelFirst();
    requireOnlyIn("--svsm", svsm != null, GuestMode.SNP_SVSM);
    requireOnlyIn("--vars-size", varsSize != null, GuestMode.SNP_SVSM);
    requireOnlyIn("--vars-file", varsFile != null, GuestMode.SNP_SVSM);
    requireOnlyIn("--snp-ovmf-hash", ovmfHash != null, GuestMode.SNP);
    requireOnlyIn("--vmm-type " + vmm, vmm != Vmm.QEMU, GuestMode.SNP);
    requireOnlyIn("--vmsa-profile", profile != null, GuestMode.SEV_ES);
    if (kernel != null && !mode().measuresKernel()) {
      throw new Stop(AttestExit.UNSUPPORTED, "--kernel is not measured in mode " + mode().id());
    }
    ovmf();
  }

  private void requireKernelFirst() {
    boolean without = kernel == null && domain.flatMap(DomainLaunch::kernel).isEmpty();
    if (without && initrd != null) {
      throw new Stop(AttestExit.UNSUPPORTED, "--initrd needs --kernel");
    }
    if (without && append != null && !append.isEmpty()) {
      throw new Stop(AttestExit.UNSUPPORTED, "--append needs --kernel");
    }
  }

  private void requireOnlyIn(String option, boolean given, GuestMode only) {
    if (given && mode() != only) {
      throw new Stop(
          AttestExit.UNSUPPORTED,
          "%s is for mode %s, this is %s".formatted(option, only.id(), mode().id()));
    }
  }

  GuestMode mode() {
    return Optional.ofNullable(mode)
        .or(() -> domain.map(DomainLaunch::mode))
        .orElseThrow(() -> new Stop(AttestExit.UNSUPPORTED, "give --mode or --domain"));
  }

  String ovmf() {
    return Optional.ofNullable(ovmf)
        .or(() -> domain.flatMap(DomainLaunch::loader))
        .orElseThrow(this::noFirmware);
  }

  private Stop noFirmware() {
    return domainFile == null
        ? new Stop(AttestExit.UNSUPPORTED, "give --ovmf, the image of OVMF")
        : DomainLaunch.bad(domainFile, "it leaves the loader to libvirt; give --ovmf");
  }

  int vcpus() {
    long count =
        Optional.ofNullable(vcpus)
            .or(() -> domain.map(one -> one.cpus().orElse(0)))
            .orElseThrow(
                () -> new Stop(AttestExit.UNSUPPORTED, "give --vcpus in mode " + mode().id()));
    return NumberConverter.clamped(count);
  }

  CpuSignature signature() {
    return cpu.signature()
        .or(() -> domain.flatMap(DomainLaunch::cpuModel).map(CpuSignature::ofModel))
        .or(() -> vmm == Vmm.QEMU ? Optional.empty() : Optional.of(new CpuSignature(0)))
        .orElseThrow(this::noCpu);
  }

  private Stop noCpu() {
    return domainFile == null
        ? new Stop(
            AttestExit.UNSUPPORTED,
            "give --vcpu-type, --vcpu-sig or --vcpu-family in mode " + mode().id())
        : DomainLaunch.bad(
            domainFile,
            "it names no CPU model; give the host's signature, --vcpu-sig or --vcpu-family");
  }

  SevFeatures features() {
    return features == null ? SevFeatures.SNP : new SevFeatures(features);
  }

  Vmm vmm() {
    return vmm;
  }

  VmsaProfile profile() {
    boolean legacy = profile == null ? mode == null : profile == SevEsProfile.LEGACY;
    return legacy ? VmsaProfile.LEGACY : VmsaProfile.FPU;
  }

  Optional<String> ovmfHash() {
    return Optional.ofNullable(ovmfHash);
  }

  String svsm() {
    return Optional.ofNullable(svsm)
        .orElseThrow(() -> new Stop(AttestExit.UNSUPPORTED, "give --svsm in mode " + mode().id()));
  }

  long varsSize() {
    if (varsSize == null && varsFile == null) {
      throw new Stop(
          AttestExit.UNSUPPORTED, "give --vars-size or --vars-file in mode " + mode().id());
    }
    if (varsSize != null && varsFile != null) {
      throw new Stop(AttestExit.UNSUPPORTED, "give one of --vars-size and --vars-file");
    }
    return varsSize != null
        ? varsSize
        : LaunchInputs.image("variable store", String.valueOf(varsFile)).length;
  }

  /** The hashes of the kernel, if one is measured. */
  Optional<KernelHashes> kernelHashes() {
    Optional<String> file =
        Optional.ofNullable(kernel).or(() -> domain.flatMap(DomainLaunch::kernel));
    return file.filter(path -> mode().measuresKernel()).map(this::hashes);
  }

  private KernelHashes hashes(String file) {
    // with a kernel of the user's, the domain's initrd and command line belong to another one
    Optional<DomainLaunch> source = domain.filter(one -> kernel == null);
    String cmdline =
        Optional.ofNullable(append).or(() -> source.flatMap(DomainLaunch::cmdline)).orElse("");
    byte[] hash = LaunchInputs.sha256("kernel", file);
    return Optional.ofNullable(initrd)
        .or(() -> source.flatMap(DomainLaunch::initrd))
        .map(path -> LaunchInputs.sha256("initrd", path))
        .map(other -> KernelHashes.ofHashes(hash, other, NO_HASH))
        .orElseGet(() -> KernelHashes.ofHashes(hash, NO_HASH, NO_HASH).withoutInitrd())
        .withCmdline(cmdline);
  }

  /** What the user may not expect, one clause each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (kernel == null && domain.filter(DomainLaunch::unmeasuredKernel).isPresent()) {
      notes.add("the domain's kernel is not measured, as kernelHashes is not 'yes'");
    }
    if (features != null && (mode() == GuestMode.SEV || mode() == GuestMode.SEV_ES)) {
      notes.add("--guest-features is not measured in mode " + mode().id());
    }
    if (mode() == GuestMode.SEV_ES && mode != null && profile == null) {
      notes.add(
          "computed for VM types of KVM_SEV_INIT2, as sev-snp-measure does; libvirt's usual SEV-ES"
              + " guest needs --vmsa-profile legacy");
    }
    return notes;
  }
}
