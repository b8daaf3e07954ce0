package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <features>}: hypervisor features of the host.
 *
 * <p>{@code launchSecurity}, in libvirt after 9.0.0, lists in the enum sectype the types the QEMU
 * binary can do, which does not say that the hardware can.
 */
public final class FeaturesCapability extends ModelElement {

  private static final List<String> FEATURES =
      List.of(
          "gic",
          "vmcoreinfo",
          "genid",
          "backingStoreInput",
          "backup",
          "async-teardown",
          "s390-pv",
          "ps2",
          "tdx",
          "sev",
          "sgx",
          "hyperv",
          "launchSecurity");

  @XmlElement private @Nullable SimpleCapability gic;

  @XmlElement private @Nullable SimpleCapability vmcoreinfo;

  @XmlElement private @Nullable SimpleCapability genid;

  @XmlElement private @Nullable SimpleCapability backingStoreInput;

  @XmlElement private @Nullable SimpleCapability backup;

  @XmlElement(name = "async-teardown")
  private @Nullable SimpleCapability asyncTeardown;

  @XmlElement(name = "s390-pv")
  private @Nullable SimpleCapability s390Pv;

  @XmlElement private @Nullable SimpleCapability ps2;

  @XmlElement private @Nullable SimpleCapability tdx;

  @XmlElement private @Nullable SevCapability sev;

  @XmlElement private @Nullable SgxCapability sgx;

  @XmlElement private @Nullable HypervCapability hyperv;

  @XmlElement private @Nullable SimpleCapability launchSecurity;

  /** An empty {@code <features>}. */
  public FeaturesCapability() {}

  /** SEV. Null if absent. */
  public @Nullable SevCapability getSev() {
    return sev;
  }

  /** Sets what {@link #getSev} gives, and gives this bean. */
  public FeaturesCapability withSev(@Nullable SevCapability sev) {
    this.sev = sev;
    return this;
  }

  /** Intel SGX. Null if absent. */
  public @Nullable SgxCapability getSgx() {
    return sgx;
  }

  /** Sets what {@link #getSgx} gives, and gives this bean. */
  public FeaturesCapability withSgx(@Nullable SgxCapability sgx) {
    this.sgx = sgx;
    return this;
  }

  /** Hyper-V features. Null if absent. */
  public @Nullable HypervCapability getHyperv() {
    return hyperv;
  }

  /** Sets what {@link #getHyperv} gives, and gives this bean. */
  public FeaturesCapability withHyperv(@Nullable HypervCapability hyperv) {
    this.hyperv = hyperv;
    return this;
  }

  /**
   * What the host says of a feature. Null if absent.
   *
   * @param feature name of the element
   */
  public @Nullable Capability get(String feature) {
    return switch (feature) {
      case "gic" -> gic;
      case "vmcoreinfo" -> vmcoreinfo;
      case "genid" -> genid;
      case "backingStoreInput" -> backingStoreInput;
      case "backup" -> backup;
      case "async-teardown" -> asyncTeardown;
      case "s390-pv" -> s390Pv;
      case "ps2" -> ps2;
      case "tdx" -> tdx;
      case "sev" -> sev;
      case "sgx" -> sgx;
      case "hyperv" -> hyperv;
      case "launchSecurity" -> launchSecurity;
      default -> null;
    };
  }

  /**
   * Sets what {@link #get} gives, and gives this bean.
   *
   * @param feature name of the element
   * @throws IllegalArgumentException if libvirt reports no such feature, or it has a method of its
   *     own
   */
  public FeaturesCapability with(String feature, @Nullable SimpleCapability capability) {
    switch (feature) {
      case "gic" -> this.gic = capability;
      case "vmcoreinfo" -> this.vmcoreinfo = capability;
      case "genid" -> this.genid = capability;
      case "backingStoreInput" -> this.backingStoreInput = capability;
      case "backup" -> this.backup = capability;
      case "async-teardown" -> this.asyncTeardown = capability;
      case "s390-pv" -> this.s390Pv = capability;
      case "ps2" -> this.ps2 = capability;
      case "tdx" -> this.tdx = capability;
      case "launchSecurity" -> this.launchSecurity = capability;
      default ->
          throw new IllegalArgumentException(
              "libvirt reports no such feature, or it has a method of its own: " + feature);
    }
    return this;
  }

  /** Names of the features the host says something of, in libvirt's order. */
  public List<String> reported() {
    return FEATURES.stream().filter(feature -> get(feature) != null).toList();
  }

  /**
   * What the host says of a feature; a capability that is not reported if it says nothing.
   *
   * @param name name of the element, such as {@code ps2} or {@code launchSecurity}
   */
  public Capability feature(String name) {
    return Optional.ofNullable(get(name)).orElseGet(SimpleCapability::new);
  }
}
