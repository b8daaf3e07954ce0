package dev.sevkit.cli.attest;

import dev.sevkit.attest.snp.report.OwnerPolicy;
import java.util.List;
import picocli.CommandLine.Option;

/** The keys a guest owner trusts to have signed the ID block of a report's guest. */
final class TrustedKeyOptions {

  @Option(
      names = "--require-author-key",
      description = "Demand an ID key that a trusted author vouches for.")
  private boolean requireAuthorKey;

  @Option(
      names = {"--require-id-block", "--require-idblock"},
      description = "Demand an ID block by a trusted ID key or author.")
  private boolean requireIdBlock;

  @Option(
      names = "--trusted-author-key-hashes",
      paramLabel = "HEX",
      split = ",",
      description = "AUTHOR_KEY_DIGESTs to trust.")
  private List<String> authors = List.of();

  @Option(
      names = "--trusted-id-key-hashes",
      paramLabel = "HEX",
      split = ",",
      description = "ID_KEY_DIGESTs to trust, as 'sevkit snp id-block' prints them.")
  private List<String> idKeys = List.of();

  TrustedKeyOptions() {}

  /**
   * A policy that demands them too.
   *
   * @throws AttestExit.Stop if the options do not go together
   */
  OwnerPolicy and(OwnerPolicy policy) {
    if (!authors.isEmpty() && !requireAuthorKey && !requireIdBlock) {
      throw DemandText.wrong(
          "--trusted-author-key-hashes needs --require-author-key or --require-id-block");
    }
    if (!idKeys.isEmpty() && !requireIdBlock) {
      throw DemandText.wrong("--trusted-id-key-hashes needs --require-id-block");
    }
    if (requireAuthorKey && authors.isEmpty()) {
      throw DemandText.wrong("--require-author-key needs --trusted-author-key-hashes");
    }
    if (requireIdBlock && authors.isEmpty() && idKeys.isEmpty()) {
      throw DemandText.wrong(
          "--require-id-block needs --trusted-id-key-hashes or -author-key-hashes");
    }
    List<byte[]> trustedAuthors = digests("--trusted-author-key-hashes", authors);
    List<byte[]> trustedKeys = digests("--trusted-id-key-hashes", idKeys);
    OwnerPolicy byAuthor =
        requireAuthorKey
            ? DemandText.demand(
                "--trusted-author-key-hashes", () -> policy.requireAuthorKey(trustedAuthors))
            : policy;
    return requireIdBlock
        ? DemandText.demand(
            "--require-id-block", () -> byAuthor.requireIdBlock(trustedKeys, trustedAuthors))
        : byAuthor;
  }

  private static List<byte[]> digests(String option, List<String> digests) {
    return digests.stream().map(digest -> DemandText.bytes(option, digest)).toList();
  }
}
