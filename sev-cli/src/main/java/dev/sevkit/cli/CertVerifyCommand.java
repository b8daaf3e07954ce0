package dev.sevkit.cli;

import dev.sevkit.attest.cert.AmdGeneration;
import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateVerdict;
import dev.sevkit.attest.cert.ChainReport;
import dev.sevkit.attest.cert.LinkVerdict;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.validate.report.JsonReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit cert verify}: whether a platform's certificates lead to a trusted root. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Verify a platform's certificates, link by link, up to AMD's root.",
    footer = {
      "",
      "FILE is what sevctl, the platform driver, virsh nodesevinfo, KubeVirt or AMD gives, in",
      "binary, base64, text or JSON; - is standard input. ASK and ARK may be left out.",
      "",
      "Examples: sevkit cert verify sev.chain --cek cek.cert",
      "          virsh nodesevinfo | sevkit cert verify - --cek cek.cert --oca mine.cert",
      "Exit code: 0 verified, 1 not verified, 2 unreadable or malformed."
    })
final class CertVerifyCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Certificates.")
  private List<String> names = List.of();

  @Mixin private final ChainOptions trust = new ChainOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private ReportOptions.Format format = ReportOptions.Format.TEXT;

  private final Console console;

  CertVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CertificateFiles files = new CertificateFiles(console);
    CertificateChain chain = trust.replaced(files.read(names), files);
    ChainReport report = trust.verifier(files).report(chain);
    PrintWriter out = console.out();
    if (format == ReportOptions.Format.JSON) {
      out.print(JsonReport.print(json(report)));
    } else {
      text(out, report);
    }
    out.flush();
    return report.isVerified() ? AttestExit.VERIFIED : AttestExit.MISMATCH;
  }

  private static void text(PrintWriter out, ChainReport report) {
    for (CertificateVerdict verdict : report.certificates()) {
      verdict.certificate().ifPresent(out::println);
      verdict.fault().ifPresent(fault -> out.println("FAILED " + fault));
    }
    for (LinkVerdict verdict : report.links()) {
      if (verdict.holds()) {
        out.println("ok     " + verdict.link());
      }
      verdict.faults().forEach(fault -> out.println("FAILED " + verdict.link() + ": " + fault));
      verdict.obstacles().forEach(why -> out.println("-      " + verdict.link() + ": " + why));
    }
    out.println(
        report
            .platform()
            .map(platform -> "verified: " + platform.pdh() + generation(report))
            .orElseGet(() -> "not verified, faults: " + faults(report)));
  }

  /** What could not be looked at for want of a certificate is no fault of its own. */
  private static long faults(ChainReport report) {
    long certificates =
        report.certificates().stream().filter(one -> one.fault().isPresent()).count();
    long links = report.links().stream().mapToLong(verdict -> verdict.faults().size()).sum();
    return certificates + links;
  }

  private static String generation(ChainReport report) {
    return report.generation().map(one -> ", AMD's root of " + one).orElse(", root given");
  }

  private static ObjectNode json(ChainReport report) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1).put("verified", report.isVerified());
    report.generation().map(AmdGeneration::toString).ifPresent(one -> root.put("generation", one));
    ArrayNode certificates = root.putArray("certificates");
    for (CertificateVerdict verdict : report.certificates()) {
      ObjectNode node = certificates.addObject().put("position", verdict.position().name());
      verdict.certificate().ifPresent(one -> CertificateJson.describe(node, one));
      verdict.fault().ifPresent(fault -> node.put("fault", fault));
    }
    ArrayNode links = root.putArray("links");
    for (LinkVerdict verdict : report.links()) {
      ObjectNode node = links.addObject();
      node.put("link", verdict.link().toString())
          .put("subject", verdict.link().subject().name())
          .put("signer", verdict.link().signer().name())
          .put("holds", verdict.holds());
      ArrayNode faults = node.putArray("faults");
      verdict.faults().forEach(faults::add);
      verdict.obstacles().forEach(faults::add);
    }
    return root;
  }
}
