package dev.sevkit.libvirt.launch;

/** Carries what a verifier threw, if it is checked. */
final class VerifierException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exception thrown;

  VerifierException(Exception thrown) {
    super(thrown);
    this.thrown = thrown;
  }

  Exception thrown() {
    return thrown;
  }
}
