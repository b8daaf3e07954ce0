package dev.sevkit.model.capabilities;

import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code <domainCapabilities>}: what one emulator offers for one machine type on one host, the
 * answer of {@code virsh domcapabilities}. See the libvirt page formatdomaincaps.
 */
@XmlRootElement(name = "domainCapabilities")
public final class DomainCapabilities extends ModelElement {

  @XmlElement private @Nullable String path;

  @XmlElement private @Nullable String domain;

  @XmlElement private @Nullable String machine;

  @XmlElement private @Nullable String arch;

  @XmlElement private @Nullable OsCapability os;

  @XmlElement private @Nullable FeaturesCapability features;

  /** An empty {@code <domainCapabilities>}. */
  public DomainCapabilities() {}

  /** Path of the QEMU binary. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives. */
  public void setPath(@Nullable String path) {
    this.path = path;
  }

  /** Hypervisor the answer is about; only {@code kvm} counts for SEV. Null if absent. */
  public @Nullable String getDomain() {
    return domain;
  }

  /** Sets what {@link #getDomain} gives. */
  public void setDomain(@Nullable String domain) {
    this.domain = domain;
  }

  /** Machine type, its version resolved. Null if absent. */
  public @Nullable String getMachine() {
    return machine;
  }

  /** Sets what {@link #getMachine} gives. */
  public void setMachine(@Nullable String machine) {
    this.machine = machine;
  }

  /** Architecture. Null if absent. */
  public @Nullable String getArch() {
    return arch;
  }

  /** Sets what {@link #getArch} gives. */
  public void setArch(@Nullable String arch) {
    this.arch = arch;
  }

  /** How the host can boot a guest. Null if absent. */
  public @Nullable OsCapability getOs() {
    return os;
  }

  /** Sets what {@link #getOs} gives. */
  public void setOs(@Nullable OsCapability os) {
    this.os = os;
  }

  /** Hypervisor features. Null if absent. */
  public @Nullable FeaturesCapability getFeatures() {
    return features;
  }

  /** Sets what {@link #getFeatures} gives. */
  public void setFeatures(@Nullable FeaturesCapability features) {
    this.features = features;
  }

  /** What the host says of SEV; empty if it says nothing, as libvirt before 4.5.0 does. */
  public Optional<SevCapability> sev() {
    return Optional.ofNullable(features).map(FeaturesCapability::getSev);
  }

  /**
   * The launch security types the QEMU binary can do; empty if libvirt is too old to say, an empty
   * list if it says there are none.
   */
  public Optional<List<String>> launchSecurityTypes() {
    return Optional.ofNullable(features)
        .map(FeaturesCapability::getLaunchSecurity)
        .map(
            launchSecurity ->
                launchSecurity.getEnums().stream()
                    .filter(values -> "sectype".equals(values.getName()))
                    .flatMap(values -> values.getValues().stream())
                    .toList());
  }

  /** Paths of the firmware images known to the host; they say nothing of SEV. */
  public Stream<String> loaders() {
    return Optional.ofNullable(os).map(OsCapability::getLoader).stream()
        .flatMap(loader -> loader.getValues().stream());
  }

  /**
   * The oldest QEMU that can have given this answer: the version in the machine type, which no
   * older QEMU knows; empty if the machine type has none.
   */
  public Optional<Version> oldestQemu() {
    return Optional.ofNullable(machine)
        .map(name -> name.substring(name.lastIndexOf('-') + 1))
        .flatMap(Version::parse);
  }
}
