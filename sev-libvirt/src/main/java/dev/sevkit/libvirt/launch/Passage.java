package dev.sevkit.libvirt.launch;

import java.util.concurrent.atomic.AtomicBoolean;

/** Out of a state, once. */
final class Passage {

  private final Course course;
  private final String state;
  private final AtomicBoolean left = new AtomicBoolean();

  Passage(Course course, String state) {
    this.course = course;
    this.state = state;
  }

  /**
   * The launch, for the one step that leaves the state.
   *
   * @throws IllegalStateException if it was left before
   */
  Course leave() {
    if (left.getAndSet(true)) {
      throw new IllegalStateException(
          "the launch of %s has already gone on from %s".formatted(course.domain(), state));
    }
    return course;
  }
}
