package dev.sevkit.libvirt.launch;

import dev.sevkit.libvirt.LibvirtOperationException;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.internal.TimeLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One launch: what its states share. Used by one thread at a time. */
final class Course {

  private static final Optional<Duration> TIME_TO_DESTROY = Optional.of(Duration.ofSeconds(30));

  private final String domain;
  private final Optional<Duration> timeout;
  private final LaunchListener listener;
  private final long begun = System.nanoTime();
  private final List<LaunchStep> done = new ArrayList<>();

  private final SevHost host;

  private Optional<Instance> instance = Optional.empty();
  private volatile boolean wasAskedToStart;

  /**
   * A guest, and which of its starts.
   *
   * @param number libvirt's number of the start
   */
  record Instance(SevGuest guest, OptionalInt number) {

    static Instance of(SevGuest guest) {
      return new Instance(guest, guest.instance());
    }

    boolean isThere() {
      return number.isPresent() && guest.instance().equals(number);
    }

    /** Ends it, and no later start of the same domain. */
    GuestFate end() {
      try {
        if (!isThere()) {
          return GuestFate.GONE;
        }
        guest.destroy();
        return GuestFate.DESTROYED;
      } catch (LibvirtOperationException e) {
        if (e.isNoDomain() || isGone()) {
          return GuestFate.GONE;
        }
        throw e;
      }
    }

    private boolean isGone() {
      try {
        return !isThere();
      } catch (LibvirtOperationException e) {
        return e.isNoDomain();
      }
    }
  }

  Course(String domain, Optional<Duration> timeout, LaunchListener listener, SevHost host) {
    this.domain = domain;
    this.timeout = timeout;
    this.listener = listener;
    this.host = host;
  }

  String domain() {
    return domain;
  }

  SevGuest guest() {
    return instance.orElseThrow().guest();
  }

  /** From here on a failure ends this instance. */
  void owns(Instance started) {
    instance = Optional.of(started);
  }

  /** A start: what it gives late is ended, and what it has left when time is up. */
  <S extends LaunchState> S start(Supplier<Instance> work, Supplier<S> next) {
    Supplier<Instance> noted =
        () -> {
          wasAskedToStart = host.isAlive();
          return work.get();
        };
    return step(
        LaunchStep.START_PAUSED,
        noted,
        Instance::end,
        this::endWhatIsStarting,
        started -> {
          owns(started);
          return next.get();
        });
  }

  private GuestFate endWhatIsStarting() {
    return host.find(domain).map(Instance::of).map(Instance::end).orElse(GuestFate.NOT_STARTED);
  }

  /** A step with a guest that is this very one. */
  <T, S extends LaunchState> S step(LaunchStep step, Supplier<T> work, Function<T, S> next) {
    Supplier<T> guarded =
        () -> {
          if (instance.isPresent() && !instance.get().isThere()) {
            throw new IllegalStateException(
                "the guest that was started is gone; another may run under its name");
          }
          return work.get();
        };
    return step(step, guarded, late -> {}, () -> GuestFate.NOT_STARTED, next);
  }

  private <T, S extends LaunchState> S step(
      LaunchStep step,
      Supplier<T> work,
      Consumer<T> late,
      Supplier<GuestFate> whenOverdue,
      Function<T, S> next) {
    long start = System.nanoTime();
    try {
      listener.begins(step, domain);
      S state = next.apply(TimeLimit.run(remaining(step), work, late));
      done.add(step);
      listener.done(step, state, Duration.ofNanos(System.nanoTime() - start));
      return state;
    } catch (TimeoutException e) {
      TimeoutException said = new TimeoutException("not " + step.word() + " within " + allowed());
      throw failed(step, said, whenOverdue);
    } catch (InterruptedException e) {
      // the guest is ended first: that, too, waits
      LaunchFailedException failed = failed(step, e, whenOverdue);
      Thread.currentThread().interrupt();
      throw failed;
    } catch (RuntimeException | Error e) {
      throw failed(
          step,
          e instanceof VerifierException v ? v.thrown() : e,
          () -> isAnswerLost(step, e) ? GuestFate.NOT_DESTROYED : GuestFate.NOT_STARTED);
    }
  }

  /** Of a start that was sent off: nobody can say whether there is a guest. */
  private boolean isAnswerLost(LaunchStep step, Throwable thrown) {
    return step == LaunchStep.START_PAUSED
        && wasAskedToStart
        && thrown instanceof LibvirtOperationException refused
        && refused.isConnectionLost();
  }

  private String allowed() {
    return timeout.map(Duration::toString).orElse("");
  }

  private Optional<Duration> remaining(LaunchStep step) throws TimeoutException {
    Optional<Duration> left = timeout.map(all -> all.minusNanos(System.nanoTime() - begun));
    if (left.isPresent() && left.get().isNegative()) {
      throw new TimeoutException(step.word());
    }
    return left;
  }

  private LaunchFailedException failed(
      LaunchStep step, Throwable cause, Supplier<GuestFate> otherwise) {
    List<Throwable> obstacles = new ArrayList<>();
    GuestFate fate = end(otherwise, obstacles);
    LaunchFailedException failed = new LaunchFailedException(domain, step, done, fate, cause);
    obstacles.forEach(failed::addSuppressed);
    return failed;
  }

  /** Ends the guest, if there is one. */
  GuestFate end() {
    return end(() -> GuestFate.NOT_STARTED, new ArrayList<>());
  }

  private GuestFate end(Supplier<GuestFate> otherwise, List<Throwable> obstacles) {
    try {
      Supplier<GuestFate> end = () -> instance.isPresent() ? instance.get().end() : otherwise.get();
      return TimeLimit.run(TIME_TO_DESTROY, end, late -> {});
    } catch (TimeoutException | RuntimeException e) {
      obstacles.add(e);
    } catch (InterruptedException e) {
      obstacles.add(e);
      Thread.currentThread().interrupt();
    }
    return GuestFate.NOT_DESTROYED;
  }
}
