package dev.sevkit.cli;

import dev.sevkit.attest.snp.digest.DigestStep;
import dev.sevkit.attest.vmsa.VmsaPage;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.validate.report.JsonReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit snp digest}: the launch digest of a guest, computed from what is launched. */
@Command(
    name = "digest",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    sortOptions = false,
    description = "Compute the launch digest a guest will report.",
    footer = {
      "",
      "Examples:",
      "  sevkit snp digest --mode snp --vcpus 4 --vcpu-type EPYC-v4 \\",
      "    --ovmf OVMF.amdsev.fd --kernel vmlinuz --append 'console=ttyS0'",
      "  sevkit snp digest --domain guest.xml --steps",
      "Exit code: 0 computed, 2 wrong usage or input that cannot be launched so,",
      "4 the domain does not say enough, 6 a file cannot be read."
    })
final class SnpDigestCommand implements Callable<Integer> {

  @Mixin private final DigestOptions launch = new DigestOptions();

  @Option(
      names = "--output-format",
      paramLabel = "hex|base64",
      description = "How the digest is written (default: hex).")
  private Encoding encoding = Encoding.HEX;

  @Option(names = "--steps", description = "Show the digest after each step, in order.")
  private boolean steps;

  @Option(
      names = "--dump-vmsa",
      paramLabel = "FOLDER",
      arity = "0..1",
      fallbackValue = ".",
      description = "Write the measured states of virtual CPUs, vmsa0.bin and so on.")
  private @Nullable Path pages;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Format of the result (default: text).")
  private ReportOptions.Format format = ReportOptions.Format.TEXT;

  private final Console console;

  SnpDigestCommand(Console console) {
    this.console = console;
  }

  /** How a digest is written. */
  enum Encoding {
    HEX,
    BASE64
  }

  @Override
  public Integer call() {
    Streams streams = new Streams(console.stdin(), console.stdout(), console.stderr());
    return AttestExit.guard(streams, false, this::compute);
  }

  private int compute() {
    launch.complete();
    MeasuredLaunch measured = MeasuredLaunch.of(launch);
    if (pages != null) {
      dump(pages, measured.pages());
    }
    print(measured);
    return AttestExit.VERIFIED;
  }

  private static void dump(Path folder, List<VmsaPage> pages) {
    if (pages.isEmpty()) {
      throw new Stop(
          AttestExit.UNSUPPORTED, "--dump-vmsa: no virtual CPU is measured in this mode");
    }
    for (int cpu = 0; cpu < pages.size(); cpu++) {
      Path file = folder.resolve("vmsa" + cpu + ".bin");
      try {
        AtomicFile.create(file, pages.get(cpu).bytes());
      } catch (CommandException e) {
        throw new Stop(AttestExit.OTHER, file + ": " + e.getMessage());
      }
    }
  }

  private void print(MeasuredLaunch measured) {
    PrintWriter err = console.err();
    measured.notes().forEach(note -> err.println("sevkit: note: " + note));
    err.flush();
    PrintWriter out = console.out();
    if (format == ReportOptions.Format.JSON) {
      out.print(json(measured));
    } else {
      if (steps) {
        measured.steps().forEach(step -> out.println(line(step)));
        measured.parts().forEach((name, hash) -> out.println(hash + "  " + name));
      }
      out.println(encoded(measured.digest()));
    }
    out.flush();
  }

  private static String line(DigestStep step) {
    return "%s  0x%012x  0x%08x  %-10s  %s"
        .formatted(step.digest(), step.address(), step.length(), step.type(), step.name());
  }

  private String encoded(String hex) {
    return encoding == Encoding.HEX
        ? hex
        : Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
  }

  private String json(MeasuredLaunch measured) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1)
        .put("mode", measured.mode().id())
        .put("type", measured.mode().title())
        .put("digest", encoded(measured.digest()));
    ArrayNode notes = root.putArray("notes");
    measured.notes().forEach(notes::add);
    if (steps) {
      ArrayNode array = root.putArray("steps");
      measured.steps().forEach(step -> add(array, step));
      ObjectNode parts = root.putObject("parts");
      measured.parts().forEach(parts::put);
    }
    return JsonReport.print(root);
  }

  private static void add(ArrayNode array, DigestStep step) {
    array
        .addObject()
        .put("name", step.name())
        .put("type", step.type().name())
        .put("address", "0x" + Long.toHexString(step.address()))
        .put("length", step.length())
        .put("digest", step.digest().hex());
  }
}
