package dev.sevkit.libvirt.many;

import dev.sevkit.libvirt.EmulatorChoice;
import dev.sevkit.libvirt.HostAddress;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.internal.TimeLimit;
import dev.sevkit.libvirt.launch.ConfidentialLaunch;
import dev.sevkit.libvirt.launch.LaunchFailedException;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work on many hosts. Immutable: the methods that take a value give a changed copy.
 *
 * <pre>{@code
 * List<HostOutcome<List<ValidationReport>>> outcomes =
 *     ManyHosts.of(addresses).atOnce(16).timeout(Duration.ofSeconds(30)).lint();
 * }</pre>
 */
public final class ManyHosts {

  private static final int AT_ONCE = 8;

  private final List<HostAddress> hosts;
  private final int atOnce;
  private final Optional<Duration> timeout;
  private final Consumer<HostOutcome<?>> listener;

  private ManyHosts(
      List<HostAddress> hosts,
      int atOnce,
      Optional<Duration> timeout,
      Consumer<HostOutcome<?>> listener) {
    this.hosts = List.copyOf(hosts);
    this.atOnce = atOnce;
    this.timeout = timeout;
    this.listener = listener;
  }

  /** These hosts, eight at once, each for as long as it takes. */
  public static ManyHosts of(List<HostAddress> hosts) {
    return new ManyHosts(hosts, AT_ONCE, Optional.empty(), outcome -> {});
  }

  /**
   * The same, so many at once.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public ManyHosts atOnce(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("hosts at once: expected at least 1, found " + most);
    }
    return new ManyHosts(hosts, most, timeout, listener);
  }

  /** The same, each host having this time once its turn has come. */
  public ManyHosts timeout(Duration perHost) {
    return new ManyHosts(hosts, atOnce, Optional.of(perHost), listener);
  }

  /** The same, with somebody to be told of each host as it ends, one at a time. */
  public ManyHosts listener(Consumer<HostOutcome<?>> told) {
    return new ManyHosts(hosts, atOnce, timeout, told);
  }

  /** The reports on every domain of each host, active or not, by the built-in rules. */
  public List<HostOutcome<List<ValidationReport>>> lint() {
    return lint(profile -> new Validator(BuiltInRules.all(), profile));
  }

  /**
   * The reports on every domain of each host, active or not.
   *
   * @param validator makes the validator for what is known of a host and the QEMU of a domain
   */
  public List<HostOutcome<List<ValidationReport>>> lint(
      Function<TargetProfile, Validator> validator) {
    return each(host -> lint(host, validator));
  }

  /** Many domains have one emulator: the host is asked once for each. */
  private static List<ValidationReport> lint(
      SevHost host, Function<TargetProfile, Validator> validator) {
    Map<EmulatorChoice, Validator> validators = new HashMap<>();
    List<ValidationReport> reports = new ArrayList<>();
    for (SevGuest guest : host.guests()) {
      DomainXml domain = guest.definition();
      reports.add(
          validators
              .computeIfAbsent(
                  EmulatorChoice.of(domain.domain()),
                  choice -> validator.apply(host.profile(choice)))
              .validate(domain));
    }
    return reports;
  }

  /**
   * What a launch gives on each host. A host's time is the launch's: when it is over, the guest is
   * destroyed and the outcome is a {@link LaunchFailedException} that says how far it came.
   *
   * @param work begins with the launch it is given, and may change all of it but the timeout; is
   *     done on several threads at once
   */
  public <T> List<HostOutcome<T>> launch(Function<ConfidentialLaunch, T> work) {
    return all(host -> launched(host, work));
  }

  /** Opening is limited by itself, and the launch by what is left then. */
  private <T> HostOutcome<T> launched(HostAddress address, Function<ConfidentialLaunch, T> work) {
    long begun = System.nanoTime();
    HostAddress limited = timeout.map(address::timeout).orElse(address);
    return outcome(
        address,
        Optional.empty(),
        () -> {
          try (SevHost host = SevHost.open(limited)) {
            ConfidentialLaunch launch = ConfidentialLaunch.on(host);
            return work.apply(
                timeout.map(all -> launch.timeout(all.minus(since(begun)))).orElse(launch));
          }
        });
  }

  /**
   * What work gives on each host, in the order of the hosts. Each is opened for it and closed after
   * it; whatever it throws is that host's outcome and nobody else's. Work that is late is not
   * waited for and goes on: for launches use {@link #launch}.
   *
   * @param work is done on several threads at once
   */
  public <T> List<HostOutcome<T>> each(Function<SevHost, T> work) {
    return all(host -> outcome(host, timeout, () -> done(host, work)));
  }

  private <T> List<HostOutcome<T>> all(Function<HostAddress, HostOutcome<T>> work) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Math.min(atOnce, hosts.size())));
    try {
      Object turn = new Object();
      List<Future<HostOutcome<T>>> all = new ArrayList<>();
      for (HostAddress host : hosts) {
        all.add(workers.submit(() -> told(turn, work.apply(host))));
      }
      List<HostOutcome<T>> outcomes = new ArrayList<>();
      for (Future<HostOutcome<T>> one : all) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while hosts were at work", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the listener failed", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private <T> HostOutcome<T> told(Object turn, HostOutcome<T> outcome) {
    synchronized (turn) {
      listener.accept(outcome);
    }
    return outcome;
  }

  private static <T> HostOutcome<T> outcome(
      HostAddress host, Optional<Duration> limit, Supplier<T> work) {
    long begun = System.nanoTime();
    try {
      T value = TimeLimit.run(limit, work, late -> {});
      return new HostOutcome.Done<>(host, since(begun), value);
    } catch (TimeoutException e) {
      return new HostOutcome.TimedOut<>(host, since(begun));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new HostOutcome.Failed<>(host, since(begun), new IllegalStateException(e));
    } catch (RuntimeException e) {
      return new HostOutcome.Failed<>(host, since(begun), e);
    }
  }

  private static <T> T done(HostAddress address, Function<SevHost, T> work) {
    try (SevHost host = SevHost.open(address)) {
      return work.apply(host);
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
