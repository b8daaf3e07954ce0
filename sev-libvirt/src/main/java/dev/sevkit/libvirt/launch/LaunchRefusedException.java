package dev.sevkit.libvirt.launch;

/**
 * A launch cannot be begun, or taken up, with this guest; nothing was done to it. Libvirt was asked
 * for its state and nothing else.
 */
public final class LaunchRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String domain;

  LaunchRefusedException(String domain, String reason) {
    super("launch of %s refused: %s".formatted(domain, reason));
    this.domain = domain;
  }

  /** Name of the domain. */
  public String domain() {
    return domain;
  }
}
