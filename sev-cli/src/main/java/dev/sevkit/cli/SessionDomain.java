package dev.sevkit.cli;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.word.LaunchSecurityType;
import dev.sevkit.model.io.DomainChange;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A domain XML that a launch session is put into; every other byte of it stays as it is. */
final class SessionDomain {

  private final Path file;
  private final byte[] bytes;
  private final DomainXml document;

  private SessionDomain(Path file, byte[] bytes, DomainXml document) {
    this.file = file;
    this.bytes = bytes;
    this.document = document;
  }

  /**
   * The domain in a file, which is to have one launchSecurity of type sev.
   *
   * @throws CommandException if it has not
   */
  static SessionDomain read(Path file) {
    byte[] bytes = DomainXml.bytes(file);
    DomainXml document = DomainXml.parse(file.toString(), bytes);
    List<LaunchSecurity> found = document.domain().getLaunchSecurity();
    if (found.size() != 1 || !found.get(0).type().is(LaunchSecurityType.SEV)) {
      throw new CommandException(
          AttestExit.BAD_CONFIGURATION,
          file
              + ": a launch session needs exactly one <launchSecurity type='sev'>;"
              + " 'sevkit convert --to sev' or '--to sev-es' makes one");
    }
    return new SessionDomain(file, bytes, document);
  }

  /** Writes dhCert, session and, where it means another, the policy. */
  void write(LaunchSession session) {
    DomainXml changed = document;
    if (!means(session.policy())) {
      changed = with(changed, "policy", session.policy().toString());
    }
    changed = with(changed, "dhCert", session.dhCert());
    changed = with(changed, "session", session.session());
    AtomicFile.replace(file, bytes, changed.source().encode());
  }

  private boolean means(GuestPolicy policy) {
    return Optional.ofNullable(launchSecurity(document).getPolicy())
        .flatMap(text -> HexNumber.parse(text.strip()))
        .flatMap(GuestPolicy::ofHex)
        .filter(policy::equals)
        .isPresent();
  }

  private static DomainXml with(DomainXml document, String child, String text) {
    return DomainChange.of(document).setChild(launchSecurity(document), child, text).made();
  }

  private static LaunchSecurity launchSecurity(DomainXml document) {
    return document.domain().getLaunchSecurity().get(0);
  }
}
