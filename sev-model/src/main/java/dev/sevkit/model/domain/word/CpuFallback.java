package dev.sevkit.model.domain.word;

/** Whether another CPU model will do. As libvirt spells them. */
public enum CpuFallback implements Word {
  /** {@code allow}. */
  ALLOW("allow"),
  /** {@code forbid}. */
  FORBID("forbid");

  private final String id;

  CpuFallback(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
