package dev.sevkit.libvirt.launch;

import dev.sevkit.libvirt.GuestState;
import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.Precheck;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.internal.TimeLimit;
import dev.sevkit.libvirt.launch.Course.Instance;
import dev.sevkit.libvirt.launch.LaunchRefusedException.Obstacle;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.io.DomainXml;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * How SEV and SEV-ES guests are launched on a host. Immutable: the methods that take a value give a
 * changed copy, each launch is begun anew. Whatever fails after the start ends the guest.
 *
 * <pre>{@code
 * Running running = ConfidentialLaunch.on(host)
 *     .define(domain).startPaused().measure()
 *     .verify(LaunchVerifier.of(session.tik(), contents))
 *     .secret(proof -> LaunchSecret.seal(proof, session.tik(), session.tek(), table, padding))
 *     .resume();
 * }</pre>
 *
 * <p>SEV-SNP guests are attested from inside; libvirt has no measurement of theirs.
 */
public final class ConfidentialLaunch {

  /** More than starting threads takes, less than a guest needs to do anything. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);

  private final SevHost host;
  private final Precheck precheck;
  private final Optional<Duration> timeout;
  private final Optional<GuestOwner> owner;
  private final LaunchListener listener;

  private ConfidentialLaunch(
      SevHost host,
      Precheck precheck,
      Optional<Duration> timeout,
      Optional<GuestOwner> owner,
      LaunchListener listener) {
    this.host = host;
    this.precheck = precheck;
    this.timeout = timeout;
    this.owner = owner;
    this.listener = listener;
  }

  /** Launches on a host, of domains without an error by the built-in rules. */
  public static ConfidentialLaunch on(SevHost host) {
    return new ConfidentialLaunch(
        host, Precheck.rules(), Optional.empty(), Optional.empty(), LaunchListener.none());
  }

  /** The host. */
  public SevHost host() {
    return host;
  }

  /** The same, with other checks of the domain. */
  public ConfidentialLaunch precheck(Precheck other) {
    return new ConfidentialLaunch(host, other, timeout, owner, listener);
  }

  /**
   * The same, to be done within a time, the guest owner's verification included. What takes longer
   * has failed. Without one a call of libvirt may take as long as it likes.
   */
  public ConfidentialLaunch timeout(Duration all) {
    return new ConfidentialLaunch(host, precheck, Optional.of(all), owner, listener);
  }

  /** The same, refusing domains and guests of another launch session than the owner's. */
  public ConfidentialLaunch ownedBy(GuestOwner expected) {
    return new ConfidentialLaunch(host, precheck, timeout, Optional.of(expected), listener);
  }

  /** The same, with somebody to be told of the steps. */
  public ConfidentialLaunch listener(LaunchListener told) {
    return new ConfidentialLaunch(host, precheck, timeout, owner, told);
  }

  /**
   * Defines a domain. The definition stays if the launch fails.
   *
   * @throws LaunchRefusedException if it is no SEV guest, is of another owner, or is active
   * @throws LaunchFailedException if it has errors, or libvirt refuses it
   */
  public Defined define(DomainXml domain) {
    Course launch = begin(domain);
    return launch.step(
        LaunchStep.DEFINE,
        () -> host.define(domain, precheck),
        guest -> new Defined(launch, () -> start(guest)));
  }

  private static Instance start(SevGuest guest) {
    guest.startPaused();
    return Instance.of(guest);
  }

  /**
   * Judges a domain that is to be transient: it is given to libvirt when it is started, and gone
   * when it ends.
   *
   * @throws LaunchRefusedException if it is no SEV guest, is of another owner, or is active
   * @throws LaunchFailedException if it has errors
   */
  public Defined prepareTransient(DomainXml domain) {
    Course launch = begin(domain);
    return launch.step(
        LaunchStep.DEFINE,
        () -> checked(domain),
        checked -> new Defined(launch, () -> Instance.of(host.createPaused(checked, unjudged()))));
  }

