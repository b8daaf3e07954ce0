package dev.sevkit.cli.host;

import dev.sevkit.libvirt.Authentication;
import dev.sevkit.libvirt.Credential;
import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks the user for what libvirt asks for, if there is a terminal; secrets are not shown while they
 * are typed.
 */
final class TerminalAuthentication implements Authentication {

  /** Set by the launcher, which can ask whether standard input is a terminal. */
  private static final String INTERACTIVE = "sevkit.interactive";

  TerminalAuthentication() {}

  @Override
  public Optional<char[]> answer(Credential credential) {
    return Boolean.getBoolean(INTERACTIVE)
        ? Optional.ofNullable(System.console()).flatMap(console -> answer(console, credential))
        : Optional.empty();
  }

  private static Optional<char[]> answer(Console console, Credential credential) {
    String prompt = prompt(credential);
    return switch (credential.kind()) {
      case PASSPHRASE, NOECHOPROMPT -> Optional.ofNullable(console.readPassword("%s: ", prompt));
      case USERNAME, AUTHNAME, ECHOPROMPT, REALM ->
          Optional.ofNullable(console.readLine("%s: ", prompt)).map(String::toCharArray);
      case LANGUAGE, CNONCE, EXTERNAL, OTHER -> Optional.empty();
    };
  }

  private static String prompt(Credential credential) {
    String words = credential.prompt().isBlank() ? credential.challenge() : credential.prompt();
    return words.isBlank() ? credential.kind().name().toLowerCase(Locale.ROOT) : words;
  }
}
