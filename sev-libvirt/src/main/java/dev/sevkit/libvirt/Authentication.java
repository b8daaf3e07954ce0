package dev.sevkit.libvirt;

import java.util.Optional;

/** Answers what libvirt asks while it opens a connection, such as a name and a password. */
@FunctionalInterface
public interface Authentication {

  /** One that answers nothing: a host that asks is not opened. */
  static Authentication none() {
    return credential -> Optional.empty();
  }

  /**
   * The answer; empty to give up.
   *
   * @param credential what is asked for
   */
  Optional<char[]> answer(Credential credential);
}
