package dev.sevkit.model.domain.word;

/** Models of panic device. As libvirt spells them. */
public enum PanicModel implements Word {
  /** {@code isa}. */
  ISA("isa"),
  /** {@code pseries}. */
  PSERIES("pseries"),
  /** {@code hyperv}. */
  HYPERV("hyperv"),
  /** {@code s390}. */
  S390("s390"),
  /** {@code pvpanic}. */
  PVPANIC("pvpanic");

  private final String id;

  PanicModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
