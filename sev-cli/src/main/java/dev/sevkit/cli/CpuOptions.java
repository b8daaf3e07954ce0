package dev.sevkit.cli;

import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The CPU model of a guest: by name, by signature, or by its numbers. */
final class CpuOptions {

  @Option(
      names = "--vcpu-type",
      paramLabel = "MODEL",
      description = "CPU model, such as EPYC-Milan or EPYC-v4.")
  private @Nullable String type;

  @Option(
      names = "--vcpu-sig",
      paramLabel = "VALUE",
      converter = NumberConverter.class,
      description = "Signature of the CPU: EAX of CPUID function 1.")
  private @Nullable Long signature;

  @Option(
      names = "--vcpu-family",
      paramLabel = "N",
      converter = NumberConverter.class,
      description = "Family of the CPU, with --vcpu-model and --vcpu-stepping.")
  private @Nullable Long family;

  @Option(
      names = "--vcpu-model",
      paramLabel = "N",
      converter = NumberConverter.class,
      description = "Model of the CPU.")
  private @Nullable Long model;

  @Option(
      names = "--vcpu-stepping",
      paramLabel = "N",
      converter = NumberConverter.class,
      description = "Stepping of the CPU.")
  private @Nullable Long stepping;

  CpuOptions() {}

  /** The signature the user gave, in one of the ways; empty if in none. */
  Optional<CpuSignature> signature() {
    boolean numbers = family != null || model != null || stepping != null;
    long ways = Stream.of(type != null, signature != null, numbers).filter(way -> way).count();
    if (ways > 1) {
      throw new Stop(
          AttestExit.UNSUPPORTED,
          "give the CPU in one way: --vcpu-type, --vcpu-sig, or --vcpu-family with its fellows");
    }
    try {
      return numbers ? Optional.of(ofNumbers()) : named();
    } catch (IllegalArgumentException e) {
      throw new Stop(AttestExit.UNSUPPORTED, String.valueOf(e.getMessage()));
    }
  }

  private Optional<CpuSignature> named() {
    return signature != null
        ? Optional.of(new CpuSignature(signature))
        : Optional.ofNullable(type).map(CpuSignature::ofModel);
  }

  private CpuSignature ofNumbers() {
    if (family == null || model == null || stepping == null) {
      throw new IllegalArgumentException(
          "--vcpu-family, --vcpu-model and --vcpu-stepping go together");
    }
    return CpuSignature.of(
        NumberConverter.clamped(family),
        NumberConverter.clamped(model),
        NumberConverter.clamped(stepping));
  }
}
