package dev.sevkit.model.domain.word;

/** What happens at the end of a domain's life. As libvirt spells them. */
public enum LifecycleAction implements Word {
  /** {@code destroy}. */
  DESTROY("destroy"),
  /** {@code restart}. */
  RESTART("restart"),
  /** {@code rename-restart}. */
  RENAME_RESTART("rename-restart"),
  /** {@code preserve}. */
  PRESERVE("preserve"),
  /** {@code coredump-destroy}. */
  COREDUMP_DESTROY("coredump-destroy"),
  /** {@code coredump-restart}. */
  COREDUMP_RESTART("coredump-restart"),
  /** {@code preserve-running}. */
  PRESERVE_RUNNING("preserve-running");

  private final String id;

  LifecycleAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
