package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.sev.SevType;
import java.util.List;
import java.util.Optional;

/**
 * A type of launchSecurity, and the names libvirt reads in it (libvirt 12.8.0, domaincommon.rng).
 *
 * @param id value of the attribute type
 * @param attributes names of attributes
 * @param children names of child elements
 */
record KnownType(String id, List<String> attributes, List<String> children) {

  static final KnownType SEV =
      new KnownType(
          "sev",
          List.of("type", "kernelHashes"),
          List.of("policy", "cbitpos", "reducedPhysBits", "dhCert", "session"));

  static final KnownType SEV_SNP =
      new KnownType(
          "sev-snp",
          List.of("type", "kernelHashes", "authorKey", "vcek"),
          List.of(
              "policy",
              "cbitpos",
              "reducedPhysBits",
              "guestVisibleWorkarounds",
              "idBlock",
              "idAuth",
              "hostData"));

  static final KnownType TDX =
      new KnownType(
          "tdx",
          List.of("type"),
          List.of("policy", "mrConfigId", "mrOwner", "mrOwnerConfig", "quoteGenerationService"));

  /** A child in the schema of type sev that libvirt reads in none. */
  static final String HANDLE = "handle";

  private static final List<KnownType> ALL = List.of(SEV, SEV_SNP, TDX);

  /** The type a kind of guest has. */
  static KnownType of(SevType type) {
    return type == SevType.SEV_SNP ? SEV_SNP : SEV;
  }

  /** The first type that reads a child. */
  static Optional<KnownType> ofChild(String name) {
    return ALL.stream().filter(type -> type.reads(name)).findFirst();
  }

  /** The first type that reads an attribute. */
  static Optional<KnownType> ofAttribute(String name) {
    return ALL.stream().filter(type -> type.readsAttribute(name)).findFirst();
  }

  /** The children of all types. */
  static List<String> allChildren() {
    return ALL.stream().flatMap(type -> type.children.stream()).distinct().toList();
  }

  /** The attributes of all types. */
  static List<String> allAttributes() {
    return ALL.stream().flatMap(type -> type.attributes.stream()).distinct().toList();
  }

  /** Whether libvirt reads a child of this name. */
  boolean reads(String child) {
    return children.contains(child);
  }

  /** Whether libvirt reads an attribute of this name. */
  boolean readsAttribute(String attribute) {
    return attributes.contains(attribute);
  }
}
