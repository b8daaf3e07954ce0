package dev.sevkit.libvirt.launch;

/**
 * A launch cannot be begun, or taken up, with this guest; nothing was done to it. Libvirt was asked
 * for its state and nothing else.
 */
public final class LaunchRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of obstacle it is. */
  public enum Obstacle {
    /**
     * The domain says something that cannot be launched in measured steps, or not by this owner.
     */
    CONFIGURATION,
    /** The guest is in a state from which it cannot be launched. */
    STATE,
    /** Libvirt gave no answer. */
    NO_ANSWER
  }

  private final String domain;
  private final Obstacle obstacle;

  LaunchRefusedException(String domain, Obstacle obstacle, String reason) {
    super("launch of %s refused: %s".formatted(domain, reason));
    this.domain = domain;
    this.obstacle = obstacle;
  }

  /** Name of the domain. */
  public String domain() {
    return domain;
  }

  /** What kind of obstacle it is. */
  public Obstacle obstacle() {
    return obstacle;
  }
}
