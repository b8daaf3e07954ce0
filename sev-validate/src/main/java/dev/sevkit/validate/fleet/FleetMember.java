package dev.sevkit.validate.fleet;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SevBlob;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.TargetProfile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is kept of a domain to judge it among others: a few short values and their places.
 *
 * @param document name of the document
 * @param type kind of guest
 * @param place where a finding about the guest as a whole stands: launchSecurity, else the domain
 * @param name name of the domain
 * @param uuid uuid of the domain, 32 hexadecimal digits in lower case
 * @param session digest of the session blob, if it has the size of one and the type reads it
 * @param dhCert digest of the guest owner's certificate, if it has the size of one and the type
 *     reads it
 * @param cbitpos the C-bit position written, decimal
 * @param memory what it takes of the host's memory; empty if it cannot be read
 * @param memoryPlace where its memory is written, else the domain
 */
public record FleetMember(
    String document,
    SevType type,
    SourceLocation place,
    Optional<FleetValue> name,
    Optional<FleetValue> uuid,
    Optional<FleetValue> session,
    Optional<FleetValue> dhCert,
    Optional<FleetValue> cbitpos,
    Optional<FleetMemory> memory,
    SourceLocation memoryPlace) {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{32}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}");

  /**
   * What is kept of a document; empty if it is not judged: if its domain asks for no SEV and the
   * target does not say what it is to become.
   */
  public static Optional<FleetMember> of(DomainXml document, TargetProfile target) {
    LaunchContext context = new LaunchContext(document, target);
    return context.isJudged()
        ? context.mode().map(type -> new Facts(context, type).member())
        : Optional.empty();
  }

  /** What is looked for in one domain. */
  private record Facts(LaunchContext context, SevType type) {

    private FleetMember member() {
      return new FleetMember(
          context.document().source().name(),
          type,
          context
              .launchSecurity()
              .map(ModelElement.class::cast)
              .orElseGet(context::domain)
              .location(),
          text(context.root().child("name")),
          text(context.root().child("uuid")).flatMap(Facts::uuid),
          blob(SevBlob.SESSION),
          blob(SevBlob.DH_CERT),
          text(launchSecurityChild("cbitpos")).flatMap(Facts::number),
          FleetMemory.of(context, type),
          context.root().child("memory").orElseGet(context::root).startTagLocation());
    }

    private static Optional<FleetValue> text(Optional<ElementNode> element) {
      return element
          .map(node -> new FleetValue(node.text().strip(), node.location()))
          .filter(value -> !value.value().isEmpty());
    }

    /** Libvirt leaves out hyphens wherever they stand. */
    private static Optional<FleetValue> uuid(FleetValue written) {
      String digits = written.value().replace("-", "").toLowerCase(Locale.ROOT);
      return UUID.matcher(digits).matches()
          ? Optional.of(new FleetValue(digits, written.location()))
          : Optional.empty();
    }

    private static Optional<FleetValue> number(FleetValue written) {
      return Optional.of(written)
          .filter(value -> DECIMAL.matcher(value.value()).matches())
          .map(value -> Integer.toString(Integer.parseInt(value.value())))
          .map(value -> new FleetValue(value, written.location()));
    }

    private Optional<FleetValue> blob(SevBlob blob) {
      return launchSecurityChild(blob.element())
          .flatMap(
              element ->
                  SevBlob.decodeStrict(SevBlob.unwrapped(element.text()))
                      .filter(bytes -> bytes.length == blob.length())
                      .map(bytes -> new FleetValue(digest(bytes), element.startTagLocation())));
    }

    /** SEV-SNP reads none of the elements that are compared. */
    private Optional<ElementNode> launchSecurityChild(String element) {
      return type == SevType.SEV_SNP ? Optional.empty() : context.launchSecurityChild(element);
    }

    private static String digest(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }
}
