package dev.sevkit.libvirt;

/** An operation that a SEV guest does not survive was refused; libvirt was not asked for it. */
public final class MemoryOperationRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final MemoryOperation operation;
  private final String domain;

  MemoryOperationRefusedException(MemoryOperation operation, String domain) {
    super(
        "%s %s: refused for a guest with launchSecurity: %s"
            .formatted(operation.words(), domain, operation.reason()));
    this.operation = operation;
    this.domain = domain;
  }

  /** What was refused. */
  public MemoryOperation operation() {
    return operation;
  }

  /** Name of the domain. */
  public String domain() {
    return domain;
  }
}
