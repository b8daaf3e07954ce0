package dev.sevkit.libvirt.launch;

/** A step of the launch. */
public enum LaunchStep {
  /** The domain was judged and given to libvirt. */
  DEFINE("defined"),
  /** The guest was started and measured by the firmware; none of its instructions ran. */
  START_PAUSED("paused"),
  /** The host reported the launch measurement. */
  MEASURE("measured"),
  /** What was launched is what was to be launched. */
  VERIFY("verified"),
  /** The launch secret was handed over. */
  SET_SECRET("secret-set"),
  /** The guest runs. */
  RESUME("running");

  private final String word;

  LaunchStep(String word) {
    this.word = word;
  }

  /** What is true once it is done, in a word: {@code paused}. */
  public String word() {
    return word;
  }
}
