package dev.sevkit.cli.host;

import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.attest.secret.LaunchSecret;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.HostGuests;
import dev.sevkit.libvirt.LaunchReport;
import dev.sevkit.libvirt.SevGuest;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.model.io.DomainXml;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Guests of hosts, asked through libvirt. */
public final class OnlineGuests implements HostGuests {

  /** Guests of any host. */
  public OnlineGuests() {}

  @Override
  public Guest open(String uri, String domain) {
    return answered(
        () -> {
          SevHost host = SevHost.open(HostUri.address(uri));
          try {
            return new Online(host, host.guest(domain));
          } catch (RuntimeException e) {
            host.close();
            throw e;
          }
        });
  }

  private static <T> T answered(Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      HostFailure failure = HostFailure.of(e).orElseThrow(() -> e);
      throw new Stop(failure.exitCode(), failure.message());
    }
  }

  private record Online(SevHost host, SevGuest guest) implements Guest {

    @Override
    public boolean isLocal() {
      return answered(host::isLocal);
    }

    @Override
    public boolean isActive() {
      return answered(() -> guest.state().isActive());
    }

    @Override
    public boolean isPaused() {
      return answered(() -> guest.state().isPaused());
    }

    @Override
    public DomainXml document() {
      return answered(guest::xml);
    }

    @Override
    public LaunchMeasurement measurement() {
      return report().measurement();
    }

    @Override
    public ReportedLaunch launch() {
      return report().launch();
    }

    private LaunchReport report() {
      return answered(guest::launchReport);
    }

    @Override
    public void handOver(LaunchSecret secret, OptionalLong address) {
      answered(
          () -> {
            guest.setLaunchSecret(secret, address);
            guest.resume();
            return guest;
          });
    }

    @Override
    public void close() {
      host.close();
    }
  }
}
