package dev.sevkit.cli;

import dev.sevkit.attest.snp.digest.SnpLaunchDigest;
import dev.sevkit.attest.snp.idblock.GuestId;
import dev.sevkit.attest.snp.idblock.IdAuth;
import dev.sevkit.attest.snp.idblock.IdBlock;
import dev.sevkit.attest.snp.idblock.KeyDigest;
import dev.sevkit.attest.snp.idblock.SigningKey;
import dev.sevkit.attest.snp.idblock.VerifiedIdBlock;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.cli.attest.SecretFile;
import dev.sevkit.cli.attest.Streams;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.validate.report.JsonReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit snp id-block}: the signed ID block of a SEV-SNP guest. */
@Command(
    name = "id-block",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    sortOptions = false,
    description = "Sign what a SEV-SNP guest may be launched with, for idBlock and idAuth.",
    footer = {
      "",
      "Keys are EC keys on the curve P-384, PEM or DER, not encrypted:",
      "  openssl ecparam -name secp384r1 -genkey -noout -out id.pem",
      "Examples:",
      "  sevkit snp id-block --measurement DIGEST --idkey id.pem",
      "  sevkit snp id-block --measurement DIGEST --idkey id.pem \\",
      "    --domain guest.xml --write",
      "Exit code: 0 signed, 2 wrong usage or a key that cannot be used,",
      "4 the domain does not allow it, 6 a file cannot be read."
    })
final class SnpIdBlockCommand implements Callable<Integer> {

  @Option(
      names = "--measurement",
      paramLabel = "DIGEST",
      required = true,
      description = "Launch digest: 96 hexadecimal digits, or base64.")
  private String measurement = "";

  @Option(
      names = "--idkey",
      paramLabel = "FILE",
      required = true,
      description = "Private ID key; - for standard input.")
  private String idKey = "";

  @Option(
      names = "--authorkey",
      paramLabel = "FILE",
      description = "Private author key, which vouches for the ID key.")
  private @Nullable String authorKey;

  @Option(
      names = "--family-id",
      paramLabel = "HEX",
      converter = GuestIdConverter.class,
      description = "FAMILY_ID, 32 hexadecimal digits (default: zeros).")
  private GuestId familyId = GuestId.NONE;

  @Option(
      names = "--image-id",
      paramLabel = "HEX",
      converter = GuestIdConverter.class,
      description = "IMAGE_ID, 32 hexadecimal digits (default: zeros).")
  private GuestId imageId = GuestId.NONE;

  @Option(
      names = "--guest-svn",
      paramLabel = "N",
      converter = NumberConverter.class,
      description = "Security version number of the guest (default: ${DEFAULT-VALUE}).")
  private long guestSvn;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "Guest policy, the domain's: number or names (default: 0x30000).")
  private @Nullable String policy;

  @Option(
      names = "--domain",
      paramLabel = "FILE",
      description = "Put block and signatures into a domain; print the difference.")
  private @Nullable Path domainFile;

  @Option(names = "--write", description = "With --domain: write the file.")
  private boolean write;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "Format of the result (default: text).")
  private ReportOptions.Format format = ReportOptions.Format.TEXT;

  private final Console console;

  SnpIdBlockCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return AttestExit.guard(streams(), false, this::sign);
  }

  private Streams streams() {
    return new Streams(console.stdin(), console.stdout(), console.stderr());
  }

  private int sign() {
    if (write && domainFile == null) {
      throw new Stop(AttestExit.UNSUPPORTED, "--write needs --domain");
    }
    if (idKey.equals("-") && "-".equals(authorKey)) {
      throw new Stop(AttestExit.UNSUPPORTED, "only one key can come from standard input");
    }
    Optional<IdentifiedDomain> domain = Optional.ofNullable(domainFile).map(IdentifiedDomain::read);
    IdBlock block =
        new IdBlock(
            SnpLaunchDigest.parse(measurement), familyId, imageId, guestSvn, policy(domain));
    IdAuth auth = signed(block);
    VerifiedIdBlock verified = auth.verify(block);
    domain.ifPresentOrElse(
        one -> one.put(console, block, auth, write), () -> print(verified, auth));
    return AttestExit.VERIFIED;
  }

  private SnpGuestPolicy policy(Optional<IdentifiedDomain> domain) {
    Optional<SnpGuestPolicy> asked = Optional.ofNullable(policy).map(SnpIdBlockCommand::parsed);
    return domain
        .map(one -> one.policy(asked))
        .orElseGet(() -> asked.orElse(IdBlock.DEFAULT_POLICY));
  }

  private static SnpGuestPolicy parsed(String text) {
    try {
      return SnpGuestPolicy.parse(text);
    } catch (IllegalArgumentException e) {
      throw new Stop(AttestExit.UNSUPPORTED, "--policy: " + e.getMessage());
    }
  }

  private IdAuth signed(IdBlock block) {
    try (SigningKey id = key("ID key", "--idkey", idKey)) {
      if (authorKey == null) {
        return IdAuth.sign(block, id);
      }
      try (SigningKey author = key("author key", "--authorkey", authorKey)) {
        return IdAuth.sign(block, id, author);
      }
    }
  }

  private SigningKey key(String name, String option, String file) {
    try (SecretFile secret = SecretFile.read(option, file, streams())) {
      return SigningKey.read(name, secret.bytes());
    }
  }

  private void print(VerifiedIdBlock verified, IdAuth auth) {
    PrintWriter out = console.out();
    String author = auth.hasAuthorKey() ? "yes" : "no";
    if (format == ReportOptions.Format.JSON) {
      out.print(json(verified, auth, author));
    } else {
      out.println("idBlock: " + verified.idBlock().base64());
      out.println("idAuth: " + auth.base64());
      out.println("authorKey: " + author);
      out.println("idKeyDigest: " + verified.idKeyDigest());
      verified.authorKeyDigest().ifPresent(digest -> out.println("authorKeyDigest: " + digest));
    }
    out.flush();
  }

  private static String json(VerifiedIdBlock verified, IdAuth auth, String author) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1)
        .put("idBlock", verified.idBlock().base64())
        .put("idAuth", auth.base64())
        .put("authorKey", author)
        .put("policy", verified.idBlock().policy().toString())
        .put("idKeyDigest", verified.idKeyDigest().hex())
        .put("authorKeyDigest", verified.authorKeyDigest().map(KeyDigest::hex).orElse(null));
    return JsonReport.print(root);
  }
}
