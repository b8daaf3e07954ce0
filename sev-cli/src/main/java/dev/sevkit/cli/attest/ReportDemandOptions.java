package dev.sevkit.cli.attest;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.snp.report.OwnerPolicy;
import dev.sevkit.attest.snp.report.PlatformInfo;
import dev.sevkit.attest.snp.report.ReportField;
import dev.sevkit.attest.snp.report.TcbVersion;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a guest owner demands of a report, by the names go-sev-guest's check has for it. */
final class ReportDemandOptions {

  private static final String FILE = "file:";

  private final Map<ReportField, String> exact = new EnumMap<>(ReportField.class);

  @Option(
      names = {"--minimum-guest-svn", "--min-guest-svn"},
      paramLabel = "N",
      description = "GUEST_SVN at least.")
  private @Nullable String guestSvn;

  @Option(
      names = {"--minimum-build", "--min-build"},
      paramLabel = "N",
      description = "Build of the firmware at least, current and committed.")
  private @Nullable String build;

  @Option(
      names = {"--minimum-version", "--min-version"},
      paramLabel = "MAJOR.MINOR",
      description = "API version of the firmware at least, current and committed.")
  private @Nullable String version;

  @Option(
      names = "--minimum-tcb",
      paramLabel = "TCB",
      description = {
        "Security patch levels at least, current, committed and reported:",
        "bl=4,tee=0,snp=22,ucode=213 (fmc= on Turin), or TCB_VERSION as a number."
      })
  private @Nullable String tcb;

  @Option(
      names = "--minimum-launch-tcb",
      paramLabel = "TCB",
      description = "The same for those at launch.")
  private @Nullable String launchTcb;

  @Option(names = "--vmpl", paramLabel = "N", description = "Privilege level that asked, 0 to 3.")
  private @Nullable String vmpl;

  @Option(
      names = "--guest-policy",
      paramLabel = "POLICY",
      description = {
        "The laxest policy to accept, 0x30000 or smt,debug,...: SMT, MIGRATE_MA, DEBUG and",
        "CXL_ALLOW only if set here, the others if set here, no lower ABI version."
      })
  private @Nullable String guestPolicy;

  @Option(
      names = "--platform-info",
      paramLabel = "N",
      description = {
        "PLATFORM_INFO: SMT_EN, TSME_EN and TIO_EN only if set here, the others",
        "if set here."
      })
  private @Nullable String platformInfo;

  @Option(
      names = "--minimum-launch-mit-vector",
      paramLabel = "N",
      description = "Mitigations at launch: all these bits.")
  private @Nullable String launchMitigations;

  @Option(
      names = "--minimum-current-mit-vector",
      paramLabel = "N",
      description = "Mitigations now: all these bits.")
  private @Nullable String currentMitigations;

  @Option(names = "--provisional", description = "Accept firmware that is not committed.")
  private boolean provisional;

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

  ReportDemandOptions() {}

  @Option(
      names = "--report-data",
      paramLabel = "HEX",
      description = {
        "REPORT_DATA, 64 bytes: your nonce. This and the next in hexadecimal, or",
        "file:NAME for a file with the bytes."
      })
  void setReportData(String value) {
    exact.put(ReportField.REPORT_DATA, value);
  }

  @Option(names = "--measurement", paramLabel = "HEX", description = "MEASUREMENT, 48 bytes.")
  void setMeasurement(String value) {
    exact.put(ReportField.MEASUREMENT, value);
  }

  @Option(names = "--host-data", paramLabel = "HEX", description = "HOST_DATA, 32 bytes.")
  void setHostData(String value) {
    exact.put(ReportField.HOST_DATA, value);
  }

  @Option(names = "--family-id", paramLabel = "HEX", description = "FAMILY_ID, 16 bytes.")
  void setFamilyId(String value) {
    exact.put(ReportField.FAMILY_ID, value);
  }

  @Option(names = "--image-id", paramLabel = "HEX", description = "IMAGE_ID, 16 bytes.")
  void setImageId(String value) {
    exact.put(ReportField.IMAGE_ID, value);
  }

  @Option(names = "--report-id", paramLabel = "HEX", description = "REPORT_ID, 32 bytes.")
  void setReportId(String value) {
    exact.put(ReportField.REPORT_ID, value);
  }

  @Option(names = "--report-id-ma", paramLabel = "HEX", description = "REPORT_ID_MA, 32 bytes.")
  void setReportIdMa(String value) {
    exact.put(ReportField.REPORT_ID_MA, value);
  }

  @Option(
      names = "--chip-id",
      paramLabel = "HEX",
      description = "CHIP_ID, 64 bytes; of Turin 8 will do.")
  void setChipId(String value) {
    exact.put(ReportField.CHIP_ID, value);
  }

