package dev.sevkit.validate;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.capabilities.SevCapability;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.domain.LaunchSecurityView.Sev;
import dev.sevkit.model.domain.LaunchSecurityView.SevSnp;
import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.firmware.FirmwareChoice;
import dev.sevkit.model.firmware.FirmwareDescriptor;
import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.Version;
import dev.sevkit.model.xml.ElementNode;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All a rule may look at: one domain and what is known of its target. A read-only view; a method
 * for each question more than one rule asks.
 */
public final class LaunchContext {

  private final DomainXml document;
  private final TargetProfile profile;

  // what nearly every rule asks for
  private final Optional<LaunchSecurity> launchSecurity;
  private final Optional<SevType> mode;
  private final Optional<HexNumber> policy;
  private final List<Device> devices;
  private final Optional<Os> os;
  private final Optional<MachineType> machine;
  private final boolean couldBeSev;
  private final KnownVersion libvirt;
  private final KnownVersion qemu;
  private final KnownVersion hostKernel;
  private final KnownVersion guestKernel;
  private final KnownVersion ovmf;

  private @Nullable SevConstraints constraints;
  private @Nullable FirmwareImage image;
  private boolean imageSought;

  /** A domain on a target. */
  public LaunchContext(DomainXml document, TargetProfile profile) {
    this.document = document;
    this.profile = profile;
    Domain domain = document.domain();
    launchSecurity = domain.getLaunchSecurity().stream().findFirst();
    mode =
        launchSecurity.isPresent() ? launchSecurity.flatMap(LaunchContext::modeOf) : profile.as();
    policy =
        launchSecurity
            .flatMap(element -> Optional.ofNullable(element.getPolicy()))
            .flatMap(HexNumber::parse);
    devices = domain.getDevices() == null ? List.of() : domain.getDevices().getAll();
    os = Optional.ofNullable(domain.getOs());
    machine =
        osType().flatMap(type -> Optional.ofNullable(type.getMachine())).map(MachineType::new);
    couldBeSev = launchSecurity.isPresent() || (isOfQemu() && isX86());
    libvirt = new KnownVersion(profile.libvirt(), Optional.empty());
    qemu = new KnownVersion(profile.qemu(), oldestQemu());
    hostKernel = new KnownVersion(profile.hostKernel(), Optional.empty());
    guestKernel = new KnownVersion(profile.guestKernel(), Optional.empty());
    ovmf = new KnownVersion(profile.ovmf(), Optional.empty());
  }

  private Optional<Version> oldestQemu() {
    return profile
        .capabilities()
        .flatMap(DomainCapabilities::oldestQemu)
        .or(() -> machine.flatMap(MachineType::version));
  }

  /** The document. */
  public DomainXml document() {
    return document;
  }

  /** The {@code <domain>} element. */
  public ElementNode root() {
    return document.root();
  }

  /** The typed domain. */
  public Domain domain() {
    return document.domain();
  }

  /** The target. */
  public TargetProfile profile() {
    return profile;
  }

  /** Whether the domain is to be judged: it asks for SEV of some kind, or the caller does. */
  public boolean isJudged() {
    return profile.as().isPresent() || sevLaunchSecurity().isPresent();
  }

  /**
   * Whether the rules have something to judge beyond what the guest is: the domain asks for SEV
   * itself, or it is one that could, of QEMU and of x86_64 as far as it says. Of a container or a
   * guest of another architecture the caller learns that alone.
   */
  public boolean couldBeSev() {
    return couldBeSev;
  }

  private boolean isOfQemu() {
    String type = Optional.ofNullable(domain().getType()).orElse("kvm");
    return type.isEmpty() || type.equals("kvm") || type.equals("qemu");
  }

  private boolean isX86() {
    return osType()
        .flatMap(type -> Optional.ofNullable(type.getArch()))
        .map("x86_64"::equals)
        .orElse(true);
  }

  private static boolean meansSev(LaunchSecurity element) {
    LaunchSecurityView view = element.view();
    return !(view instanceof LaunchSecurityView.S390Pv || view instanceof LaunchSecurityView.Tdx);
  }

  /**
   * The kind of guest the domain asks for: from the type and policy of launchSecurity, the type
   * {@code sev-es} taken for what its author means; else what the caller says. Empty if neither
   * says.
   */
  public Optional<SevType> mode() {
    return mode;
  }

  private static Optional<SevType> modeOf(LaunchSecurity element) {
    LaunchSecurityView view = element.view();
    if (view instanceof Sev sev) {
      return Optional.of(sev.es() ? SevType.SEV_ES : SevType.SEV);
    }
    if (view instanceof SevSnp) {
      return Optional.of(SevType.SEV_SNP);
    }
    return view instanceof LaunchSecurityView.Unknown unknown
        ? SevType.ofId(unknown.type())
        : Optional.empty();
  }

  /** Whether the guest is of a kind. */
  public boolean is(SevType type) {
    return mode.isPresent() && mode.get() == type;
  }

  /** The launchSecurity element libvirt reads: the first. */
  public Optional<LaunchSecurity> launchSecurity() {
    return launchSecurity;
  }

  /**
   * The launchSecurity element libvirt reads, its type known or not; empty if the type is another
   * technology's.
   */
  public Optional<LaunchSecurity> sevLaunchSecurity() {
    return launchSecurity().filter(LaunchContext::meansSev);
  }

  /** A child of launchSecurity. */
  public Optional<ElementNode> launchSecurityChild(String name) {
    return launchSecurity().flatMap(element -> element.node().child(name));
  }

