package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;
import static dev.sevkit.validate.Severity.WARNING;

import dev.sevkit.model.constraint.StrictBase64;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Violation;
import java.util.stream.Stream;

/**
 * A launch blob is not base64 on one line: QEMU skips what it cannot decode and the firmware
 * refuses the rest, or, for SEV-SNP, QEMU refuses it itself.
 */
public final class LaunchBlobNotBase64 implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("launch-blob-not-base64")
          .summary("launch blob is not base64 on one line")
          .severity(ERROR)
          .effect(REFUSED)
          .remedy("put the blob itself there, in base64 on one line, as base64 -w0 prints it")
          .since("0.1.0")
          .source("QEMU target/i386/sev.c, sev_read_file_base64; QEMU util/base64.c; RFC 4648");

  /** The rule. */
  public LaunchBlobNotBase64() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context
        .violations(StrictBase64.class)
        .filter(violation -> !DocumentedPlaceholders.contain(violation.written()))
        .filter(violation -> !new BlobText(violation.written()).isEmpty())
        .map(violation -> finding(context, violation));
  }

  private static Finding finding(LaunchContext context, Violation violation) {
    BlobText text = new BlobText(violation.written());
    Finding finding = INFO.at(violation.node());
    if (text.isPem()) {
      return finding.detail(
          violation.property() + " is PEM text: libvirt wants the base64 of the binary blob");
    }
    if (text.isPath()) {
      return finding.detail(
          violation.property() + " looks like a path: libvirt wants the content, not the path");
    }
    if (text.isWrapped()) {
      return finding
          .severity(context.is(SEV_SNP) ? ERROR : WARNING)
          .detail(violation.property() + " has white space in or around it")
          .fix(write(violation, text.unwrapped(), "remove the white space from "));
    }
    return SevBlob.ofElement(violation.property())
        .flatMap(text::repaired)
        .map(
            whole -> finding.fix(write(violation, whole, "write standard base64 with padding in ")))
        .orElse(finding)
        .detail(violation.property() + " " + text.fault());
  }

  private static Fix write(Violation violation, String text, String change) {
    return Fix.safe(change + violation.property(), ElementEdits.setText(violation.node(), text));
  }
}
