package dev.sevkit.cli;

import dev.sevkit.cli.config.ProfileFile;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.profile.NamedProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says of the target. What is not said is unknown, and rules that need it skip. */
final class ProfileOptions {

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "A target by name ('sevkit profiles'), or from a YAML file.")
  private @Nullable String named;

  @Option(
      names = {"-c", "--connect"},
      paramLabel = "URI",
      description =
          "Ask this host through libvirt, such as qemu:///system or qemu+ssh://genoa/system.")
  private @Nullable String connect;

  @Option(
      names = "--domcaps",
      paramLabel = "FILE",
      description = "The host's domain capabilities: output of 'virsh domcapabilities'.")
  private @Nullable Path domcaps;

  @Option(
      names = "--host-capabilities",
      paramLabel = "FILE",
      description = "What the host is, its CPU and memory: output of 'virsh capabilities'.")
  private @Nullable Path hostCapabilities;

  @Option(
      names = "--host-memory",
      paramLabel = "SIZE",
      converter = MemorySizeConverter.class,
      description = "Memory of the host, such as 512GiB (default: that of --host-capabilities).")
  private @Nullable MemorySize hostMemory;

  @Option(
      names = "--firmware-dir",
      paramLabel = "DIR",
      description = "Folder of QEMU firmware descriptors, such as /usr/share/qemu/firmware.")
  private @Nullable Path firmwareDir;

  @Option(
      names = "--firmware-root",
      paramLabel = "DIR",
      description = "Folder the paths of firmware images start from (default: the root folder).")
  private @Nullable Path firmwareRoot;

  @Option(
      names = "--libvirt-version",
      paramLabel = "X.Y[.Z]",
      converter = VersionConverter.class,
      description = "Version of libvirt.")
  private @Nullable Version libvirt;

  @Option(
      names = "--qemu-version",
      paramLabel = "X.Y[.Z]",
      converter = VersionConverter.class,
      description = "Version of QEMU.")
  private @Nullable Version qemu;

  @Option(
      names = "--host-kernel",
      paramLabel = "X.Y[.Z]",
      converter = VersionConverter.class,
      description = "Version of the host's kernel.")
  private @Nullable Version hostKernel;

  @Option(
      names = "--guest-kernel",
      paramLabel = "X.Y[.Z]",
      converter = VersionConverter.class,
      description = "Version of the guest's kernel.")
  private @Nullable Version guestKernel;

  @Option(
      names = "--ovmf-version",
      paramLabel = "YYYY.MM",
      converter = OvmfVersionConverter.class,
      description = "Version of OVMF: year and month of the edk2 stable tag.")
  private @Nullable Version ovmf;

  @Option(
      names = "--as",
      paramLabel = "TYPE",
      converter = SevTypeConverter.class,
      description = "Judge a domain without launchSecurity as if it had it: sev, sev-es, sev-snp.")
  private @Nullable SevType as;

  ProfileOptions() {}

  /** The target; a host that is named is opened. */
  Target target(Console console) {
    return connect == null
        ? Target.of(said(known(console, true)))
        : HostTarget.open(connect, local -> known(console, local), this::said, console);
  }

  /**
   * What is known before anybody is asked.
   *
   * @param local whether the files of this machine are those of the host
   */
  private TargetProfile known(Console console, boolean local) {
    Path root = firmwareRoot == null ? Path.of("/") : firmwareRoot;
    if (!Files.isDirectory(root)) {
      throw CommandException.unusable("--firmware-root: no folder " + root);
    }
    TargetProfile nothing = TargetProfile.unknown();
    boolean readable = local || firmwareRoot != null;
    TargetProfile profile = readable ? nothing.images(new LocalImages(root, console)) : nothing;
    return named == null ? profile : namedProfile(named).on(profile);
  }

  /** What the options say, one value each. */
  private TargetProfile said(TargetProfile known) {
    TargetProfile profile = known;
    profile = libvirt == null ? profile : profile.libvirt(libvirt);
    profile = qemu == null ? profile : profile.qemu(qemu);
    profile = hostKernel == null ? profile : profile.hostKernel(hostKernel);
    profile = guestKernel == null ? profile : profile.guestKernel(guestKernel);
    profile = ovmf == null ? profile : profile.ovmf(ovmf);
    profile = as == null ? profile : profile.as(as);
    profile =
        domcaps == null
            ? profile
            : profile.capabilities(CapabilitiesXml.readDomainCapabilities(domcaps));
    profile =
        hostCapabilities == null
            ? profile
            : profile.hostCapabilities(CapabilitiesXml.readCapabilities(hostCapabilities));
    profile = hostMemory == null ? profile : profile.hostMemory(hostMemory);
    return firmwareDir == null ? profile : profile.firmware(FirmwareDescriptors.read(firmwareDir));
  }

  private static ProfileFile namedProfile(String nameOrFile) {
    return ProfileFile.shipped(nameOrFile).orElseGet(() -> profileFile(nameOrFile));
  }

  private static ProfileFile profileFile(String file) {
    Path path = Path.of(file);
    if (Files.exists(path)) {
      return ProfileFile.read(path);
    }
    String names =
        ProfileFile.shipped().stream().map(NamedProfile::name).collect(Collectors.joining(", "));
    throw CommandException.unusable(
        "--profile: '" + file + "' is neither a profile nor a file; profiles are " + names);
  }

  /**
   * What is known of a target that a configuration names; empty if there is neither a profile nor a
   * file of that name.
   *
   * @param folder what a file's name is relative to
   */
  static Optional<TargetProfile> named(String nameOrFile, Path folder) {
    return ProfileFile.shipped(nameOrFile)
        .or(() -> file(nameOrFile, folder))
        .map(profile -> profile.on(TargetProfile.unknown()));
  }

  private static Optional<ProfileFile> file(String name, Path folder) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(ProfileFile.read(file)) : Optional.empty();
  }

  /** Reads a version number. */
  static final class VersionConverter implements ITypeConverter<Version> {

    VersionConverter() {}

    @Override
    public Version convert(String value) {
      return Version.parse(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no version such as 8.2 or 8.2.1"));
    }
  }

  /** Reads a version of OVMF. */
  static final class OvmfVersionConverter implements ITypeConverter<Version> {

    OvmfVersionConverter() {}

    @Override
    public Version convert(String value) {
      return Version.parseOvmf(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no version such as 2024.05 or edk2-stable202405"));
    }
  }

  /** Reads a size of memory. */
  static final class MemorySizeConverter implements ITypeConverter<MemorySize> {

    MemorySizeConverter() {}

    @Override
    public MemorySize convert(String value) {
      return MemorySize.parseWithUnit(value)
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is no size such as 512GiB"));
    }
  }

  /** Reads a kind of guest. */
  static final class SevTypeConverter implements ITypeConverter<SevType> {

    SevTypeConverter() {}

    @Override
    public SevType convert(String value) {
      return SevType.ofId(value)
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is none of sev, sev-es, sev-snp"));
    }
  }
}
