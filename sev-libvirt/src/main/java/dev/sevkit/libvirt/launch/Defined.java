package dev.sevkit.libvirt.launch;

import dev.sevkit.libvirt.launch.Course.Instance;
import java.util.function.Supplier;

/** A domain that can be launched: defined, or judged and to be created. */
public final class Defined implements LaunchState {

  private final Course course;
  private final Passage passage;
  private final Supplier<Instance> start;

  Defined(Course course, Supplier<Instance> start) {
    this.course = course;
    this.passage = new Passage(course, "defined");
    this.start = start;
  }

  @Override
  public String domain() {
    return course.domain();
  }

  /**
   * Starts the guest paused: it is in memory and measured, none of its instructions has run.
   *
   * @throws LaunchFailedException if libvirt, QEMU or the firmware refuses
   */
  public Paused startPaused() {
    Course launch = passage.leave();
    return launch.start(start, () -> new Paused(launch));
  }
}
