package dev.sevkit.model.domain.word;

/** Models of watchdog. As libvirt spells them. */
public enum WatchdogModel implements Word {
  /** {@code i6300esb}. */
  I6300ESB("i6300esb"),
  /** {@code ib700}. */
  IB700("ib700"),
  /** {@code diag288}. */
  DIAG288("diag288"),
  /** {@code itco}. */
  ITCO("itco");

  private final String id;

  WatchdogModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
