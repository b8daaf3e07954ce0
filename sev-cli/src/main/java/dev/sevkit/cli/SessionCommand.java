package dev.sevkit.cli;

import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.attest.cert.ChainReport;
import dev.sevkit.attest.cert.SevCertificate;
import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.attest.session.SessionBuilder;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.validate.report.JsonReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code sevkit session}: makes a launch session for one guest on one platform. */
@Command(
    name = "session",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    customSynopsis = "sevkit session [OPTIONS] [NAME] PDH POLICY",
    description = "Make a launch session: transport keys for one launch, on a verified platform.",
    footer = {
      "",
      "Writes NAME_tik.bin and NAME_tek.bin (secret: keep them), NAME_godh.b64 (dhCert) and",
      "NAME_session.b64 (session), all readable by you alone. For every launch a new session.",
      "",
      "Examples: sevkit session vm1 sev.chain nodbg,noks,es --cek cek.cert",
      "          sevkit session vm1 pdh.cert 0x7 --chain chain.cert --cek cek.cert --domain vm1.xml",
      "Exit code: 0 made, 1 the platform is not to be trusted, 2 wrong usage or malformed input,",
      "3 nothing to verify the PDH with, 4 the domain has no <launchSecurity type='sev'>,",
      "6 anything else, such as a file that cannot be written."
    })
final class SessionCommand implements Callable<Integer> {

  @Parameters(
      arity = "2..3",
      paramLabel = "[NAME] PDH POLICY",
      description = {
        "NAME: what the files' names begin with (default: vm).",
        "PDH: the platform's certificates, in any form 'cert verify' reads; - is standard input.",
        "POLICY: as libvirt is to have it, 0x and hexadecimal digits, or names of bits."
      })
  private List<String> words = List.of();

  @Option(names = "--name", paramLabel = "NAME", description = "The same as NAME.")
  private @Nullable String name;

  @Option(
      names = "--chain",
      paramLabel = "FILE",
      description = "More certificates of the platform, if PDH holds not all; repeatable.")
  private List<String> chains = new ArrayList<>();

  @Mixin private final ChainOptions trust = new ChainOptions();

  @Option(
      names = "--unverified",
      description =
          "Do not verify the platform. Whoever made the PDH can then read every launch secret.")
  private boolean unverified;

  @Option(names = "--es", description = "Refuse a policy that does not require SEV-ES.")
  private boolean sevEs;

  @Option(names = "--force", description = "Replace files of an earlier session of this name.")
  private boolean force;

  @Option(
      names = "--domain",
      paramLabel = "FILE",
      description = "Put policy, dhCert and session into this domain XML; nothing else changes.")
  private @Nullable Path domain;

  @Option(
      names = "--print",
      paramLabel = "WHAT",
      description =
          "text (default), json, launch-security (the XML element), or kubevirt (the JSON that"
              + " setupsession takes).")
  private Form form = Form.TEXT;

  @Option(names = "--kubevirt", description = "The same as --print kubevirt.")
  private boolean kubevirt;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private ReportOptions.@Nullable Format format;

  @Option(names = "--cbitpos", paramLabel = "N", description = "C-bit position, for the element.")
  private @Nullable Integer cbitpos;

  @Option(
      names = "--reduced-phys-bits",
      paramLabel = "N",
      description = "Reduced physical bits, for the element.")
  private @Nullable Integer reducedPhysBits;

  private final Console console;

  SessionCommand(Console console) {
    this.console = console;
  }

  /** What goes to standard output. */
  enum Form {
    TEXT,
    JSON,
    LAUNCH_SECURITY,
    KUBEVIRT;

