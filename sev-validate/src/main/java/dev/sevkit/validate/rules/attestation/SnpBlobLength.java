package dev.sevkit.validate.rules.attestation;

import static dev.sevkit.model.sev.SevBlob.GUEST_VISIBLE_WORKAROUNDS;
import static dev.sevkit.model.sev.SevBlob.HOST_DATA;
import static dev.sevkit.model.sev.SevBlob.ID_AUTH;
import static dev.sevkit.model.sev.SevBlob.ID_BLOCK;
import static dev.sevkit.model.sev.SevType.SEV_SNP;
import static dev.sevkit.validate.Effect.REFUSED;
import static dev.sevkit.validate.Severity.ERROR;

import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/**
 * A blob of a SEV-SNP guest does not have the one size it may have: libvirt refuses to define the
 * domain.
 */
public final class SnpBlobLength implements Rule {

  private static final List<SevBlob> BLOBS =
      List.of(GUEST_VISIBLE_WORKAROUNDS, ID_BLOCK, ID_AUTH, HOST_DATA);

  private static final RuleInfo INFO =
      RuleInfo.named("snp-blob-length")
          .summary("SEV-SNP launch blob has the wrong size")
          .severity(ERROR)
          .effect(REFUSED)
          .appliesTo(SEV_SNP)
          .remedy("put the whole blob there, in base64 on one line")
          .since("0.1.0")
          .source(
              "libvirt src/conf/domain_validate.c, virDomainDefLaunchSecurityValidate;"
                  + " QEMU qapi/qom.json, SevSnpGuestProperties");

  /** The rule. */
  public SnpBlobLength() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return BLOBS.stream()
        .flatMap(
            blob ->
                WrongSize.finding(context, INFO, blob)
                    .map(finding -> finding.detail(blob.element())));
  }
}
