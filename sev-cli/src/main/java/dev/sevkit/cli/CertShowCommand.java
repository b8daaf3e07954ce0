package dev.sevkit.cli;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.cert.AmdCertificate;
import dev.sevkit.attest.cert.AmdRoots;
import dev.sevkit.attest.cert.Certificate;
import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.validate.report.JsonReport;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit cert show}: what is in files of certificates; nothing is verified. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Show the certificates in files. Their signatures are not verified.",
    footer = {
      "",
      "FILE is what sevctl, the platform driver, virsh nodesevinfo, KubeVirt or AMD gives, in",
      "binary, base64, text or JSON; - is standard input.",
      "",
      "Examples: sevkit cert show sev.chain",
      "          virsh nodesevinfo | sevkit cert show -",
      "Exit code: 0 shown, 2 unreadable or malformed."
    })
final class CertShowCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Certificates.")
  private List<String> names = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private ReportOptions.Format format = ReportOptions.Format.TEXT;

  private final Console console;
  private final List<Certificate> shown = new ArrayList<>();
  private final List<String> malformed = new ArrayList<>();

  CertShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CertificateChain chain = new CertificateFiles(console).read(names);
    chain.positions().forEach(position -> read(chain, position));
    PrintWriter out = console.out();
    if (format == ReportOptions.Format.JSON) {
      out.print(JsonReport.print(json()));
    } else {
      shown.forEach(certificate -> text(out, certificate));
    }
    out.flush();
    PrintWriter err = console.err();
    malformed.forEach(fault -> err.println("sevkit: " + fault));
    return malformed.isEmpty() ? AttestExit.VERIFIED : AttestExit.UNSUPPORTED;
  }

  private void read(CertificateChain chain, CertificateUsage position) {
    byte[] bytes = chain.certificate(position).orElseThrow();
    try {
      shown.add(
          position.isAmdCa()
              ? AmdCertificate.parse(position, bytes)
              : SevCertificate.parse(position, bytes));
    } catch (MalformedInputException e) {
      malformed.add(String.valueOf(e.getMessage()));
    }
  }

  private static void text(PrintWriter out, Certificate certificate) {
    out.println(certificate);
    if (certificate instanceof SevCertificate platform) {
      out.println(
          "  firmware API %d.%d, %s"
              .formatted(platform.apiMajor(), platform.apiMinor(), signers(platform)));
    } else if (certificate instanceof AmdCertificate amd) {
      String root =
          AmdRoots.builtIn().generation(amd).map(one -> ", AMD's root of " + one).orElse("");
      out.println("  key id %s, signed by %s%s".formatted(amd.keyId(), amd.certifyingId(), root));
    }
  }

  private static String signers(SevCertificate certificate) {
    return certificate.signers().isEmpty()
        ? "not signed"
        : certificate.signers().stream()
            .map(Enum::name)
            .collect(Collectors.joining(", ", "signed by ", ""));
  }

  private ObjectNode json() {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1);
    ArrayNode certificates = root.putArray("certificates");
    for (Certificate certificate : shown) {
      ObjectNode node = certificates.addObject();
      CertificateJson.describe(node, certificate);
      if (certificate instanceof SevCertificate platform) {
        node.put("apiMajor", platform.apiMajor()).put("apiMinor", platform.apiMinor());
        ArrayNode signers = node.putArray("signers");
        platform.signers().forEach(signer -> signers.add(signer.name()));
      } else if (certificate instanceof AmdCertificate amd) {
        node.put("keyId", amd.keyId()).put("certifyingId", amd.certifyingId());
      }
    }
    ArrayNode faults = root.putArray("malformed");
    malformed.forEach(faults::add);
    return root;
  }
}
