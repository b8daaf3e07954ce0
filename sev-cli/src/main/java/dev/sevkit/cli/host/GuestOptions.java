package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.SevGuest;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One guest of a host, and how the result is printed: what the steps share. */
final class GuestOptions {

  @Mixin private final HostOptions host = new HostOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), or json: an object a line.")
  private StepFormat format = StepFormat.TEXT;

  @Parameters(paramLabel = "DOMAIN", description = "Name or UUID of the domain.")
  private String domain = "";

  GuestOptions() {}

  boolean isJson() {
    return format == StepFormat.JSON;
  }

  /** Where the result is told. */
  StepReport report(Streams streams) {
    return new StepReport(streams, isJson());
  }

  /** What is done with the guest. */
  <T> T use(Function<SevGuest, T> work) {
    return host.use(open -> work.apply(open.guest(domain)));
  }
}
