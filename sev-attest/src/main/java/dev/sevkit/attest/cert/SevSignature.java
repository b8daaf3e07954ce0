package dev.sevkit.attest.cert;

import dev.sevkit.attest.internal.Defects;
import dev.sevkit.attest.internal.Fields;
import java.util.Optional;

/**
 * A signature slot of a SEV certificate that is in use.
 *
 * @param name {@code SIG1} or {@code SIG2}
 * @param signer usage of the key that signed, by its own account
 * @param algorithm what it signed with
 * @param offset where the 0x200 bytes of the signature begin
 */
record SevSignature(String name, CertificateUsage signer, KeyAlgorithm algorithm, int offset) {

  /** Length of a slot: usage, algorithm, signature. */
  static final int SLOT = 0x208;

  static final int LENGTH = 0x200;

  /** SEV_USAGE_INVALID: the slot is empty. */
  static final long NO_USAGE = 0x1000;

  private static final int ALGORITHM = 4;
  private static final int VALUE = 8;
  private static final int FIELD = 72;
  private static final int COORDINATE = 48;

  /** The signature in a slot; empty if the slot is, or if it is defective. */
  static Optional<SevSignature> read(
      Fields fields, String name, int slot, CertificateUsage of, Defects defects) {
    if (fields.u32(slot) == NO_USAGE) {
      defects.check(() -> fields.require32(name + "_ALGO", slot + ALGORITHM, 0));
      defects.check(() -> fields.requireZero("empty " + name, slot + VALUE, slot + SLOT));
      return Optional.empty();
    }
    Optional<CertificateUsage> signer =
        CertificateUsage.of(fields.u32(slot)).filter(of.signers()::contains);
    if (signer.isEmpty()) {
      String expected = "expected one of " + of.signers() + " or none (0x1000), found ";
      defects.add(fields.wrong(name + "_USAGE", slot, expected + Fields.hex(fields.u32(slot))));
      return Optional.empty();
    }
    Optional<KeyAlgorithm> algorithm =
        KeyAlgorithm.of(fields.u32(slot + ALGORITHM))
            .filter(a -> a.family() != KeyAlgorithm.Family.ECDH);
    if (algorithm.isEmpty()) {
      String found = "no signature algorithm: " + Fields.hex(fields.u32(slot + ALGORITHM));
      defects.add(fields.wrong(name + "_ALGO", slot + ALGORITHM, found));
      return Optional.empty();
    }
    if (algorithm.get().family() == KeyAlgorithm.Family.ECDSA) {
      defects.check(() -> requirePadding(fields, name, slot + VALUE));
    }
    return Optional.of(new SevSignature(name, signer.get(), algorithm.get(), slot + VALUE));
  }

  private static void requirePadding(Fields fields, String name, int r) {
    int s = r + FIELD;
    fields.requireZero(name + ", upper bytes of R", r + COORDINATE, s);
    fields.requireZero(name + ", upper bytes of S", s + COORDINATE, s + FIELD);
    fields.requireZero(name + ", reserved bytes", s + FIELD, r + LENGTH);
  }
}
