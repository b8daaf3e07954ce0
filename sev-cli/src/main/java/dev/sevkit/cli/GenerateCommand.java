package dev.sevkit.cli;

import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.sev.SnpGuestPolicy;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.generate.DomainGenerator;
import dev.sevkit.validate.generate.DomainTemplate;
import dev.sevkit.validate.generate.LaunchSessionFiles;
import dev.sevkit.validate.generate.Overrides;
import dev.sevkit.validate.report.JsonReport;
import dev.sevkit.validate.report.LintReport;
import dev.sevkit.validate.report.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code sevkit generate}: a SEV-ready domain from a template. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = ImplementationVersion.class,
    description = "Write a SEV-ready domain from a template.",
    footer = {
      "",
      "The domain goes to standard output or to -o FILE, the report to standard error.",
      "Exit code: 0 the domain is clean, 1 it has findings at or above --fail-on and is",
      "written with --force only, 2 unreadable input or wrong usage."
    })
final class GenerateCommand implements Callable<Integer> {

  @Option(
      names = "--template",
      paramLabel = "sev|sev-es|sev-snp|FILE",
      required = true,
      description = "A template that comes with sevkit, or a file of your own.")
  private String template = "";

  @Option(
      names = "--set",
      paramLabel = "name=value",
      description = "Value of a variable of the template. Repeatable.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      converter = MemoryConverter.class,
      description = "Memory of the guest, such as 4GiB.")
  private @Nullable MemorySize memory;

  @Option(names = "--vcpus", paramLabel = "N", description = "Number of virtual CPUs.")
  private @Nullable Integer vcpus;

  @Option(names = "--disk", paramLabel = "PATH", description = "Image of the first disk.")
  private @Nullable String disk;

  @Option(names = "--network", paramLabel = "NAME", description = "Network of the first interface.")
  private @Nullable String network;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description = "Guest policy: 0x7, or names of bits such as nodbg,noks,es.")
  private @Nullable String policy;

  @Option(
      names = "--session",
      paramLabel = "PREFIX",
      description = "Take dhCert and session from PREFIX_godh.b64 and PREFIX_session.b64.")
  private @Nullable String session;

  @Option(
      names = "--firmware",
      paramLabel = "PATH",
      description = "Firmware image, mapped as ROM, in place of what libvirt would choose.")
  private @Nullable String firmware;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the domain there, whole or not at all.")
  private @Nullable Path output;

  @Option(
      names = "--attestable",
      description =
          "Prepare for attestation: firmware without variable store, hashes of a direct kernel"
              + " boot.")
  private boolean attestable;

  @Option(names = "--force", description = "Write the domain although it is not clean.")
  private boolean force;

  @Mixin private final ProfileOptions profile = new ProfileOptions();
  @Mixin private final RuleOptions rules = new RuleOptions();
  @Mixin private final ReportOptions options = new ReportOptions();

  private final Console console;

  GenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (vcpus != null && vcpus < 1) {
      throw CommandException.unusable("--vcpus must be at least 1");
    }
    try (Target target = profile.target(console)) {
      return generate(target);
    }
  }

  private int generate(Target target) {
    DomainTemplate source = template();
    DomainGenerator plain =
        new DomainGenerator(new Validator(rules.rules(), target.of(source.fill(values))));
    DomainGenerator generator = attestable ? plain.attestable() : plain;
    FixResult result = generator.generate(source, values, overrides(source));
    LintReport report = new LintReport(List.of(result.remaining()), List.of());
    boolean failing = options.failsOn(result.remaining(), Optional.empty());
    boolean clean = !failing && !report.isIncomplete();
    if (clean || force) {
      write(result);
    }
    report(result, report, clean);
    return options.exitCode(report);
  }

  private DomainTemplate template() {
    return SevType.ofId(template)
        .map(DomainTemplate::builtIn)
        .orElseGet(() -> DomainTemplate.read(Path.of(template)));
  }

  private Overrides overrides(DomainTemplate source) {
    return new Overrides(
        Optional.ofNullable(memory),
        Optional.ofNullable(vcpus),
        Optional.ofNullable(disk),
        Optional.ofNullable(network),
        Optional.ofNullable(policy).map(asked -> encoded(source, asked)),
        Optional.ofNullable(session).map(LaunchSessionFiles::read),
        Optional.ofNullable(firmware));
  }

  private static String encoded(DomainTemplate source, String asked) {
    try {
      return source.isFor(SevType.SEV_SNP)
          ? SnpGuestPolicy.parse(asked).toString()
          : GuestPolicy.parse(asked).toString();
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable("--policy: " + e.getMessage());
    }
  }

  private void write(FixResult result) {
    byte[] domain = result.after().source().encode();
    if (output != null) {
      create(output, domain);
    } else if (!options.isJson()) {
      console.stdout().writeBytes(domain);
      console.stdout().flush();
    }
  }

  private static void create(Path file, byte[] domain) {
    try {
      AtomicFile.create(file, domain);
    } catch (CommandException e) {
      throw new CommandException(e.exitCode(), file + ": " + e.getMessage());
    }
  }

  private void report(FixResult result, LintReport report, boolean clean) {
    PrintWriter err = console.err();
    Changes.applied(err, result, "fixed");
    if (options.isJson()) {
      PrintWriter out = console.out();
      out.print(JsonReport.render(report));
      out.flush();
    } else if (!report.findings().isEmpty() || report.skipped() > 0) {
      new TextReport(err, false).write(report);
    }
    if (!clean && !force) {
      err.println("sevkit: the domain is not clean and was not written; --force writes it");
    }
    err.flush();
    Problems.print(console, report);
  }

  /** Reads an amount of memory with its unit. */
  static final class MemoryConverter implements ITypeConverter<MemorySize> {

    MemoryConverter() {}

    @Override
    public MemorySize convert(String value) {
      return MemorySize.parseWithUnit(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is no amount of memory with a unit, such as 4GiB"));
    }
  }
}
