package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.DerReader;
import dev.sevkit.attest.internal.P384PrivateKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What DER says of an EC key on P-384.
 *
 * @see "RFC 5958 (PKCS#8), RFC 5915 (ECPrivateKey)"
 */
final class EcKeyDer {

  private static final String EC = "2a8648ce3d0201";
  private static final String P384 = "2b81040022";

  private static final Map<String, String> OTHERS =
      Map.of(
          "2a864886f70d010101", "an RSA key",
          "2a864886f70d01010a", "an RSA key",
          "2b6570", "an Ed25519 key",
          "2b6571", "an Ed448 key",
          "2a8648ce3d030107", "on the curve P-256",
          "2b81040023", "on the curve P-521",
          "2b8104000a", "on the curve secp256k1",
          "2b240303020801010b", "on the curve brainpoolP384r1");

  /** [0] and [1], constructed. */
  private static final int PARAMETERS = 0xa0;

  private static final int PUBLIC_KEY = 0xa1;

  /** [1] primitive: BIT STRING under an implicit tag, as PKCS#8 has it. */
  private static final int PKCS8_PUBLIC_KEY = 0x81;

  private final byte[] scalar;
  private final List<byte[]> publicKeys;

  private EcKeyDer(byte[] scalar, List<byte[]> publicKeys) {
    this.scalar = scalar;
    this.publicKeys = publicKeys;
  }

  /** The number that is the private key, 48 bytes; the caller wipes it. */
  byte[] scalar() {
    return scalar;
  }

  /** The public keys that stand beside it, as bit strings: none, one, or with PKCS#8 two. */
  List<byte[]> publicKeys() {
    return publicKeys;
  }

  /** Reads a key, in PKCS#8 or by itself. */
  static EcKeyDer read(String name, byte[] der) {
    DerReader file = new DerReader(name, "its DER", der);
    if (!file.nextIs(DerReader.SEQUENCE)) {
      throw new MalformedInputException(name, "the file is neither PEM nor DER of a private key");
    }
    DerReader key = file.in(DerReader.SEQUENCE, "a sequence");
    file.end();
    int version = key.number("the version");
    return key.nextIs(DerReader.SEQUENCE)
        ? pkcs8(name, key, version)
        : sec1(name, key, version, true);
  }

  private static EcKeyDer pkcs8(String name, DerReader key, int version) {
    if (version != 0 && version != 1) {
      throw key.wrong("expected version 0 or 1 of PKCS#8, found " + version);
    }
    DerReader algorithm = key.in(DerReader.SEQUENCE, "the algorithm");
    requireOid(name, algorithm, EC, "a key of an unknown kind");
    requireCurve(name, algorithm);
    algorithm.end();
    DerReader inner = key.in(DerReader.OCTET_STRING, "the private key");
    DerReader ec = inner.in(DerReader.SEQUENCE, "ECPrivateKey");
    inner.end();
    EcKeyDer read = sec1(name, ec, ec.number("the version of ECPrivateKey"), false);
    if (key.nextIs(PARAMETERS)) {
      key.in(PARAMETERS, "attributes");
    }
    if (version == 1) {
      read.publicKeys.add(key.content(PKCS8_PUBLIC_KEY, "the public key of version 1"));
    }
    key.end();
    return read;
  }

  private static EcKeyDer sec1(String name, DerReader key, int version, boolean alone) {
    if (version != 1) {
      throw key.wrong("expected version 1 of ECPrivateKey, found " + version);
    }
    byte[] scalar = key.content(DerReader.OCTET_STRING, "the private number");
    if (alone || key.nextIs(PARAMETERS)) {
      DerReader parameters = key.in(PARAMETERS, "the name of the curve");
      requireCurve(name, parameters);
      parameters.end();
    }
    if (scalar.length != P384PrivateKey.LENGTH) {
      throw key.wrong("expected a private number of 48 bytes, found " + scalar.length);
    }
    List<byte[]> publicKeys = new ArrayList<>();
    if (key.nextIs(PUBLIC_KEY)) {
      DerReader wrapped = key.in(PUBLIC_KEY, "the public key");
      publicKeys.add(wrapped.content(DerReader.BIT_STRING, "the public key"));
      wrapped.end();
    }
    key.end();
    return new EcKeyDer(scalar, publicKeys);
  }

  private static void requireCurve(String name, DerReader parameters) {
    if (parameters.nextIs(DerReader.SEQUENCE)) {
      throw new UnsupportedInputException(
          name + ": its curve is given by numbers, not by name; only P-384 (secp384r1) is allowed");
    }
    requireOid(name, parameters, P384, "on an unknown curve");
  }

  private static void requireOid(String name, DerReader in, String expected, String unknown) {
    byte[] oid = in.content(DerReader.OBJECT_IDENTIFIER, "an object identifier");
    String found = HexFormat.of().formatHex(oid);
    if (!found.equals(expected)) {
      throw new UnsupportedInputException(
          name
              + ": it is "
              + OTHERS.getOrDefault(found, unknown)
              + "; only EC keys on the curve P-384 (secp384r1) are allowed");
    }
  }
}
