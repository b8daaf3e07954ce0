package dev.sevkit.libvirt.launch;

import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.libvirt.LaunchReport;
import dev.sevkit.libvirt.SevGuest;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A paused guest that is what was to be launched.
 *
 * @param <P> what proves it
 */
public final class Verified<P> implements LaunchState {

  private final Course course;
  private final Passage passage;
  private final LaunchReport report;
  private final P proof;

  Verified(Course course, LaunchReport report, P proof) {
    this.course = course;
    this.passage = new Passage(course, "verified");
    this.report = report;
    this.proof = proof;
  }

  @Override
  public String domain() {
    return course.domain();
  }

  /** The guest. */
  public SevGuest guest() {
    return course.guest();
  }

  /** What the host reported. */
  public LaunchReport report() {
    return report;
  }

  /** What proves it. */
  public P proof() {
    return proof;
  }

  /**
   * Hands over a launch secret, to where the firmware image has room for it.
   *
   * @param sealing makes the secret from the proof
   * @throws LaunchFailedException if it cannot be sealed or the firmware refuses it; the guest is
   *     destroyed
   */
  public Verified<P> secret(Function<P, LaunchSecret> sealing) {
    return secret(sealing, OptionalLong.empty());
  }

  /**
   * Hands over a launch secret.
   *
   * @param sealing makes the secret from the proof
   * @param address guest physical address; empty for where the firmware image has room for it
   * @throws LaunchFailedException if it cannot be sealed or the firmware refuses it; the guest is
   *     destroyed
   */
  public Verified<P> secret(Function<P, LaunchSecret> sealing, OptionalLong address) {
    Course launch = passage.leave();
    return launch.step(
        LaunchStep.SET_SECRET,
        () -> set(sealing, address),
        set -> new Verified<>(launch, report, proof));
  }

  private LaunchSecret set(Function<P, LaunchSecret> sealing, OptionalLong address) {
    LaunchSecret sealed = sealing.apply(proof);
    guest().setLaunchSecret(sealed, address);
    return sealed;
  }

  /**
   * Lets the guest run.
   *
   * @throws LaunchFailedException if libvirt refuses; the guest is destroyed
   */
  public Running resume() {
    Course launch = passage.leave();
    return launch.step(LaunchStep.RESUME, this::run, guest -> new Running(launch.domain(), guest));
  }

  private SevGuest run() {
    guest().resume();
    return guest();
  }

  /** Gives up and destroys the guest. */
  public GuestFate abandon() {
    return passage.leave().end();
  }
}
