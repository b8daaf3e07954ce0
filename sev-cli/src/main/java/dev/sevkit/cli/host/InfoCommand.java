package dev.sevkit.cli.host;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.libvirt.LaunchReport;
import dev.sevkit.libvirt.SevGuest;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit info}: what the host reports of a guest's launch. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = {
      "Print what the host reports of a guest's launch, as 'virsh domlaunchsecinfo' does.",
      "None of it is verified: that is done by verify, on a machine the guest owner trusts."
    },
    footer = {
      "",
      "Example:",
      "  sevkit info --connect qemu+ssh://genoa/system guest",
      HostExit.CODES_1,
      HostExit.CODES_2
    })
public final class InfoCommand implements Callable<Integer> {

  @Mixin private final GuestOptions guest = new GuestOptions();
  private final Streams streams;

  /** The command, to read and write there. */
  public InfoCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    StepReport report = guest.report(streams);
    return report.guard(() -> guest.use(domain -> print(domain)));
  }

  private int print(SevGuest domain) {
    LaunchReport reported = domain.launchReport();
    ObjectNode tree = tree(reported);
    if (guest.isJson()) {
      tree.put("domain", domain.name()).put("uuid", domain.uuid().toString());
      tree.put("state", domain.state().status().name().toLowerCase(Locale.ROOT));
      streams.result(JsonMapper.shared().writeValueAsString(tree));
    } else {
      tree.properties()
          .forEach(
              field ->
                  streams.result(
                      "%-15s: %s".formatted(field.getKey(), field.getValue().asString())));
    }
    return AttestExit.VERIFIED;
  }

  /** By the names of libvirt. */
  private static ObjectNode tree(LaunchReport reported) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("sev-measurement", reported.measurement().base64())
        .put("sev-api-major", reported.launch().api().major())
        .put("sev-api-minor", reported.launch().api().minor())
        .put("sev-build-id", reported.launch().build())
        .put("sev-policy", reported.launch().policy().value());
  }
}
