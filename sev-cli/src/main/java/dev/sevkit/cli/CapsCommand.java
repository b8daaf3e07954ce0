package dev.sevkit.cli;

import dev.sevkit.cli.host.HostUri;
import dev.sevkit.libvirt.EmulatorChoice;
import dev.sevkit.libvirt.HostAddress;
import dev.sevkit.libvirt.SevHost;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.Printable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sevkit caps}: what a host offers to SEV guests. */
@Command(
    name = "caps",
    mixinStandardHelpOptions = true,
    description = "Print what a host offers to SEV guests.",
    footer = {
      "",
      "Examples:",
      "  sevkit caps --connect qemu+ssh://genoa/system",
      "  virsh domcapabilities --machine q35 > caps.xml && sevkit caps --domcaps caps.xml",
      "Exit code: 0 printed, whatever it says; 2 unreadable input, no answer, or wrong usage."
    })
final class CapsCommand implements Callable<Integer> {

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--emulatorbin",
      paramLabel = "PATH",
      description = "Of this QEMU on the host (default: libvirt's choice).")
  private @Nullable String emulator;

  @Option(names = "--arch", paramLabel = "ARCH", description = "For guests of this architecture.")
  private @Nullable String arch;

  @Option(names = "--machine", paramLabel = "TYPE", description = "For this machine type.")
  private @Nullable String machine;

  @Option(names = "--virttype", paramLabel = "TYPE", description = "With kvm, or qemu without.")
  private @Nullable String virtType;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), json, or prometheus: gauges for a textfile collector.")
  private Format format = Format.TEXT;

  private final Console console;

  CapsCommand(Console console) {
    this.console = console;
  }

  /** How it is printed. */
  enum Format {
    TEXT,
    JSON,
    PROMETHEUS
  }

  /** Who is asked. */
  static final class Source {

    @Option(
        names = "--domcaps",
        paramLabel = "FILE",
        description = "Domain capabilities in a file: output of 'virsh domcapabilities'.")
    private @Nullable Path file;

    @Option(
        names = {"-c", "--connect"},
        paramLabel = "URI",
        description = "Ask this host, such as qemu:///system or qemu+ssh://genoa/system.")
    private @Nullable String uri;

    Source() {}
  }

  @Override
  public Integer call() {
    HostOffer offer = source.file == null ? asked(source.uri) : read(source.file);
    PrintWriter out = console.out();
    switch (format) {
      case TEXT -> offer.text().lines().map(Printable::of).forEach(out::println);
      case JSON -> out.print(JsonReport.print(offer.json()));
      case PROMETHEUS -> out.print(offer.prometheus());
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  private HostOffer read(Path file) {
    if (emulator != null || arch != null || machine != null || virtType != null) {
      throw CommandException.unusable(
          "--domcaps: the file is of one QEMU; what to ask for needs --connect");
    }
    return new HostOffer(Map.of(), CapabilitiesXml.readDomainCapabilities(file));
  }

  private HostOffer asked(@Nullable String uri) {
    HostAddress address = HostUri.address(uri == null ? "" : uri);
    try (SevHost host = SevHost.open(address)) {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("host", host.name());
      facts.put("libvirt", host.libvirtVersion().toString());
      host.qemuVersion().ifPresent(version -> facts.put("qemu", version.toString()));
      return new HostOffer(facts, host.domainCapabilities(choice()));
    }
  }

  private EmulatorChoice choice() {
    return new EmulatorChoice(
        Optional.ofNullable(emulator),
        Optional.ofNullable(arch),
        Optional.ofNullable(machine),
        Optional.ofNullable(virtType));
  }
}
