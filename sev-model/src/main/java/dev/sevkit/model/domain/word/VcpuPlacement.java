package dev.sevkit.model.domain.word;

/** Who chooses host CPUs or nodes. As libvirt spells them. */
public enum VcpuPlacement implements Word {
  /** {@code static}. */
  STATIC("static"),
  /** {@code auto}. */
  AUTO("auto");

  private final String id;

  VcpuPlacement(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
