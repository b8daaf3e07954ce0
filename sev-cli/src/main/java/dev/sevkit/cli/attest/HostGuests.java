package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.model.io.DomainXml;
import java.util.OptionalLong;

/**
 * Guests of hosts that can be asked. The guest owner's side does without; who knows hosts makes it.
 */
@FunctionalInterface
public interface HostGuests {

  /**
   * A guest.
   *
   * @param uri of the host
   * @param domain name or UUID
   * @throws AttestExit.Stop if there is none, or the host does not answer
   */
  Guest open(String uri, String domain);

  /** A guest of a host. Every question throws {@link AttestExit.Stop} if the host refuses. */
  interface Guest extends AutoCloseable {

    /** Whether the host is this machine. */
    boolean isLocal();

    /** Whether it is there, running or not. */
    boolean isActive();

    /** Whether its CPUs are stopped. */
    boolean isPaused();

    /** Its document, as the host tells it. */
    DomainXml document();

    /** The launch measurement the host reports. */
    LaunchMeasurement measurement();

    /** What the host reports beside it. */
    ReportedLaunch launch();

    /**
     * Hands over a secret and lets the guest run.
     *
     * @param address where to; empty for where the firmware image has room for it
     */
    void handOver(LaunchSecret secret, OptionalLong address);

    @Override
    void close();
  }
}
