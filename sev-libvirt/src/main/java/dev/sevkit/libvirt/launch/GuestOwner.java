package dev.sevkit.libvirt.launch;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.io.DomainXml;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose launch it is: the public parts of one launch session.
 *
 * @param dhCert the guest owner's Diffie-Hellman certificate, base64
 * @param session the session blob, base64
 */
public record GuestOwner(String dhCert, String session) {

  /** The owner of a launch session. */
  public static GuestOwner of(LaunchSession session) {
    return new GuestOwner(session.dhCert(), session.session());
  }

  /** Whether a domain is launched in this session. */
  boolean owns(DomainXml domain) {
    return domain.domain().getLaunchSecurity().stream().findFirst().filter(this::owns).isPresent();
  }

  private boolean owns(LaunchSecurity element) {
    return isSame(dhCert, element.getDhCert()) && isSame(session, element.getSession());
  }

  private static boolean isSame(String own, @Nullable String written) {
    return Optional.ofNullable(written).map(GuestOwner::bare).filter(bare(own)::equals).isPresent();
  }

  /** Without the line breaks that base64 files and documents have. */
  private static String bare(String base64) {
    return base64.replaceAll("\\s", "");
  }
}
