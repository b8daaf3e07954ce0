package dev.sevkit.cli.attest;

import dev.sevkit.attest.snp.report.OwnerPolicy;
import dev.sevkit.attest.snp.report.PlatformInfo;
import dev.sevkit.attest.snp.report.TcbVersion;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a guest owner demands of a report, by the names go-sev-guest's check has for it. */
final class ReportDemandOptions {

  @Mixin private final ExpectedFieldOptions fields = new ExpectedFieldOptions();

  @Mixin private final TrustedKeyOptions keys = new TrustedKeyOptions();

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

  ReportDemandOptions() {}

  /**
   * All that is demanded.
   *
   * @throws Stop if an option is not what it is to be
   */
  OwnerPolicy policy() {
    OwnerPolicy policy =
        provisional ? OwnerPolicy.noDebug().permitProvisionalFirmware() : OwnerPolicy.noDebug();
    policy = fields.and(policy);
    policy =
        and(policy, "--minimum-guest-svn", guestSvn, DemandText::u32, OwnerPolicy::minimumGuestSvn);
    policy = and(policy, "--minimum-build", build, DemandText::u8, OwnerPolicy::minimumBuild);
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
    policy = and(policy, "--vmpl", vmpl, DemandText::vmpl, OwnerPolicy::vmpl);
    policy =
        and(policy, "--guest-policy", guestPolicy, SnpGuestPolicy::parse, OwnerPolicy::guestPolicy);
    policy =
        and(
            policy,
            "--platform-info",
            platformInfo,
            DemandText::u64,
            (sofar, value) -> sofar.platformInfo(new PlatformInfo(value)));
    policy =
        and(
            policy,
            "--minimum-launch-mit-vector",
            launchMitigations,
            DemandText::u64,
            OwnerPolicy::minimumLaunchMitigations);
    policy =
        and(
            policy,
            "--minimum-current-mit-vector",
            currentMitigations,
            DemandText::u64,
            OwnerPolicy::minimumCurrentMitigations);
    return keys.and(policy);
  }

  private static <T> OwnerPolicy and(
      OwnerPolicy policy,
      String option,
      @Nullable String text,
      Function<String, T> meaning,
      BiFunction<OwnerPolicy, T, OwnerPolicy> demand) {
    return text == null
        ? policy
        : DemandText.demand(option, () -> demand.apply(policy, meaning.apply(text.strip())));
  }

  private static OwnerPolicy version(OwnerPolicy policy, String text) {
    String[] numbers = text.split("\\.", -1);
    if (numbers.length != 2) {
      throw new IllegalArgumentException("expected MAJOR.MINOR, found '" + text + "'");
    }
    return policy.minimumVersion(DemandText.u8(numbers[0]), DemandText.u8(numbers[1]));
  }

  private static OwnerPolicy tcb(OwnerPolicy policy, String text) {
    Optional<TcbVersion> levels = TcbLevels.parse(text);
    return levels.map(policy::minimumTcb).orElseGet(() -> policy.minimumTcb(DemandText.u64(text)));
  }

  private static OwnerPolicy launchTcb(OwnerPolicy policy, String text) {
    Optional<TcbVersion> levels = TcbLevels.parse(text);
    return levels
        .map(policy::minimumLaunchTcb)
        .orElseGet(() -> policy.minimumLaunchTcb(DemandText.u64(text)));
  }
}
