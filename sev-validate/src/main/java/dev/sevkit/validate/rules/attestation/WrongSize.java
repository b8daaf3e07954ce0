package dev.sevkit.validate.rules.attestation;

import dev.sevkit.model.constraint.DecodedLength;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Violation;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Launch blobs that are base64 and do not have the size of what they should be. */
final class WrongSize {

  private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]*");

  /** TIK and TEK, in bytes. */
  private static final int KEY_LENGTH = 16;

  private WrongSize() {}

  /** A finding of the rule if the blob has another size than it must have. */
  static Stream<Finding> finding(LaunchContext context, RuleInfo rule, SevBlob blob) {
    return context
        .violations(DecodedLength.class)
        .filter(violation -> violation.property().equals(blob.element()))
        .map(violation -> finding(rule, violation, blob));
  }

  /** The size of the blob in the document, in bytes; empty if it is absent or not base64. */
  static Optional<Integer> of(LaunchContext context, SevBlob blob) {
    return context.launchSecurityChild(blob.element()).flatMap(element -> sizeOf(element.text()));
  }

  private static Optional<Integer> sizeOf(String written) {
    return SevBlob.decodeStrict(SevBlob.unwrapped(written)).map(bytes -> bytes.length);
  }

  private static Finding finding(RuleInfo rule, Violation violation, SevBlob blob) {
    int size = sizeOf(violation.written()).orElse(0);
    Finding finding =
        rule.at(violation.node()).expected(blob.length() + " bytes").found(size + " bytes");
    return explanation(violation.written(), blob, size).map(finding::help).orElse(finding);
  }

  private static Optional<String> explanation(String written, SevBlob blob, int size) {
    if (size == 0) {
      return Optional.of(
          "an empty element counts as absent to libvirt: put the blob there or delete the element");
    }
    if (new BlobText(written).isPath()) {
      return Optional.of("this looks like a path: libvirt wants the content, not the path");
    }
    if (isBase64Of(blob, size)) {
      return Optional.of("this is base64 of base64: put the .b64 file there as it is");
    }
    if (isHexadecimalOf(blob, written)) {
      return Optional.of("these are hexadecimal digits: libvirt wants base64");
    }
    if (size > SevBlob.DH_CERT.length() && size % SevBlob.DH_CERT.length() == 0) {
      return Optional.of(
          "this is a chain of %d certificates: dhCert takes the one that sevctl session wrote"
              .formatted(size / SevBlob.DH_CERT.length()));
    }
    if (size == KEY_LENGTH && (blob == SevBlob.DH_CERT || blob == SevBlob.SESSION)) {
      return Optional.of(
          "this is the size of a key: TIK and TEK (_tik.bin, _tek.bin) stay with the guest owner");
    }
    return Arrays.stream(SevBlob.values())
        .filter(other -> other.length() == size)
        .map(
            other ->
                "this is the size of %s: put each blob into its own element"
                    .formatted(other.element()))
        .findFirst();
  }

  private static boolean isHexadecimalOf(SevBlob blob, String written) {
    String text = SevBlob.unwrapped(written);
    return text.length() == 2 * blob.length() && HEXADECIMAL.matcher(text).matches();
  }

  /** Whether the size is that of the blob's base64, with or without a line break behind it. */
  private static boolean isBase64Of(SevBlob blob, int size) {
    int encoded = (blob.length() + 2) / 3 * 4;
    return size == encoded || size == encoded + 1;
  }
}
