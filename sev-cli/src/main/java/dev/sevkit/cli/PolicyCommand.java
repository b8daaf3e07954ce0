package dev.sevkit.cli;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.PolicyBit;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.LintReport;
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

/** {@code sevkit policy}: decodes, encodes and judges a guest policy. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Decode a guest policy, or encode one from names, and judge it.",
    footer = {
      "",
      "Examples: sevkit policy 0x33; sevkit policy nodbg,noks,es; sevkit policy --snp 0x30000",
      "Exit code: 0 nothing at or above --fail-on, 1 findings, 2 not a policy."
    })
final class PolicyCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "POLICY",
      description = "0x and hexadecimal digits, or names of bits separated by commas.")
  private List<String> policies = List.of();

  @Option(names = "--snp", description = "SEV-SNP policies, which have other bits.")
  private boolean snp;

  @Mixin private final ReportOptions options = new ReportOptions();

  private final Console console;

  PolicyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Decoded> decoded = policies.stream().map(this::decode).toList();
    PrintWriter out = console.out();
    if (options.isJson()) {
      out.print(json(decoded));
    } else {
      decoded.forEach(one -> text(out, one));
    }
    out.flush();
    LintReport report =
        new LintReport(decoded.stream().map(Decoded::judgement).toList(), List.of());
    return options.exitCode(report);
  }

  /** A policy, what its bits mean, and what the rules say of it. */
  private record Decoded(
      String asked, String number, List<PolicyBit> bits, ValidationReport judgement) {}

  private Decoded decode(String asked) {
    try {
      if (snp) {
        SnpGuestPolicy policy = SnpGuestPolicy.parse(asked);
        return decoded(asked, policy.toString(), policy.bits());
      }
      GuestPolicy policy = GuestPolicy.parse(asked);
      return decoded(asked, policy.toString(), policy.bits());
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()));
    }
  }

  private Decoded decoded(String asked, String number, List<PolicyBit> bits) {
    return new Decoded(asked, number, bits, PolicyJudge.judge(number, snp));
  }

  private void text(PrintWriter out, Decoded policy) {
    out.println("%s guest policy %s".formatted(snp ? "SEV-SNP" : "SEV", policy.number()));
    for (PolicyBit bit : policy.bits()) {
      out.println(
          "  bit %-6s %-18s %s  %s".formatted(bit.range(), bit.name(), value(bit), bit.meaning()));
    }
    policy.judgement().findings().forEach(finding -> finding(out, finding));
    out.println();
  }

  private static String value(PolicyBit bit) {
    return bit.lowest() == bit.highest() ? Long.toString(bit.value()) : hex(bit.value());
  }

  private static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private static void finding(PrintWriter out, Finding finding) {
    out.println("  %s [%s] %s".formatted(finding.severity().id(), finding.id(), finding.message()));
    out.println("    help: " + finding.help());
  }

  private String json(List<Decoded> policies) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1);
    ArrayNode array = root.putArray("policies");
    for (Decoded policy : policies) {
      ObjectNode node = array.addObject();
      node.put("asked", policy.asked())
          .put("policy", policy.number())
          .put("type", snp ? "sev-snp" : "sev");
      ArrayNode bits = node.putArray("bits");
      for (PolicyBit bit : policy.bits()) {
        bits.addObject()
            .put("bits", bit.range())
            .put("name", bit.name())
            .put("value", bit.value())
            .put("meaning", bit.meaning());
      }
      ArrayNode findings = node.putArray("findings");
      for (Finding finding : policy.judgement().findings()) {
        findings
            .addObject()
            .put("rule", finding.id())
            .put("severity", finding.severity().id())
            .put("message", finding.message())
            .put("help", finding.help());
      }
    }
    return JsonReport.print(root);
  }
}
