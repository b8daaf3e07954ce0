package dev.sevkit.attest.cert;

import static java.util.Objects.requireNonNull;

import dev.sevkit.attest.internal.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** A generation of AMD's server processors, each with its own root key (ARK) and ASK. */
public enum AmdGeneration {
  /** EPYC 7001. */
  NAPLES("dedabca561e1dece8cc00b7bda864cf5f20b95017864408cfe18eaee0dce24b9"),
  /** EPYC 7002. */
  ROME("865977b268c16d5b27772b00aaefb4e737ba9499e818ed8e9f65b0cecefbc529"),
  /** EPYC 7003. */
  MILAN("1246469862b78a7a8625579b0378d1f8e975eb8b82a1623b579d7968a5969888"),
  /** EPYC 9004 and 8004. */
  GENOA("8f4e3fd36589c23f1fe0c8338465bac7e2e066d97fc92f228bbee4fd356fb674"),
  /** EPYC 9005. */
  TURIN("f6405e5096a6eee1eb7d5df75c49f9b9f7c8357a31c7fff150149d68588a7bf7");

  /** Length of the ARK of Naples without its signature. */
  static final int UNSIGNED_LENGTH = 576;

  private final String arkSha256;

  AmdGeneration(String arkSha256) {
    this.arkSha256 = arkSha256;
  }

  /** SHA-256 of its whole ARK certificate in SEV format, in lower-case hexadecimal. */
  public String arkSha256() {
    return arkSha256;
  }

  /** Its ASK and ARK as AMD publishes them, one after the other. */
  byte[] certificates() {
    String resource = "ask_ark_" + this + ".cert";
    try (InputStream in =
        requireNonNull(AmdGeneration.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its ASK certificate. */
  byte[] ask() {
    byte[] both = certificates();
    return Arrays.copyOf(both, both.length / 2);
  }

  /** Its ARK certificate, which is what its fingerprint says. */
  byte[] ark() {
    byte[] both = certificates();
    byte[] ark = Arrays.copyOfRange(both, both.length / 2, both.length);
    if (!isArk(ark)) {
      throw new IllegalStateException("the ARK of " + this + " in this library was changed");
    }
    return ark;
  }

  /** Whether these bytes are its ARK certificate. */
  boolean isArk(byte[] certificate) {
    return HexFormat.of().formatHex(Hashes.sha256(certificate)).equals(arkSha256);
  }

  /** The ARK of Naples whole, if these bytes are all of it but the signature; else the bytes. */
  static byte[] withSignature(byte[] certificate) {
    if (certificate.length != UNSIGNED_LENGTH) {
      return certificate;
    }
    byte[] whole = NAPLES.ark();
    boolean same = Arrays.equals(certificate, Arrays.copyOf(whole, UNSIGNED_LENGTH));
    return same ? whole : certificate;
  }

  /** Its name in lower case: {@code milan}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
