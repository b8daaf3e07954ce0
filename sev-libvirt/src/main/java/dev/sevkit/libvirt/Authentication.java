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
   * One that answers with a name and a password, and gives up where anything else is asked. Libvirt
   * asks for the name as {@link Credential.Kind#AUTHNAME} or {@link Credential.Kind#USERNAME}.
   *
   * @param password read when it is asked for; the caller's to wipe
   */
  static Authentication of(String name, char[] password) {
    return credential ->
        switch (credential.kind()) {
          case AUTHNAME, USERNAME -> Optional.of(name.toCharArray());
          case PASSPHRASE, NOECHOPROMPT -> Optional.of(password.clone());
          default -> Optional.empty();
        };
  }

  /**
   * The answer; empty to give up.
   *
   * @param credential what is asked for
   */
  Optional<char[]> answer(Credential credential);
}
