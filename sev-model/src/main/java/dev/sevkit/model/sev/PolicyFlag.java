package dev.sevkit.model.sev;

/**
 * A single named bit of a guest policy, of SEV and SEV-ES or of SEV-SNP.
 *
 * <p>The senses differ: a set bit of the SEV policy always restricts, a set bit of the SEV-SNP
 * policy may permit (SMT, MIGRATE_MA, DEBUG, CXL_ALLOW) or restrict. The meanings say which.
 */
public sealed interface PolicyFlag permits GuestPolicy.Bit, SnpGuestPolicy.Bit {

  /**
   * The specification's name of the bit.
   *
   * @return upper case, e.g. {@code NODBG}
   */
  String name();

  /**
   * The position of the bit, counted from the least significant one, which is 0.
   *
   * @return 0 to 63
   */
  int number();

  /**
   * What the bit means when it is set.
   *
   * @return one clause without full stop
   */
  String meaning();

  /**
   * What the bit means when it is clear.
   *
   * @return one clause without full stop
   */
  String meaningWhenClear();

  /**
   * The policy in which only this bit is set.
   *
   * @return a power of two
   */
  default long mask() {
    return 1L << number();
  }
}