    /** The word users write: {@code launch-security}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public Integer call() {
    GuestPolicy policy = policy(words.get(words.size() - 1));
    SessionFiles files = SessionFiles.named(name());
    Form wanted = form();
    Optional<SessionDomain> target = Optional.ofNullable(domain).map(SessionDomain::read);
    if (!force) {
      files.requireNew();
    }
    Platform platform = platform();
    SessionBuilder builder = sevEs ? platform.builder().requiringSevEs() : platform.builder();
    try (LaunchSession session = builder.build(policy)) {
      files.write(session);
      target.ifPresent(one -> write(one, session, files));
      print(wanted, session, files, platform);
    }
    return AttestExit.VERIFIED;
  }

  private static void write(SessionDomain target, LaunchSession session, SessionFiles files) {
    try {
      target.write(session);
    } catch (CommandException e) {
      SessionFiles.remove(files.all());
      throw e;
    }
  }

  private static GuestPolicy policy(String text) {
    try {
      return GuestPolicy.parse(text);
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()));
    }
  }

  private String name() {
    boolean positional = words.size() == 3;
    if (positional && name != null) {
      throw CommandException.unusable("NAME is given twice, also as --name");
    }
    return positional ? words.get(0) : name == null ? "vm" : name;
  }

  private Form form() {
    boolean json = format == ReportOptions.Format.JSON;
    if ((kubevirt && json) || ((kubevirt || json) && form != Form.TEXT)) {
      throw CommandException.unusable("--print, --kubevirt and --format json exclude each other");
    }
    if ((cbitpos == null) != (reducedPhysBits == null)) {
      throw CommandException.unusable("--cbitpos and --reduced-phys-bits need each other");
    }
    Form asked = kubevirt ? Form.KUBEVIRT : json ? Form.JSON : form;
    if (cbitpos != null && asked != Form.LAUNCH_SECURITY) {
      throw CommandException.unusable("--cbitpos is for --print launch-security");
    }
    return asked;
  }

  /** For whom the session is. */
  private record Platform(SessionBuilder builder, SevCertificate pdh, String words) {}

  private Platform platform() {
    CertificateFiles files = new CertificateFiles(console);
    List<String> sources = new ArrayList<>(List.of(words.get(words.size() - 2)));
    sources.addAll(chains);
    CertificateChain chain = files.read(sources);
    if (unverified) {
      return unverifiedPlatform(chain);
    }
    if (chain.positions().equals(Set.of(CertificateUsage.PDH))) {
      throw new CommandException(
          AttestExit.INSECURE,
          "a PDH alone proves nothing: give the platform's other certificates by --chain;"
              + " --unverified does without");
    }
    ChainReport report = trust.verifier(files).report(trust.replaced(chain, files));
    SevCertificate pdh = report.orThrow().pdh();
    String generation = report.generation().map(one -> "AMD's root of " + one).orElse("root given");
    return new Platform(
        SessionBuilder.forPlatform(report.orThrow()), pdh, "verified, " + generation);
  }

  private Platform unverifiedPlatform(CertificateChain chain) {
    byte[] bytes =
        chain
            .certificate(CertificateUsage.PDH)
            .orElseThrow(() -> CommandException.unusable("there is no PDH certificate"));
    SevCertificate pdh = SevCertificate.parse(CertificateUsage.PDH, bytes);
    console
        .err()
        .println(
            "sevkit: warning: the platform was not verified; whoever made this PDH can read every"
                + " launch secret");
    return new Platform(SessionBuilder.forUnverifiedPdh(pdh), pdh, "NOT VERIFIED");
  }

  private void print(Form wanted, LaunchSession session, SessionFiles files, Platform platform) {
    PrintWriter out = console.out();
    out.print(
        switch (wanted) {
          case TEXT -> text(session, files, platform);
          case JSON -> JsonReport.print(json(session, files, platform));
          case LAUNCH_SECURITY -> launchSecurity(session);
          case KUBEVIRT -> JsonReport.print(kubevirt(session));
        });
    out.flush();
  }

  private String launchSecurity(LaunchSession session) {
    return cbitpos == null || reducedPhysBits == null
        ? session.launchSecurity()
        : session.launchSecurity(cbitpos, reducedPhysBits);
  }

  private static String text(LaunchSession session, SessionFiles files, Platform platform) {
    return """
        policy   %s
        platform %s (%s)
        TIK      %s (secret)
        TEK      %s (secret)
        dhCert   %s
        session  %s
        """
        .formatted(
            session.policy(),
            platform.pdh(),
            platform.words(),
            files.tik(),
            files.tek(),
            files.godh(),
            files.session());
  }

  private static ObjectNode json(LaunchSession session, SessionFiles files, Platform platform) {
    ObjectNode root = JsonMapper.shared().createObjectNode();
    root.put("schemaVersion", 1)
        .put("policy", session.policy().toString())
        .put("verified", session.isForVerifiedPlatform());
    CertificateJson.describe(root.putObject("pdh"), platform.pdh());
    root.putObject("files")
        .put("tik", files.tik().toString())
        .put("tek", files.tek().toString())
        .put("godh", files.godh().toString())
        .put("session", files.session().toString());
    return root.put("dhCert", session.dhCert()).put("session", session.session());
  }

  private static ObjectNode kubevirt(LaunchSession session) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("session", session.session())
        .put("dhCert", session.dhCert());
  }
}
