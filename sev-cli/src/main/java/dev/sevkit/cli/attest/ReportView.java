package dev.sevkit.cli.attest;

import dev.sevkit.attest.snp.report.AttestationReport;
import dev.sevkit.attest.snp.report.EndorsementChain;
import dev.sevkit.attest.snp.report.ReportFault;
import dev.sevkit.attest.snp.report.ReportFault.Part;
import dev.sevkit.attest.snp.report.ReportField;
import dev.sevkit.attest.snp.report.ReportVerdict;
import dev.sevkit.attest.snp.report.TcbVersions;
import dev.sevkit.attest.snp.report.VekCertificate;
import dev.sevkit.validate.report.JsonReport;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report and what was found of it, as text and as JSON. Field names are public API. */
final class ReportView {

  private final ReportVerdict verdict;

  ReportView(ReportVerdict verdict) {
    this.verdict = verdict;
  }

  void printText(Streams streams) {
    fields().forEach((name, value) -> streams.result(name + ": " + text(value)));
    key().forEach((name, value) -> streams.result("key." + name + ": " + text(value)));
    for (Part part : Part.values()) {
      if (holds(part)) {
        streams.result("ok     " + word(part));
      } else if (verdict.holds(part)) {
        streams.result("skipped " + word(part) + ": needs certificates");
      }
      verdict.faults().stream()
          .filter(fault -> fault.part() == part)
          .forEach(fault -> streams.result("FAILED " + line(fault)));
    }
    verdict.notes().forEach(note -> streams.result("note: " + note));
    streams.result(
        verdict.isVerified() ? "verified" : "not verified, faults: " + verdict.faults().size());
  }

  private static String line(ReportFault fault) {
    String part = word(fault.part());
    return fault.subject().equals(part) ? fault.toString() : part + ": " + fault;
  }

  /** What could not be judged without certificates does not hold. */
  private boolean holds(Part part) {
    return verdict.holds(part) && (part == Part.POLICY || verdict.chain().isPresent());
  }

  void printJson(Streams streams) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1).put("verdict", verdict.isVerified() ? "verified" : "mismatch");
    ObjectNode parts = root.putObject("parts");
    for (Part part : Part.values()) {
      parts.put(word(part), holds(part));
    }
    ArrayNode faults = root.putArray("faults");
    for (ReportFault fault : verdict.faults()) {
      faults
          .addObject()
          .put("part", word(fault.part()))
          .put("subject", fault.subject())
          .put("defect", fault.defect());
    }
    ArrayNode notes = root.putArray("notes");
    verdict.notes().forEach(notes::add);
    put(root.putObject("report"), fields());
    if (verdict.chain().isPresent()) {
      put(root.putObject("key"), key());
    }
    streams.result(JsonReport.print(root).stripTrailing());
  }

  private static String word(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> fields() {
    AttestationReport report = verdict.report();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("version", report.version());
    verdict.product().ifPresent(product -> fields.put("product", product.toString()));
    report
        .cpu()
        .ifPresent(
            cpu ->
                fields.put(
                    "cpu",
                    "family %d model %d stepping %d"
                        .formatted(cpu.family(), cpu.model(), cpu.stepping())));
    fields.put("guestSvn", report.guestSvn());
    fields.put("policy", report.policy().toString());
    fields.put("policyFlags", report.policy().flags());
    fields.put("minimumAbi", report.policy().abiMajor() + "." + report.policy().abiMinor());
    fields.put(
        "vmpl", report.vmpl().isPresent() ? String.valueOf(report.vmpl().getAsInt()) : "host");
    fields.put("platformInfo", report.platformInfo().toString());
    fields.put("platformFlags", report.platformInfo().flags());
    fields.put("signingKey", report.endorsementKey().toString());
    fields.put("authorKeyEnabled", report.hasAuthorKey());
    fields.put("chipKeyMasked", report.isChipKeyMasked());
    for (ReportField field : ReportField.values()) {
      fields.put(camelCase(field), report.hex(field));
    }
    verdict.tcbs().ifPresent(tcbs -> put(fields, tcbs));
    fields.put("currentVersion", report.currentFirmware().toString());
    fields.put("committedVersion", report.committedFirmware().toString());
    put(fields, "launchMitVector", report.launchMitigations());
    put(fields, "currentMitVector", report.currentMitigations());
    return fields;
  }

  private static void put(Map<String, Object> fields, TcbVersions tcbs) {
    fields.put("currentTcb", tcbs.current().toString());
    fields.put("reportedTcb", tcbs.reported().toString());
    fields.put("committedTcb", tcbs.committed().toString());
    fields.put("launchTcb", tcbs.launch().toString());
  }

  private static void put(Map<String, Object> fields, String name, OptionalLong vector) {
    vector.ifPresent(bits -> fields.put(name, "0x" + Long.toHexString(bits)));
  }

  private Map<String, Object> key() {
    Map<String, Object> key = new LinkedHashMap<>();
    verdict.chain().map(EndorsementChain::vek).ifPresent(vek -> put(key, vek));
    verdict.chain().ifPresent(chain -> key.put("root", chain.ark().fingerprint()));
    return key;
  }

  private static void put(Map<String, Object> key, VekCertificate vek) {
    key.put("kind", vek.kind().toString());
    key.put("productName", vek.productName());
    key.put("tcb", vek.tcb().toString());
    vek.hardwareId().ifPresent(id -> key.put("hardwareId", HexFormat.of().formatHex(id)));
    vek.cspId().ifPresent(id -> key.put("cspId", id));
  }

  private static String camelCase(ReportField field) {
    StringBuilder name = new StringBuilder();
    for (String word : field.name().toLowerCase(Locale.ROOT).split("_", -1)) {
      boolean first = name.isEmpty();
      name.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  private static String text(Object value) {
    return value instanceof Collection<?> all
        ? all.stream().map(String::valueOf).collect(Collectors.joining(" "))
        : String.valueOf(value);
  }

  private static void put(ObjectNode node, Map<String, Object> values) {
    values.forEach(
        (name, value) -> {
          if (value instanceof Collection<?> all) {
            ArrayNode array = node.putArray(name);
            all.forEach(one -> array.add(String.valueOf(one)));
          } else if (value instanceof Long number) {
            node.put(name, number);
          } else if (value instanceof Boolean flag) {
            node.put(name, flag);
          } else {
            node.put(name, String.valueOf(value));
          }
        });
  }
}
