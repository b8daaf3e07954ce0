package dev.sevkit.model.domain.word;

/** Schedulers of the host's kernel. As libvirt spells them. */
public enum Scheduler implements Word {
  /** {@code other}. */
  OTHER("other"),
  /** {@code batch}. */
  BATCH("batch"),
  /** {@code idle}. */
  IDLE("idle"),
  /** {@code fifo}. */
  FIFO("fifo"),
  /** {@code rr}. */
  RR("rr");

  private final String id;

  Scheduler(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
