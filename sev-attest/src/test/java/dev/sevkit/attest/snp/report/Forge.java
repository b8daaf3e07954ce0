package dev.sevkit.attest.snp.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.sevkit.attest.internal.Bytes;
import dev.sevkit.attest.internal.DerReader;
import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes X.509 certificates and revocation lists as AMD does, or with one thing wrong. */
final class Forge {

  /** Of AMD's certificates; one key for ARK and ASK, which makes tests quick. */
  static final KeyPair KEY = rsa(4096);

  static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
  static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");

  private static final String AMD = "1.3.6.1.4.1.3704.1.";
  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

  private Forge() {}

  static KeyPair rsa(int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What goes into a certificate. */
  static final class Plan {
    private String subject;
    private String issuer;
    private PublicKey key = KEY.getPublic();
    private Instant from = FROM;
    private Instant to = TO;
    private String organization = "Advanced Micro Devices";
    private final Map<String, byte[]> extensions = new LinkedHashMap<>();

    private Plan(String subject, String issuer) {
      this.subject = subject;
      this.issuer = issuer;
    }

    Plan subject(String name) {
      subject = name;
      return this;
    }

    Plan issuer(String name) {
      issuer = name;
      return this;
    }

    Plan organization(String name) {
      organization = name;
      return this;
    }

    Plan key(PublicKey other) {
      key = other;
      return this;
    }

    Plan valid(String first, String last) {
      from = Instant.parse(first);
      to = Instant.parse(last);
      return this;
    }

    /** An extension of AMD. */
    Plan amd(String suffix, byte[] value) {
      return extension(AMD + suffix, false, value);
    }

    Plan extension(String oid, boolean critical, byte[] value) {
      byte[] flag = critical ? new byte[] {1, 1, (byte) 0xff} : new byte[0];
      extensions.put(oid, sequence(oid(oid), flag, element(0x04, value)));
      return this;
    }

    Plan without(String oid) {
      extensions.remove(oid);
      return this;
    }

    Plan withoutAmd(String suffix) {
      return without(AMD + suffix);
    }

    /** The certificate in DER. */
    byte[] make() {
      byte[] all = Bytes.concat(extensions.values().toArray(byte[][]::new));
      byte[] body =
          sequence(
              element(0xa0, integer(2)),
              integer(0x1234),
              algorithm(),
              name(issuer, "Advanced Micro Devices"),
              sequence(time(from), time(to)),
              name(subject, organization),
              key.getEncoded(),
              element(0xa3, sequence(all)));
      return signed(body);
    }
  }

  static Plan ark() {
    return new Plan("ARK-Genoa", "ARK-Genoa")
        .extension("2.5.29.19", true, sequence(new byte[] {1, 1, (byte) 0xff}))
        .extension("2.5.29.15", true, new byte[] {3, 2, 1, 6});
  }

  static Plan ask() {
    return new Plan("SEV-Genoa", "ARK-Genoa")
        .extension("2.5.29.19", true, sequence(new byte[] {1, 1, (byte) 0xff}, integer(0)))
        .extension("2.5.29.15", true, new byte[] {3, 2, 2, 4});
  }

  /** The certificate of a VCEK of the vectors, signed by this forge. */
  static Plan vcek(String certificate) {
    X509Certificate original =
        X509.parse("certificate of the vectors", Reports.certificate(certificate));
    Plan plan =
        new Plan(
            X509.commonName(original.getSubjectX500Principal()).orElseThrow(),
            X509.commonName(original.getIssuerX500Principal()).orElseThrow());
    plan.key(original.getPublicKey());
    for (String oid : new TreeSet<>(original.getNonCriticalExtensionOIDs())) {
      byte[] wrapped = original.getExtensionValue(oid);
      plan.extension(
          oid,
          false,
          new DerReader("extension", oid, wrapped).content(DerReader.OCTET_STRING, "its value"));
    }
    return plan;
  }

  /** A list of revoked certificates. */
  static byte[] crl(String issuer, Instant from, Instant to, long... serials) {
    List<byte[]> revoked = new ArrayList<>();
    for (long serial : serials) {
      revoked.add(sequence(integer(serial), time(from)));
    }
    byte[] entries = revoked.isEmpty() ? new byte[0] : sequence(revoked.toArray(byte[][]::new));
    return signed(
        sequence(
            integer(1),
            algorithm(),
            name(issuer, "Advanced Micro Devices"),
            time(from),
            time(to),
            entries));
  }

  static byte[] integer(long value) {
    return element(0x02, BigInteger.valueOf(value).toByteArray());
  }

  static byte[] text(String value) {
    return element(0x16, value.getBytes(US_ASCII));
  }

  static byte[] sequence(byte[]... parts) {
    return element(0x30, Bytes.concat(parts));
  }

  static byte[] element(int tag, byte[] content) {
    byte[] length = BigInteger.valueOf(content.length).toByteArray();
    byte[] number = length[0] == 0 && length.length > 1 ? tail(length) : length;
    byte[] header =
        content.length < 0x80
            ? new byte[] {(byte) tag, (byte) content.length}
            : Bytes.concat(new byte[] {(byte) tag, (byte) (0x80 | number.length)}, number);
    return Bytes.concat(header, content);
  }

  private static byte[] tail(byte[] bytes) {
    return Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  private static byte[] time(Instant time) {
    String text =
        DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC).format(time);
    return element(0x18, text.getBytes(US_ASCII));
  }

  private static byte[] name(String common, String organization) {
    return sequence(
        part("2.5.4.11", "Engineering"),
        part("2.5.4.6", "US"),
        part("2.5.4.7", "Santa Clara"),
        part("2.5.4.8", "CA"),
        part("2.5.4.10", organization),
        part("2.5.4.3", common));
  }

  private static byte[] part(String oid, String value) {
    return element(0x31, sequence(oid(oid), element(0x0c, value.getBytes(US_ASCII))));
  }

  private static byte[] oid(String text) {
    String[] numbers = text.split("\\.", -1);
    byte[] content = {(byte) (Integer.parseInt(numbers[0]) * 40 + Integer.parseInt(numbers[1]))};
    for (int i = 2; i < numbers.length; i++) {
      int value = Integer.parseInt(numbers[i]);
      byte[] last = {(byte) (value & 0x7f)};
      for (int rest = value >> 7; rest > 0; rest >>= 7) {
        last = Bytes.concat(new byte[] {(byte) (0x80 | (rest & 0x7f))}, last);
      }
      content = Bytes.concat(content, last);
    }
    return element(0x06, content);
  }

  private static byte[] algorithm() {
    try {
      AlgorithmParameters parameters = AlgorithmParameters.getInstance("RSASSA-PSS");
      parameters.init(PSS);
      return sequence(oid("1.2.840.113549.1.1.10"), parameters.getEncoded());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] signed(byte[] body) {
    byte[] signature = sign(KEY.getPrivate(), body);
    return sequence(body, algorithm(), element(0x03, Bytes.concat(new byte[1], signature)));
  }

  private static byte[] sign(PrivateKey key, byte[] body) {
    try {
      Signature signer = Signature.getInstance("RSASSA-PSS");
      signer.setParameter(PSS);
      signer.initSign(key);
      signer.update(body);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
