package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.ApiVersion;
import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Objects;
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
      paramLabel = "FILE.xml|DOMAIN",
      description =
          "Domain XML that says the rest, checked for what cannot be attested; with --connect a"
              + " domain of that host, by name or UUID.")
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
      description =
          "Ask this host, such as qemu+ssh://genoa/system, for what --domain names: the measurement"
              + " and what is reported with it.")
  private @Nullable String connect;

  private @Nullable DomainFile read;
  private HostGuests.@Nullable Guest online;

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
    if (connect != null && domain == null) {
      throw unsupported("--connect needs --domain, the name or UUID of the guest");
    }
    contents.require();
  }

  private static Stop unsupported(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  /** Whether a host is to be asked. */
  boolean isOnline() {
    return connect != null;
  }

  /**
   * Asks the host for the guest, to be closed by the caller.
   *
   * @throws Stop if it is in no state to be verified, or the host is this machine
   */
  HostGuests.Guest ask(HostGuests guests) {
    HostGuests.Guest open = guests.open(given(connect), given(domain));
    try {
      requireSound(open);
      online = open;
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  private static String given(@Nullable String value) {
    return Objects.requireNonNull(value, "checked by require");
  }

  private void requireSound(HostGuests.Guest open) {
    if (open.isLocal() && !insecure) {
      throw new Stop(
          AttestExit.INSECURE,
          "this is the host itself, which could answer as it likes; ask from a machine the guest"
              + " owner trusts (--insecure goes on and proves nothing)");
    }
    if (!open.isActive()) {
      throw new Stop(AttestExit.BAD_STATE, "the domain is not running; it was not measured");
    }
    if (!open.isPaused() && !insecure) {
      throw new Stop(
          AttestExit.BAD_STATE,
          "the domain is not paused; a guest that runs was trusted before it was verified");
    }
  }

  /** The domain document, read and checked once. */
  private Optional<DomainFile> domain() {
    if (domain != null && read == null) {
      boolean trusted = insecure || ownDomain;
      DomainFile file =
          online == null
              ? DomainFile.read(domain, trusted)
              : DomainFile.of(online.document(), trusted);
      if (!ignoreConfig) {
        file.check(!insecure, contents.hasKernel());
      }
      read = file;
    }
    return Optional.ofNullable(read);
  }

  /** What the host reports; the options for it are required. */
  ReportedLaunch reported() {
    Optional<ReportedLaunch> told = Optional.ofNullable(online).map(HostGuests.Guest::launch);
    return new ReportedLaunch(
        new ApiVersion(
            byteOf("--api-major", apiMajor, told.map(launch -> launch.api().major())),
            byteOf("--api-minor", apiMinor, told.map(launch -> launch.api().minor()))),
        byteOf("--build-id", buildId, told.map(ReportedLaunch::build)),
        told.filter(any -> policy == null)
            .map(ReportedLaunch::policy)
            .or(this::policy)
            .orElseThrow(() -> unsupported("--policy is required, or --domain")));
  }

  private static int byteOf(String option, @Nullable Long value, Optional<Integer> told) {
    if (value == null) {
      return told.orElseThrow(() -> unsupported(option + " is required"));
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
