package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.ApiVersion;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A launch to be judged, by options of virt-qemu-sev-validate or from domain XML. */
final class LaunchOptions {

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

  @Mixin private final ContentsOptions contents = new ContentsOptions();

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
    contents.require();
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** The domain document, read and checked once. */
  private Optional<DomainFile> domain() {
    if (domain != null && read == null) {
      DomainFile file = DomainFile.read(domain, insecure || ownDomain);
      if (!ignoreConfig) {
        file.check(!insecure, contents.hasKernel());
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

  /** Whether a number of virtual CPUs is asked for. */
  boolean asksForCpus() {
    return contents.asksForCpus();
  }

  /** Path of the firmware image. */
  String firmwareFile() {
    return contents.firmwareFile(domain());
  }

  /** The command line, if a kernel is measured. */
  Optional<String> cmdline() {
    return contents.cmdline(domain());
  }

  /**
   * What is to be launched.
   *
   * @param es whether it is a SEV-ES guest
   */
  LaunchContents contents(boolean es) {
    return contents.contents(es, domain());
  }

  /** Whether options for virtual CPUs are given that SEV alone does not need. */
  boolean hasCpuOptions() {
    return contents.hasCpuOptions();
  }
}
