package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.firmware.image.FirmwareImage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is launched and measured: firmware, kernel, virtual CPUs. */
public final class ContentsOptions {

  private static final char UNDECODABLE = '\uFFFD';

  @Option(
      names = {"-f", "--firmware", "--loader"},
      paramLabel = "FILE",
      description = "Firmware image; of two flash files the one with the code.")
  private @Nullable String firmware;

  @Option(
      names = {"-k", "--kernel"},
      paramLabel = "FILE",
      description = "Kernel, if the host's is booted with kernelHashes='yes'.")
  private @Nullable String kernel;

  @Option(
      names = {"-r", "--initrd"},
      paramLabel = "FILE",
      description = "Initrd; without, none.")
  private @Nullable String initrd;

  @Option(
      names = {"-e", "--cmdline"},
      paramLabel = "TEXT",
      description = "Kernel command line as it is; without, none.")
  private @Nullable String cmdline;

  @Mixin private final VirtualCpuOptions vcpus = new VirtualCpuOptions();

  /** The options, none given yet. */
  public ContentsOptions() {}

  /**
   * Checks which options are given, before any file is read.
   *
   * @throws Stop if they do not go together
   */
  public void require() {
    if (kernel == null && (initrd != null || cmdline != null)) {
      throw unsupported("--initrd and --cmdline need --kernel");
    }
    if (cmdline != null && cmdline.indexOf(UNDECODABLE) >= 0) {
      throw unsupported("--cmdline is not in the encoding of the locale; use a UTF-8 locale");
    }
    vcpus.require();
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** Whether a number of virtual CPUs is asked for. */
  boolean asksForCpus() {
    return vcpus.asksForCpus();
  }

  /** Whether options for virtual CPUs are given that SEV alone does not need. */
  boolean hasCpuOptions() {
    return vcpus.hasCpuOptions();
  }

  /** Whether a kernel is to be measured. */
  public boolean hasKernel() {
    return kernel != null;
  }

  /** Path of the firmware image. */
  String firmwareFile(Optional<DomainFile> domain) {
    return firmware != null
        ? firmware
        : domain
            .flatMap(DomainFile::firmware)
            .orElseThrow(() -> unsupported("--firmware is required, or --domain"));
  }

  /** The command line, if a kernel is measured. */
  Optional<String> cmdline(Optional<DomainFile> domain) {
    return cmdline != null ? Optional.of(cmdline) : domain.flatMap(DomainFile::cmdline);
  }

  /**
   * What is to be launched.
   *
   * @param es whether it is a SEV-ES guest
   * @param domain says what no option does
   */
  public LaunchContents contents(boolean es, Optional<DomainFile> domain) {
    String file = firmwareFile(domain);
    Optional<KernelHashes> hashes = hashes(domain);
    GuestFirmware image = GuestFirmware.of(InputFile.bytes(file, FirmwareImage.MAX_SIZE));
    LaunchContents contents = new LaunchContents(image, hashes, Optional.empty());
    return es ? contents.with(vcpus.virtualCpus(image, domain)) : contents;
  }

  private Optional<KernelHashes> hashes(Optional<DomainFile> domain) {
    Optional<String> file =
        kernel != null ? Optional.of(kernel) : domain.flatMap(DomainFile::kernel);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ram =
        initrd != null ? Optional.of(initrd) : domain.flatMap(DomainFile::initrd);
    KernelHashes empty =
        KernelHashes.of(new byte[0], Optional.empty(), Optional.of(cmdline(domain).orElse("")));
    return Optional.of(
        KernelHashes.ofHashes(
            InputFile.sha256(file.get()),
            ram.map(InputFile::sha256).orElseGet(empty::initrd),
            empty.cmdline()));
  }
}
