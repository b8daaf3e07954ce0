package dev.sevkit.cli.attest;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.session.Tek;
import dev.sevkit.attest.session.Tik;
import dev.sevkit.cli.attest.AttestExit.Stop;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The keys of a launch session. */
public final class KeyOptions {

  @Option(
      names = "--tik",
      paramLabel = "FILE",
      description = "Transport integrity key, 16 bytes; - for standard input.")
  private @Nullable String tik;

  @Option(
      names = "--tek",
      paramLabel = "FILE",
      description = "Transport encryption key, 16 bytes; - for standard input.")
  private @Nullable String tek;

  @Option(
      names = "--tk",
      paramLabel = "FILE",
      description = "Both keys in one file, TEK then TIK, 32 bytes; - for standard input.")
  private @Nullable String tk;

  /** The options, none given yet. */
  public KeyOptions() {}

  /** Both keys of a session; wiped when closed. */
  public record Keys(Tik tik, Tek tek) implements AutoCloseable {

    /** The TEK as if it were the TIK: what someone has who swapped them. */
    Tik swapped() {
      return tek.lend(Tik::of);
    }

    @Override
    public void close() {
      tik.close();
      tek.close();
    }
  }

  /** Whether any is given. */
  boolean given() {
    return Stream.of(this.tik, this.tek, this.tk).anyMatch(Objects::nonNull);
  }

  /** How many of them come from standard input. */
  public long fromStandardInput() {
    return Stream.of(this.tik, this.tek, this.tk)
        .filter(Objects::nonNull)
        .filter(SecretFile::isStandardInput)
        .count();
  }

  /**
   * Checks which are given, before anything is read.
   *
   * @throws Stop if it is not both, or one file with both
   */
  public void require() {
    if (tk != null && (tik != null || tek != null)) {
      throw new Stop(AttestExit.UNSUPPORTED, "--tk excludes --tik and --tek: it has both keys");
    }
    if (tk == null && (tik == null || tek == null)) {
      throw new Stop(AttestExit.UNSUPPORTED, "the keys are required: --tk, or --tik and --tek");
    }
  }

  /**
   * Checks that the TIK is given and not twice, before anything is read.
   *
   * @throws Stop if it is not
   */
  void requireTik() {
    if ((tk == null) == (tik == null)) {
      throw new Stop(AttestExit.UNSUPPORTED, "the TIK is required: --tik or --tk");
    }
  }

  /** Reads the TIK, which is given. */
  Tik readTik(Streams streams) {
    if (tk == null) {
      try (SecretFile integrity = SecretFile.read("--tik", given(tik), streams)) {
        return Tik.of(integrity.bytes());
      }
    }
    Keys keys = read(streams);
    keys.tek().close();
    return keys.tik();
  }

  /** Reads the keys, which are given. */
  public Keys read(Streams streams) {
    if (tk != null) {
      try (SecretFile both = SecretFile.read("--tk", tk, streams)) {
        return split(both.bytes());
      }
    }
    try (SecretFile integrity = SecretFile.read("--tik", given(tik), streams);
        SecretFile encryption = SecretFile.read("--tek", given(tek), streams)) {
      return new Keys(Tik.of(integrity.bytes()), Tek.of(encryption.bytes()));
    }
  }

  private static String given(@Nullable String file) {
    return Objects.requireNonNull(file, "checked by require");
  }

  private static Keys split(byte[] both) {
    if (both.length != Tek.LENGTH + Tik.LENGTH) {
      throw new MalformedInputException("TEK and TIK", "expected 32 bytes, found " + both.length);
    }
    byte[] first = Arrays.copyOf(both, Tek.LENGTH);
    byte[] second = Arrays.copyOfRange(both, Tek.LENGTH, both.length);
    try {
      return new Keys(Tik.of(second), Tek.of(first));
    } finally {
      Arrays.fill(first, (byte) 0);
      Arrays.fill(second, (byte) 0);
    }
  }
}
