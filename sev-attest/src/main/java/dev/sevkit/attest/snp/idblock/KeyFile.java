package dev.sevkit.attest.snp.idblock;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with one private key: PEM or the DER in it, PKCS#8 or SEC1 (RFC 5958, RFC 5915, RFC 7468).
 * Messages name what was found, never what the key is.
 */
final class KeyFile {

  private static final int MAX_LENGTH = 64 << 10;

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

  /** What other kinds of block are, for the user who gave the wrong file. */
  private static final Map<String, String> NO_KEY =
      Map.of(
          "ENCRYPTED PRIVATE KEY", "is encrypted; decrypt it with 'openssl pkey'",
          "RSA PRIVATE KEY", "is an RSA key; an EC key on the curve P-384 is needed",
          "DSA PRIVATE KEY", "is a DSA key; an EC key on the curve P-384 is needed",
          "OPENSSH PRIVATE KEY", "is a key for OpenSSH; convert it with 'ssh-keygen -p -m PKCS8'",
          "PUBLIC KEY", "is a public key; the private one is needed to sign",
          "CERTIFICATE", "is a certificate; a private key is needed to sign");

  private final String name;

  /**
   * A file of a kind.
   *
   * @param name what the key is, for messages: {@code ID key}
   */
  KeyFile(String name) {
    this.name = name;
  }

  /** The key in a file. */
  EcKeyDer read(byte[] file) {
    if (file.length > MAX_LENGTH) {
      throw new MalformedInputException(name, "longer than 64 KiB, so no file with one key");
    }
    // one character for one byte, so that DER survives the look for PEM
    String text = new String(file, StandardCharsets.ISO_8859_1);
    if (!text.contains("-----BEGIN ")) {
      return EcKeyDer.read(name, file);
    }
    byte[] der = pem(text);
    try {
      return EcKeyDer.read(name, der);
    } finally {
      Arrays.fill(der, (byte) 0);
    }
  }

  private byte[] pem(String text) {
    Optional<byte[]> key = Optional.empty();
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      String label = blocks.group(1);
      if (!label.equals("EC PARAMETERS")) {
        if (key.isPresent()) {
          throw new MalformedInputException(name, "the file has more than one PEM block");
        }
        key = Optional.of(block(label, blocks.group(2)));
      }
    }
    return key.orElseThrow(
        () -> new MalformedInputException(name, "the file has no complete PEM block with a key"));
  }

  private byte[] block(String label, String body) {
    if (NO_KEY.containsKey(label)) {
      throw new UnsupportedInputException(name + ": the file " + NO_KEY.get(label));
    }
    if (body.contains("ENCRYPTED")) {
      throw new UnsupportedInputException(
          name + ": the file " + NO_KEY.get("ENCRYPTED PRIVATE KEY"));
    }
    if (!label.equals("PRIVATE KEY") && !label.equals("EC PRIVATE KEY")) {
      throw new UnsupportedInputException(name + ": the file holds '" + label + "', no EC key");
    }
    try {
      return Base64.getDecoder().decode(body.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      // the JDK's message quotes a character of the key
      throw new MalformedInputException(name, "its PEM is not base64");
    }
  }
}