  /**
   * All that is demanded.
   *
   * @throws Stop if an option is not what it is to be
   */
  OwnerPolicy policy() {
    OwnerPolicy policy =
        provisional ? OwnerPolicy.noDebug().permitProvisionalFirmware() : OwnerPolicy.noDebug();
    for (Map.Entry<ReportField, String> one : exact.entrySet()) {
      String option = "--" + one.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
      OwnerPolicy sofar = policy;
      policy = of(option, () -> sofar.exactly(one.getKey(), bytes(option, one.getValue())));
    }
    policy =
        and(
            policy,
            "--minimum-guest-svn",
            guestSvn,
            ReportDemandOptions::u32,
            OwnerPolicy::minimumGuestSvn);
    policy =
        and(policy, "--minimum-build", build, ReportDemandOptions::u8, OwnerPolicy::minimumBuild);
    policy =
        and(
            policy,
            "--minimum-version",
            version,
            Function.identity(),
            ReportDemandOptions::version);
    policy = and(policy, "--minimum-tcb", tcb, Function.identity(), ReportDemandOptions::tcb);
    policy =
        and(
            policy,
            "--minimum-launch-tcb",
            launchTcb,
            Function.identity(),
            ReportDemandOptions::launchTcb);
    policy = and(policy, "--vmpl", vmpl, ReportDemandOptions::vmpl, OwnerPolicy::vmpl);
    policy =
        and(policy, "--guest-policy", guestPolicy, SnpGuestPolicy::parse, OwnerPolicy::guestPolicy);
    policy =
        and(
            policy,
            "--platform-info",
            platformInfo,
            ReportDemandOptions::u64,
            (sofar, value) -> sofar.platformInfo(new PlatformInfo(value)));
    policy =
        and(
            policy,
            "--minimum-launch-mit-vector",
            launchMitigations,
            ReportDemandOptions::u64,
            OwnerPolicy::minimumLaunchMitigations);
    policy =
        and(
            policy,
            "--minimum-current-mit-vector",
            currentMitigations,
            ReportDemandOptions::u64,
            OwnerPolicy::minimumCurrentMitigations);
    return keys(policy);
  }

  private OwnerPolicy keys(OwnerPolicy policy) {
    if (!authors.isEmpty() && !requireAuthorKey && !requireIdBlock) {
      throw wrong("--trusted-author-key-hashes needs --require-author-key or --require-id-block");
    }
    if (!idKeys.isEmpty() && !requireIdBlock) {
      throw wrong("--trusted-id-key-hashes needs --require-id-block");
    }
    if (requireAuthorKey && authors.isEmpty()) {
      throw wrong("--require-author-key needs --trusted-author-key-hashes");
    }
    if (requireIdBlock && authors.isEmpty() && idKeys.isEmpty()) {
      throw wrong("--require-id-block needs --trusted-id-key-hashes or -author-key-hashes");
    }
    List<byte[]> trustedAuthors = digests("--trusted-author-key-hashes", authors);
    List<byte[]> trustedKeys = digests("--trusted-id-key-hashes", idKeys);
    OwnerPolicy byAuthor =
        requireAuthorKey
            ? of("--trusted-author-key-hashes", () -> policy.requireAuthorKey(trustedAuthors))
            : policy;
    return requireIdBlock
        ? of("--require-id-block", () -> byAuthor.requireIdBlock(trustedKeys, trustedAuthors))
        : byAuthor;
  }

  private static List<byte[]> digests(String option, List<String> digests) {
    return digests.stream().map(digest -> bytes(option, digest)).toList();
  }

  private static <T> OwnerPolicy and(
      OwnerPolicy policy,
      String option,
      @Nullable String text,
      Function<String, T> meaning,
      BiFunction<OwnerPolicy, T, OwnerPolicy> demand) {
    return text == null
        ? policy
        : of(option, () -> demand.apply(policy, meaning.apply(text.strip())));
  }

  /** A demand; what is wrong with it names the option. */
  private static OwnerPolicy of(String option, Supplier<OwnerPolicy> demand) {
    try {
      return demand.get();
    } catch (IllegalArgumentException | AttestationException e) {
      throw wrong(option + ": " + e.getMessage());
    }
  }

  private static Stop wrong(String message) {
    return new Stop(AttestExit.UNSUPPORTED, message);
  }

  private static byte[] bytes(String option, String text) {
    if (text.startsWith(FILE)) {
      return InputFile.bytes(text.substring(FILE.length()), ReportField.REPORT_DATA.length());
    }
    try {
      return HexFormat.of().parseHex(text.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(option + ": expected hexadecimal digits or file:NAME, found '" + text + "'");
    }
  }

  private static long u64(String text) {
    boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
    try {
      return hexadecimal
          ? Long.parseUnsignedLong(text.substring(2), 16)
          : Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is not a number of 64 bits", e);
    }
  }

  private static long most(String text, long most) {
    long value = u64(text);
    if (value < 0 || value > most) {
      throw new IllegalArgumentException("expected 0 to " + most + ", found " + text);
    }
    return value;
  }

  private static long u32(String text) {
    return most(text, 0xffffffffL);
  }

  private static int u8(String text) {
    return (int) most(text, 0xff);
  }

  private static int vmpl(String text) {
    return (int) most(text, 3);
  }

  private static OwnerPolicy version(OwnerPolicy policy, String text) {
    String[] numbers = text.split("\\.", -1);
    if (numbers.length != 2) {
      throw new IllegalArgumentException("expected MAJOR.MINOR, found '" + text + "'");
    }
    return policy.minimumVersion(u8(numbers[0]), u8(numbers[1]));
  }

  private static OwnerPolicy tcb(OwnerPolicy policy, String text) {
    Optional<TcbVersion> levels = TcbLevels.parse(text);
    return levels.map(policy::minimumTcb).orElseGet(() -> policy.minimumTcb(u64(text)));
  }

  private static OwnerPolicy launchTcb(OwnerPolicy policy, String text) {
    Optional<TcbVersion> levels = TcbLevels.parse(text);
    return levels.map(policy::minimumLaunchTcb).orElseGet(() -> policy.minimumLaunchTcb(u64(text)));
  }
}
