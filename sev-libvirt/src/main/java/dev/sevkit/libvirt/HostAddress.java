package dev.sevkit.libvirt;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a host is and how to open it. Immutable; the methods give changed copies.
 *
 * @param uri libvirt's URI, such as {@code qemu:///system} or {@code qemu+ssh://genoa/system}
 * @param isReadOnly whether nothing may be changed
 * @param authentication answers what is asked
 * @param keepAlive how a connection that has died is noticed; empty for libvirt's own way
 * @param timeout how long opening may take; empty for as long as it takes
 */
public record HostAddress(
    String uri,
    boolean isReadOnly,
    Authentication authentication,
    Optional<KeepAlive> keepAlive,
    Optional<Duration> timeout) {

  /**
   * Signs of life, which both sides must understand.
   *
   * @param interval time between two, whole seconds
   * @param count number that may stay unanswered before the connection is closed
   */
  public record KeepAlive(Duration interval, int count) {

    /**
     * Signs of life.
     *
     * @throws IllegalArgumentException if the interval is shorter than a second, or none may stay
     *     unanswered
     */
    public KeepAlive {
      if (interval.toSeconds() < 1 || count < 1) {
        throw new IllegalArgumentException(
            "keep-alive: expected at least 1 second and 1 sign, found " + interval + ", " + count);
      }
    }
  }

  /** A host to be opened for reading and writing, that asks for nothing. */
  public static HostAddress of(String uri) {
    return new HostAddress(uri, false, Authentication.none(), Optional.empty(), Optional.empty());
  }

  /**
   * The same, nothing to be changed there. Libvirt then refuses domain capabilities and launch
   * measurements, too; it lists domains and gives their documents.
   */
  public HostAddress readOnly() {
    return new HostAddress(uri, true, authentication, keepAlive, timeout);
  }

  /** The same, with answers to what is asked. */
  public HostAddress authentication(Authentication answers) {
    return new HostAddress(uri, isReadOnly, answers, keepAlive, timeout);
  }

  /** The same, with signs of life. */
  public HostAddress keepAlive(Duration interval, int count) {
    return new HostAddress(
        uri, isReadOnly, authentication, Optional.of(new KeepAlive(interval, count)), timeout);
  }

  /** The same, to be opened in this time. */
  public HostAddress timeout(Duration limit) {
    return new HostAddress(uri, isReadOnly, authentication, keepAlive, Optional.of(limit));
  }
}