  private DomainXml checked(DomainXml domain) {
    host.check(domain, precheck);
    return domain;
  }

  /** What was judged when it was prepared is not judged again; the schema is libvirt's. */
  private Precheck unjudged() {
    return precheck.isSchemaChecked() ? Precheck.none().andSchema() : Precheck.none();
  }

  /**
   * Takes up the launch of a guest that was started paused, perhaps by another process.
   *
   * @param nameOrUuid of the domain
   * @throws LaunchRefusedException if it is no SEV guest, is of another owner, does not wait for
   *     its launch, or has run before
   * @throws LibvirtOperationException if there is none such
   */
  public Paused attach(String nameOrUuid) {
    Instance instance = inTime(nameOrUuid, () -> awaiting(host.guest(nameOrUuid)));
    Course launch = course(instance.guest().name());
    launch.owns(instance);
    return new Paused(launch);
  }

  /** The number is read first: what is looked at is this start or none. */
  private Instance awaiting(SevGuest guest) {
    Instance instance = Instance.of(guest);
    requireAwaiting(guest);
    requireSuitable(guest.xml(), guest.name());
    return instance;
  }

  private Course begin(DomainXml domain) {
    String name = Optional.ofNullable(domain.domain().getName()).orElse("");
    requireSuitable(domain, name);
    stateOf(name).ifPresent(state -> requireInactive(name, state));
    return course(name);
  }

  private Optional<GuestState> stateOf(String name) {
    try {
      return inTime(name, () -> host.find(name).map(SevGuest::state));
    } catch (LibvirtOperationException e) {
      throw new LaunchFailedException(name, LaunchStep.DEFINE, List.of(), GuestFate.NOT_STARTED, e);
    }
  }

  private <T> T inTime(String name, Supplier<T> question) {
    try {
      return TimeLimit.run(timeout, question, late -> {});
    } catch (TimeoutException e) {
      throw new LaunchRefusedException(
          name, Obstacle.NO_ANSWER, "libvirt gave no answer within " + timeout.orElseThrow());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchRefusedException(name, Obstacle.NO_ANSWER, "interrupted");
    }
  }

  private Course course(String name) {
    return new Course(name, timeout, listener, host);
  }

  private void requireSuitable(DomainXml domain, String name) {
    LaunchSecurity element =
        domain.domain().getLaunchSecurity().stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new LaunchRefusedException(
                        name, Obstacle.CONFIGURATION, "it has no launchSecurity"));
    if (!"sev".equals(element.getType())) {
      throw new LaunchRefusedException(
          name,
          Obstacle.CONFIGURATION,
          "libvirt measures launches of type 'sev' only, found '%s'".formatted(element.getType()));
    }
    if (owner.isPresent() && !owner.get().owns(domain)) {
      throw new LaunchRefusedException(
          name,
          Obstacle.CONFIGURATION,
          "its dhCert and session are not those of this owner's launch session");
    }
  }

  private static void requireInactive(String name, GuestState state) {
    if (state.isActive()) {
      throw new LaunchRefusedException(
          name,
          Obstacle.STATE,
          "a guest of this name is active (%s); a paused one can be attached to"
              .formatted(state.status()));
    }
  }

  private static void requireAwaiting(SevGuest guest) {
    GuestState state = guest.state();
    if (!state.mayAwaitLaunch()) {
      throw new LaunchRefusedException(
          guest.name(),
          Obstacle.STATE,
          "it is %s (reason %d), not paused before its first instruction"
              .formatted(state.status(), state.reason()));
    }
    Duration ran = guest.cpuTime();
    if (ran.compareTo(SIGN_OF_LIFE) >= 0) {
      throw new LaunchRefusedException(
          guest.name(),
          Obstacle.STATE,
          "it has run before (%s of CPU time) and was suspended".formatted(ran));
    }
  }
}
