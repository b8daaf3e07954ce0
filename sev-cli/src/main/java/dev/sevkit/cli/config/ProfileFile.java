package dev.sevkit.cli.config;

import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.profile.NamedProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A target as a profile file describes it: versions, and what tells more of the host.
 *
 * @param profile its name and versions
 * @param domcaps file with the domain capabilities
 * @param hostCapabilities file with the capabilities of the host
 * @param hostMemory memory of the host
 * @param firmwareDir folder of firmware descriptors
 * @param as how to judge a domain without launchSecurity
 */
public record ProfileFile(
    NamedProfile profile,
    Optional<Path> domcaps,
    Optional<Path> hostCapabilities,
    Optional<MemorySize> hostMemory,
    Optional<Path> firmwareDir,
    Optional<SevType> as) {

  private static final List<String> SHIPPED =
      List.of(
          "debian-12",
          "debian-13",
          "rhel-9.2",
          "rhel-9.4",
          "rhel-9.5",
          "rhel-9.6",
          "rhel-10.0",
          "rhel-10.1",
          "sles-15-sp5",
          "sles-15-sp6",
          "sles-15-sp7",
          "sles-16.0",
          "ubuntu-22.04",
          "ubuntu-24.04");

  /** The profiles SevKit ships, by name. */
  public static List<NamedProfile> shipped() {
    return SHIPPED.stream().map(name -> load(name).profile()).toList();
  }

  /** The profile SevKit ships under a name. */
  public static Optional<ProfileFile> shipped(String name) {
    return SHIPPED.contains(name) ? Optional.of(load(name)) : Optional.empty();
  }

  private static ProfileFile load(String name) {
    String file = "profiles/" + name + ".yaml";
    try (InputStream in = ProfileFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return parse(file, in.readAllBytes(), Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * The profile in a file; paths it names start from its folder.
   *
   * @throws ModelReadException if the file cannot be read or is no profile
   */
  public static ProfileFile read(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return parse(file.toString(), DomainXml.bytes(file), folder == null ? Path.of("") : folder);
  }

  private static ProfileFile parse(String name, byte[] bytes, Path folder) {
    try {
      return new ProfileReader(folder).read(name, bytes);
    } catch (ConfigurationException e) {
      throw new ModelReadException(e.location(), "not a target profile: " + e.getMessage(), e);
    }
  }

  /**
   * A target with what the file says in place of what was known.
   *
   * @throws ModelReadException if a file that it names cannot be read
   */
  public TargetProfile on(TargetProfile target) {
    TargetProfile known = profile.on(target);
    if (domcaps.isPresent()) {
      known = known.capabilities(CapabilitiesXml.readDomainCapabilities(domcaps.get()));
    }
    if (hostCapabilities.isPresent()) {
      known = known.hostCapabilities(CapabilitiesXml.readCapabilities(hostCapabilities.get()));
    }
    if (hostMemory.isPresent()) {
      known = known.hostMemory(hostMemory.get());
    }
    if (firmwareDir.isPresent()) {
      known = known.firmware(FirmwareDescriptors.read(firmwareDir.get()));
    }
    return as.isPresent() ? known.as(as.get()) : known;
  }
}
