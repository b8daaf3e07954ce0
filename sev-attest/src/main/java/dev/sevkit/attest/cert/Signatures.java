package dev.sevkit.attest.cert;

import dev.sevkit.attest.internal.P384;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one certificate signed another, and if not, why. */
final class Signatures {

  private static final String WHERE_TO_GET_A_CEK =
      ", as in what firmware exports; get the signed one from"
          + " https://kdsintf.amd.com/cek/id/<chip id> and put it in its place";

  private Signatures() {}

  /** That a platform certificate claims no signature by this signer; empty if it does. */
  static Optional<String> unsigned(Certificate subject, CertificateUsage signer) {
    boolean claimed =
        !(subject instanceof SevCertificate platform) || platform.signers().contains(signer);
    String help = subject.usage() == CertificateUsage.CEK ? WHERE_TO_GET_A_CEK : "";
    return claimed
        ? Optional.empty()
        : Optional.of("there is no signature by the " + signer + help);
  }

  /** What is wrong with a platform certificate's signature by a platform or AMD key. */
  static List<String> faults(SevCertificate subject, Certificate signer) {
    Optional<String> unsigned = unsigned(subject, signer.usage());
    if (unsigned.isPresent()) {
      return List.of(unsigned.get());
    }
    List<SevSignature> claimed =
        subject.signatures().stream().filter(one -> one.signer() == signer.usage()).toList();
    List<String> faults = new ArrayList<>();
    // two by one signer is more than AMD makes; then both must hold, so that none is decoration
    claimed.forEach(one -> fault(subject, one, signer).ifPresent(faults::add));
    return faults;
  }

  private static Optional<String> fault(
      SevCertificate subject, SevSignature signature, Certificate signer) {
    if (signature.algorithm() != signer.algorithm()) {
      return Optional.of(
          "%s was made by %s, the key of the %s is for %s"
              .formatted(
                  signature.name(), signature.algorithm(), signer.usage(), signer.algorithm()));
    }
    return holds(subject, signature, signer)
        ? Optional.empty()
        : Optional.of(signature.name() + " was not made by the key of this " + signer.usage());
  }

  private static boolean holds(SevCertificate subject, SevSignature signature, Certificate signer) {
    if (signer instanceof SevCertificate platform) {
      return P384.verify(
          platform.publicKey(),
          signature.algorithm().hash(),
          subject.body(),
          subject.fields(),
          signature.offset());
    }
    return RsaPss.verify(
        (AmdCertificate) signer,
        signature.algorithm(),
        subject.body(),
        subject.fields().number(signature.offset(), SevSignature.LENGTH));
  }

  /** What is wrong with an AMD certificate's signature by an AMD key. */
  static List<String> faults(AmdCertificate subject, AmdCertificate signer) {
    List<String> faults = new ArrayList<>();
    if (!subject.certifyingId().equals(signer.keyId())) {
      faults.add(
          "CERTIFYING_ID is %s, the key id of the %s is %s"
              .formatted(subject.certifyingId(), signer.usage(), signer.keyId()));
    }
    if (subject.keySize() != signer.keySize()) {
      faults.add(
          "its key has %d bits, that of the %s %d"
              .formatted(subject.keySize(), signer.usage(), signer.keySize()));
    } else if (!RsaPss.verify(signer, signer.algorithm(), subject.body(), subject.signature())) {
      faults.add("the signature was not made by the key of this " + signer.usage());
    }
    return faults;
  }
}