  /** The guest policy as libvirt reads it; empty if absent or unreadable. */
  public Optional<HexNumber> policy() {
    return policy;
  }

  /** The values of launchSecurity that break a constraint, in document order. */
  public Stream<Violation> violations(Class<? extends Annotation> constraint) {
    if (launchSecurity().isEmpty()) {
      return Stream.empty();
    }
    SevConstraints checked = constraints;
    if (checked == null) {
      checked = new SevConstraints(launchSecurity().get());
      constraints = checked;
    }
    return checked.of(constraint);
  }

  /**
   * Whether the domain is prepared for attestation: it has a guest owner's certificate, a session,
   * an ID block, or measures its kernel.
   */
  public boolean isAttested() {
    return launchSecurity()
        .filter(
            element ->
                element.getDhCert() != null
                    || element.getSession() != null
                    || element.getIdBlock() != null
                    || "yes".equals(element.getKernelHashes()))
        .isPresent();
  }

  /** The {@code <os>} element. */
  public Optional<Os> os() {
    return os;
  }

  /** The {@code <type>} of {@code <os>}. */
  public Optional<OsType> osType() {
    return os().map(Os::getType);
  }

  /** The {@code <loader>} element. */
  public Optional<Loader> loader() {
    return os().map(Os::getLoader);
  }

  /** Whether the host hands the guest its kernel; libvirt takes an empty element for none. */
  public boolean bootsKernelDirectly() {
    return os().map(Os::getKernel).filter(kernel -> !kernel.isEmpty()).isPresent();
  }

  /** The machine type; empty if the domain leaves it to libvirt. */
  public Optional<MachineType> machine() {
    return machine;
  }

  /** The devices of kinds the model knows, in document order. */
  public Stream<Device> devices() {
    return devices.stream();
  }

  /** The devices of one kind, in document order. */
  public <T extends Device> Stream<T> devices(Class<T> kind) {
    return devices.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The {@code <devices>} element. */
  public Optional<Devices> devicesElement() {
    return Optional.ofNullable(domain().getDevices());
  }

  /** What is known of libvirt's version. */
  public KnownVersion libvirt() {
    return libvirt;
  }

  /**
   * What is known of QEMU's version: that of the profile; else it is not older than the machine
   * type that the host's capabilities or the domain name.
   */
  public KnownVersion qemu() {
    return qemu;
  }

  /** What is known of the host kernel's version. */
  public KnownVersion hostKernel() {
    return hostKernel;
  }

  /** What is known of the guest kernel's version. */
  public KnownVersion guestKernel() {
    return guestKernel;
  }

  /** What is known of OVMF's version. */
  public KnownVersion ovmf() {
    return ovmf;
  }

  /**
   * The host's domain capabilities, for a rule that needs them.
   *
   * @throws IllegalStateException if they are unknown
   */
  public DomainCapabilities host() {
    return profile.capabilities().orElseThrow(() -> unknown(Need.HOST_CAPABILITIES));
  }

  /**
   * What the host says of SEV, for a rule that needs its capabilities; empty if it does not support
   * it.
   *
   * @throws IllegalStateException if the capabilities are unknown
   */
  public Optional<SevCapability> hostSev() {
    return host().sev().filter(SevCapability::isSupported);
  }

  /**
   * The firmware descriptors, for a rule that needs them.
   *
   * @throws IllegalStateException if they are unknown
   */
  public FirmwareDescriptors firmware() {
    return profile.firmware().orElseThrow(() -> unknown(Need.FIRMWARE_DESCRIPTORS));
  }

  /**
   * Path of the image the guest starts from: the loader's; else that of the firmware libvirt would
   * choose, if the descriptors are known and launchSecurity is there for libvirt to see. Empty if
   * neither says.
   */
  public Optional<String> firmwarePath() {
    return loader()
        .flatMap(Loader::image)
        .or(() -> chosenFirmware().map(chosen -> chosen.mapping().image()));
  }

  /**
   * The firmware libvirt would choose where the domain names no image, for a domain it sees
   * launchSecurity of; empty if the descriptors are unknown or none fits.
   */
  public Optional<FirmwareDescriptor> chosenFirmware() {
    if (launchSecurity().isEmpty()) {
      return Optional.empty();
    }
    return profile.firmware().map(this::choice).flatMap(FirmwareChoice::chosen);
  }

  private FirmwareChoice choice(FirmwareDescriptors installed) {
    return profile
        .libvirt()
        .map(libvirt -> FirmwareChoice.of(domain(), installed, libvirt))
        .orElseGet(() -> FirmwareChoice.of(domain(), installed));
  }

  /** The image the guest starts from; empty if it is not known, not there or cannot be read. */
  public Optional<FirmwareImage> firmwareImage() {
    if (!imageSought) {
      image = profile.images().flatMap(images -> firmwarePath().flatMap(images::at)).orElse(null);
      imageSought = true;
    }
    return Optional.ofNullable(image);
  }

  private static IllegalStateException unknown(Need need) {
    return new IllegalStateException("the rule must say that it needs " + need.label());
  }

  /** Those of some needs the target profile does not know. */
  public Set<Need> unknown(Set<Need> needs) {
    Set<Need> missing = Set.of();
    for (Need need : needs) {
      if (!profile.knows(need)) {
        missing = missing.isEmpty() ? EnumSet.noneOf(Need.class) : missing;
        missing.add(need);
      }
    }
    return missing;
  }
}
