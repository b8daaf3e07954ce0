package dev.sevkit.libvirt.launch;

/** What became of the guest when its launch failed. */
public enum GuestFate {
  /** It was never started. */
  NOT_STARTED("no guest was started"),
  /** It was destroyed. */
  DESTROYED("the guest was destroyed"),
  /** It had ended by itself, or somebody else had ended it. */
  GONE("the guest was gone already"),
  /**
   * It could not be destroyed and may still be there, paused or, where {@link LaunchStep#RESUME}
   * failed, running: the connection is lost, or libvirt does not answer. Look again with another.
   */
  NOT_DESTROYED("the guest could not be destroyed and may still be there");

  private final String words;

  GuestFate(String words) {
    this.words = words;
  }

  /** It in words, a clause. */
  public String words() {
    return words;
  }
}
