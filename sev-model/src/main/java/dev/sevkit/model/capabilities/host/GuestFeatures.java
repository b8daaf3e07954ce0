package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <features>} of {@code <guest>}: features guests of a kind can have. */
public final class GuestFeatures extends ModelElement {

  private static final List<String> FEATURES =
      List.of(
          "pae",
          "nonpae",
          "ia64_be",
          "acpi",
          "apic",
          "cpuselection",
          "deviceboot",
          "disksnapshot",
          "hap",
          "externalSnapshot");

  @XmlElement private @Nullable GuestFeature pae;

  @XmlElement private @Nullable GuestFeature nonpae;

  @XmlElement(name = "ia64_be")
  private @Nullable GuestFeature ia64Be;

  @XmlElement private @Nullable GuestFeature acpi;

  @XmlElement private @Nullable GuestFeature apic;

  @XmlElement private @Nullable GuestFeature cpuselection;

  @XmlElement private @Nullable GuestFeature deviceboot;

  @XmlElement private @Nullable GuestFeature disksnapshot;

  @XmlElement private @Nullable GuestFeature hap;

  @XmlElement private @Nullable GuestFeature externalSnapshot;

  /** An empty {@code <features>}. */
  public GuestFeatures() {}

  /**
   * What the host says of a feature. Null if absent.
   *
   * @param feature name of the element
   */
  public @Nullable GuestFeature get(String feature) {
    return switch (feature) {
      case "pae" -> pae;
      case "nonpae" -> nonpae;
      case "ia64_be" -> ia64Be;
      case "acpi" -> acpi;
      case "apic" -> apic;
      case "cpuselection" -> cpuselection;
      case "deviceboot" -> deviceboot;
      case "disksnapshot" -> disksnapshot;
      case "hap" -> hap;
      case "externalSnapshot" -> externalSnapshot;
      default -> null;
    };
  }

  /**
   * Sets what {@link #get} gives, and gives this bean.
   *
   * @param feature name of the element
   * @throws IllegalArgumentException if libvirt reports no such feature
   */
  public GuestFeatures with(String feature, @Nullable GuestFeature value) {
    switch (feature) {
      case "pae" -> this.pae = value;
      case "nonpae" -> this.nonpae = value;
      case "ia64_be" -> this.ia64Be = value;
      case "acpi" -> this.acpi = value;
      case "apic" -> this.apic = value;
      case "cpuselection" -> this.cpuselection = value;
      case "deviceboot" -> this.deviceboot = value;
      case "disksnapshot" -> this.disksnapshot = value;
      case "hap" -> this.hap = value;
      case "externalSnapshot" -> this.externalSnapshot = value;
      default -> throw new IllegalArgumentException("libvirt reports no such feature: " + feature);
    }
    return this;
  }

  /** Names of the features guests can have, in libvirt's order. */
  public List<String> reported() {
    return FEATURES.stream().filter(feature -> get(feature) != null).toList();
  }
}
