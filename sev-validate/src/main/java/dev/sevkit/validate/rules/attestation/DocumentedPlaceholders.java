package dev.sevkit.validate.rules.attestation;

import java.util.Map;
import java.util.Optional;

/**
 * What documents print in the place of a launch blob, and what is copied from them into domains.
 */
final class DocumentedPlaceholders {

  private static final String SUSE = "the SUSE AMD-SEV guide";
  private static final String FORMATDOMAIN = "libvirt's formatdomain page";
  private static final String LIBVIRT_TESTS = "libvirt's test files";
  private static final String LISTINGS = "shortened listings";

  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "AAAABBBB=CCCCCDDDDD", SUSE,
          "AAAABBBB=EEEEEFFFFF", SUSE,
          "RBBBSDDD=FDDCCCDDDG", FORMATDOMAIN,
          "AAACCCDD=FFFCCCDSDS", FORMATDOMAIN,
          "AQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAAAQAAAAAOAAA", LIBVIRT_TESTS,
          "IHAVENOIDEABUTJUSTPROVIDINGASTRING", LIBVIRT_TESTS,
          "\u2026", LISTINGS,
          "...", LISTINGS);

  private DocumentedPlaceholders() {}

  /** Whether a text is one of them. */
  static boolean contain(String text) {
    return documentOf(text).isPresent();
  }

  /** The document that prints a text in the place of a blob; empty if none is known. */
  static Optional<String> documentOf(String text) {
    return Optional.ofNullable(DOCUMENTS.get(text.strip()));
  }
}
