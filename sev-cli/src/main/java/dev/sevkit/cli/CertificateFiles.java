package dev.sevkit.cli;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.cert.CertificateChain;
import dev.sevkit.attest.cert.CertificateUsage;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.model.io.IoReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Certificates in the files people have: as stored, in base64, as {@code virsh nodesevinfo} prints
 * them, or as JSON with {@code pdh} and {@code certChain} (KubeVirt) or {@code cert-chain} (QEMU).
 */
final class CertificateFiles {

  /** Far more than all certificates in any of the forms. */
  private static final int LIMIT = 1 << 20;

  private static final Set<CertificateUsage> PDH = Set.of(CertificateUsage.PDH);
  private static final Set<CertificateUsage> CERT_CHAIN =
      Set.of(CertificateUsage.PEK, CertificateUsage.OCA, CertificateUsage.CEK);

  private static final Pattern PDH_LINE = Pattern.compile("(?m)^pdh\\s*:\\s*(\\S+)\\s*$");
  private static final Pattern CHAIN_LINE = Pattern.compile("(?m)^cert-chain\\s*:\\s*(\\S+)\\s*$");

  private final Console console;

  CertificateFiles(Console console) {
    this.console = console;
  }

  /** All certificates in these files; two different ones for one position are refused. */
  CertificateChain read(List<String> names) {
    CertificateChain chain = CertificateChain.empty();
    for (String name : names) {
      chain = chain.and(read(name));
    }
    return chain;
  }

  /** The certificates in a file, {@code -} for standard input. */
  CertificateChain read(String name) {
    byte[] bytes = bytes(name);
    try {
      return isText(bytes)
          ? text(new String(bytes, StandardCharsets.US_ASCII).strip())
          : CertificateChain.parse(bytes);
    } catch (AttestationException e) {
      throw new CommandException(AttestExit.of(e), name + ": " + e.getMessage());
    }
  }

  /** The bytes of the only certificate in a file, which is to be of this usage. */
  byte[] single(String name, CertificateUsage usage) {
    CertificateChain chain = read(name);
    return Optional.of(chain)
        .filter(one -> one.positions().equals(Set.of(usage)))
        .flatMap(one -> one.certificate(usage))
        .orElseThrow(
            () ->
                CommandException.unusable(
                    "%s: expected one %s certificate, found %s"
                        .formatted(name, usage, chain.positions())));
  }

  private byte[] bytes(String name) {
    try (InputStream in =
        name.equals("-") ? console.stdin() : Files.newInputStream(Path.of(name))) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw CommandException.unusable(name + ": larger than any file of certificates");
      }
      return bytes;
    } catch (IOException e) {
      throw CommandException.unusable(name + ": cannot be read: " + IoReason.of(e));
    } catch (InvalidPathException e) {
      throw CommandException.unusable("not a file name: " + e.getReason());
    }
  }

  private static boolean isText(byte[] bytes) {
    for (byte one : bytes) {
      boolean blank = one == '\n' || one == '\r' || one == '\t';
      if (!blank && (one < ' ' || one > '~')) {
        return false;
      }
    }
    return bytes.length > 0;
  }

  private static CertificateChain text(String text) {
    if (text.startsWith("{")) {
      return json(text);
    }
    Matcher pdh = PDH_LINE.matcher(text);
    Matcher chain = CHAIN_LINE.matcher(text);
    boolean hasPdh = pdh.find();
    boolean hasChain = chain.find();
    if (hasPdh || hasChain) {
      return platform(
          hasPdh ? Optional.of(pdh.group(1)) : Optional.empty(),
          hasChain ? Optional.of(chain.group(1)) : Optional.empty());
    }
    return CertificateChain.parseBase64(text.replaceAll("[\\r\\n]", ""));
  }

  private static CertificateChain json(String text) {
    JsonNode root;
    try {
      root = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw new MalformedInputException("certificates", "not JSON");
    }
    JsonNode fields = root.path("return").isObject() ? root.path("return") : root;
    Optional<String> pdh = field(fields, "pdh");
    Optional<String> chain = field(fields, "certChain").or(() -> field(fields, "cert-chain"));
    if (pdh.isEmpty() && chain.isEmpty()) {
      throw new MalformedInputException("certificates", "JSON with neither pdh nor certChain");
    }
    return platform(pdh, chain);
  }

  private static Optional<String> field(JsonNode fields, String name) {
    return fields.path(name).isString()
        ? Optional.of(fields.path(name).asString())
        : Optional.empty();
  }

  private static CertificateChain platform(Optional<String> pdh, Optional<String> certChain) {
    CertificateChain first =
        pdh.map(text -> only(text, "pdh", PDH)).orElse(CertificateChain.empty());
    return certChain.map(text -> first.and(only(text, "cert-chain", CERT_CHAIN))).orElse(first);
  }

  private static CertificateChain only(
      String base64, String field, Set<CertificateUsage> expected) {
    CertificateChain chain = CertificateChain.parseBase64(base64);
    if (!chain.positions().equals(expected)) {
      throw new MalformedInputException(
          field, "expected other certificates than " + chain.positions());
    }
    return chain;
  }
}
