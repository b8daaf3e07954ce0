package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.libvirt.HostAddress;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.libvirt.many.HostOutcome;
import dev.sevkit.libvirt.many.ManyHosts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which host, and how long it may take to answer. */
final class HostOptions {

  private static final String LIBVIRTS_OWN = "LIBVIRT_DEFAULT_URI";

  @Option(
      names = {"-c", "--connect"},
      paramLabel = "URI",
      description =
          "The host as libvirt names it, such as qemu:///system or qemu+ssh://genoa/system"
              + " (default: what LIBVIRT_DEFAULT_URI says).")
  private @Nullable String uri;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description =
          "How long all of it may take, such as 60s or 2m (default: as long as it takes).")
  private @Nullable Duration timeout;

  HostOptions() {}

  /** How long all of it may take. */
  Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** What is done with the host, which is closed afterwards. */
  <T> T use(Function<SevHost, T> work) {
    return inTime(address(), work);
  }

  /** What takes too long is left alone; the process ends without it. */
  private <T> T inTime(HostAddress address, Function<SevHost, T> work) {
    if (timeout == null) {
      return with(address, work);
    }
    HostOutcome<T> outcome = ManyHosts.of(List.of(address)).timeout(timeout).each(work).get(0);
    if (outcome instanceof HostOutcome.Done<T> done) {
      return done.value();
    }
    if (outcome instanceof HostOutcome.Failed<T> failed) {
      throw failed.cause();
    }
    throw new Stop(
        AttestExit.OTHER, "no answer within " + timeout.toMillis() / 1000.0 + " seconds");
  }

  /** What is done with the host by work that limits its own time. */
  <T> T usePatiently(Function<SevHost, T> work) {
    return with(timeout().map(limit -> address().timeout(limit)).orElseGet(this::address), work);
  }

  private static <T> T with(HostAddress address, Function<SevHost, T> work) {
    try (SevHost host = SevHost.open(address)) {
      return work.apply(host);
    }
  }

  private HostAddress address() {
    return HostUri.address(uri());
  }

  private String uri() {
    String named = uri == null ? System.getenv(LIBVIRTS_OWN) : uri;
    if (named == null || named.isBlank()) {
      throw new Stop(
          AttestExit.UNSUPPORTED, "--connect URI is required, such as --connect qemu:///system");
    }
    return named;
  }
}
