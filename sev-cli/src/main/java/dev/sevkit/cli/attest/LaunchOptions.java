package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.ApiVersion;
import dev.sevkit.attest.measure.GuestFirmware;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is to be launched, by options of virt-qemu-sev-validate or from domain XML. */
final class LaunchOptions {

  private static final char UNDECODABLE = '\uFFFD';

  @Option(
      names = "--api-major",
      paramLabel = "N",
      converter = Numeral.class,
      description = "SEV API version the host reports, major: sev-api-major.")
  private @Nullable Long apiMajor;

  @Option(
      names = "--api-minor",
      paramLabel = "N",
      converter = Numeral.class,
      description = "SEV API version, minor: sev-api-minor.")
  private @Nullable Long apiMinor;

  @Option(
      names = "--build-id",
      paramLabel = "N",
      converter = Numeral.class,
      description = "Build of the platform's firmware: sev-build-id.")
  private @Nullable Long buildId;

  @Option(
      names = "--policy",
      paramLabel = "N",
      converter = Numeral.class,
      description = "Guest policy: sev-policy. Bit 2 (0x4) means SEV-ES.")
  private @Nullable Long policy;

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

  @Mixin private final VirtualCpuOptions cpus = new VirtualCpuOptions();

  @Option(
      names = {"-o", "--domain"},
      paramLabel = "FILE.xml",
      description = "Domain XML that says the rest, checked for what cannot be attested.")
  private @Nullable String domain;

  @Option(
      names = "--own-domain",
      description = "Vouch for the domain XML: it is the guest owner's, no host's.")
  private boolean ownDomain;

  @Option(
      names = {"-i", "--insecure"},
      description = "Go on where the result proves nothing; for tests and demonstrations.")
  private boolean insecure;

  @Option(
      names = {"-g", "--ignore-config"},
      description = "Do not check the domain XML.")
  private boolean ignoreConfig;

  @Option(
      names = {"-c", "--connect"},
      paramLabel = "URI",
      description = "Ask libvirt; not supported yet.")
  private @Nullable String connect;

  private @Nullable DomainFile read;

  LaunchOptions() {}

  boolean isInsecure() {
    return insecure;
  }

  /**
   * Checks which options are given, before any file is read.
   *
   * @throws Stop if they do not go together
   */
  void require() {
    if (connect != null) {
      throw unsupported(
          "--connect: asking libvirt is not supported yet; give what 'virsh domlaunchsecinfo'"
              + " says by options");
    }
    if (kernel == null && (initrd != null || cmdline != null)) {
      throw unsupported("--initrd and --cmdline need --kernel");
    }
    if (cmdline != null && cmdline.indexOf(UNDECODABLE) >= 0) {
      throw unsupported("--cmdline is not in the encoding of the locale; use a UTF-8 locale");
    }
    cpus.require();
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** The domain document, read and checked once. */
  private Optional<DomainFile> domain() {
    if (domain != null && read == null) {
      DomainFile file = DomainFile.read(domain, insecure || ownDomain);
      if (!ignoreConfig) {
        file.check(!insecure, kernel != null);
      }
      read = file;
    }
    return Optional.ofNullable(read);
  }

  /** What the host reports; the options for it are required. */
  ReportedLaunch reported() {
    return new ReportedLaunch(
        new ApiVersion(byteOf("--api-major", apiMajor), byteOf("--api-minor", apiMinor)),
        byteOf("--build-id", buildId),
        policy().orElseThrow(() -> unsupported("--policy is required, or --domain")));
  }

  private static int byteOf(String option, @Nullable Long value) {
    if (value == null) {
      throw unsupported(option + " is required");
    }
    if (value > 0xff) {
      throw unsupported(option + ": expected 0 to 255, found " + value);
    }
    return value.intValue();
  }

  /** Whether anything the host reports beside its measurement is given. */
  boolean reports() {
    return apiMajor != null || apiMinor != null || buildId != null;
  }

  /** The guest policy, by option or from the domain. */
  Optional<GuestPolicy> policy() {
    return policy == null
        ? domain().flatMap(DomainFile::policy)
        : Optional.of(GuestPolicy.of(policy));
  }

  /** The options of virtual CPUs. */
  VirtualCpuOptions cpus() {
    return cpus;
  }

  /** Path of the firmware image. */
  String firmwareFile() {
    return firmware != null
        ? firmware
        : domain()
            .flatMap(DomainFile::firmware)
            .orElseThrow(() -> unsupported("--firmware is required, or --domain"));
  }

  /** The command line, if a kernel is measured. */
  Optional<String> cmdline() {
    return cmdline != null ? Optional.of(cmdline) : domain().flatMap(DomainFile::cmdline);
  }

  /**
   * What is to be launched.
   *
   * @param es whether it is a SEV-ES guest
   */
  LaunchContents contents(boolean es) {
    String file = firmwareFile();
    Optional<KernelHashes> hashes = hashes();
    GuestFirmware image = GuestFirmware.of(InputFile.bytes(file, FirmwareImage.MAX_SIZE));
    LaunchContents contents = new LaunchContents(image, hashes, Optional.empty());
    return es ? contents.with(cpus.of(image, this::domain)) : contents;
  }

  private Optional<KernelHashes> hashes() {
    Optional<String> file =
        kernel != null ? Optional.of(kernel) : domain().flatMap(DomainFile::kernel);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ram =
        initrd != null ? Optional.of(initrd) : domain().flatMap(DomainFile::initrd);
    KernelHashes empty =
        KernelHashes.of(new byte[0], Optional.empty(), Optional.of(cmdline().orElse("")));
    return Optional.of(
        KernelHashes.ofHashes(
            InputFile.sha256(file.get()),
            ram.map(InputFile::sha256).orElseGet(empty::initrd),
            empty.cmdline()));
  }
}
