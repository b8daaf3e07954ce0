package dev.sevkit.libvirt.launch;

import dev.sevkit.libvirt.SevGuest;

/** A guest in memory whose first instruction has not run. */
public final class Paused implements LaunchState {

  private final Course course;
  private final Passage passage;

  Paused(Course course) {
    this.course = course;
    this.passage = new Passage(course, "paused");
  }

  @Override
  public String domain() {
    return course.domain();
  }

  /** The guest. */
  public SevGuest guest() {
    return course.guest();
  }

  /**
   * Asks the host for the launch measurement.
   *
   * @throws LaunchFailedException if it reports none; the guest is destroyed
   */
  public Measured measure() {
    Course launch = passage.leave();
    return launch.step(
        LaunchStep.MEASURE, guest()::launchReport, report -> new Measured(launch, report));
  }

  /**
   * Leaves the guest as it is, for {@link ConfidentialLaunch#attach} by another process or later.
   */
  public SevGuest detach() {
    return passage.leave().guest();
  }

  /** Gives up and destroys the guest. */
  public GuestFate abandon() {
    return passage.leave().end();
  }
}
