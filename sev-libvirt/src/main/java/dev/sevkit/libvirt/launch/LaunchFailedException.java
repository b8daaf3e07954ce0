package dev.sevkit.libvirt.launch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step of a launch failed. The guest does not run, unless its {@link #fate()} is {@link
 * GuestFate#NOT_DESTROYED}: then nobody can say. The cause is what failed: {@link
 * dev.sevkit.libvirt.LibvirtOperationException}, {@link
 * dev.sevkit.attest.MeasurementMismatchException}, {@link java.util.concurrent.TimeoutException}, …
 */
public final class LaunchFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String domain;
  private final LaunchStep step;
  private final ArrayList<LaunchStep> done;
  private final GuestFate fate;

  LaunchFailedException(
      String domain, LaunchStep step, List<LaunchStep> done, GuestFate fate, Throwable cause) {
    super(
        "launch of %s failed, not %s: %s; done: %s; not done: %s; %s"
            .formatted(
                domain, step.word(), words(cause), words(done), words(rest(done)), fate.words()),
        cause);
    this.domain = domain;
    this.step = step;
    this.done = new ArrayList<>(done);
    this.fate = fate;
  }

  private static String words(Throwable cause) {
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private static Set<LaunchStep> rest(List<LaunchStep> done) {
    Set<LaunchStep> rest = EnumSet.allOf(LaunchStep.class);
    done.forEach(rest::remove);
    return rest;
  }

  private static String words(Iterable<LaunchStep> steps) {
    List<String> words = new ArrayList<>();
    steps.forEach(step -> words.add(step.word()));
    return words.isEmpty() ? "nothing" : words.stream().collect(Collectors.joining(", "));
  }

  /** Name of the domain. */
  public String domain() {
    return domain;
  }

  /** The step that failed. */
  public LaunchStep step() {
    return step;
  }

  /** The steps done before, in order; of a guest that was attached to, those done here. */
  public List<LaunchStep> done() {
    return List.copyOf(done);
  }

  /** What became of the guest. */
  public GuestFate fate() {
    return fate;
  }
}
