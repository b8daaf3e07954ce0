package dev.sevkit.libvirt.launch;

import dev.sevkit.libvirt.LaunchReport;
import dev.sevkit.libvirt.SevGuest;

/** A paused guest whose launch measurement is known and not verified. */
public final class Measured implements LaunchState {

  private final Course course;
  private final Passage passage;
  private final LaunchReport report;

  Measured(Course course, LaunchReport report) {
    this.course = course;
    this.passage = new Passage(course, "measured");
    this.report = report;
  }

  @Override
  public String domain() {
    return course.domain();
  }

  /** The guest. */
  public SevGuest guest() {
    return course.guest();
  }

  /** What the host reports. */
  public LaunchReport report() {
    return report;
  }

  /**
   * Verifies what was launched.
   *
   * @throws LaunchFailedException if that does not hold or cannot be decided; the guest is
   *     destroyed
   */
  public <P> Verified<P> verify(LaunchVerifier<P> verifier) {
    Course launch = passage.leave();
    return launch.step(
        LaunchStep.VERIFY, () -> proof(verifier), proof -> new Verified<>(launch, report, proof));
  }

  private <P> P proof(LaunchVerifier<P> verifier) {
    try {
      return verifier.verify(report);
    } catch (RuntimeException e) {
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new VerifierException(e);
    } catch (Exception e) {
      throw new VerifierException(e);
    }
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
