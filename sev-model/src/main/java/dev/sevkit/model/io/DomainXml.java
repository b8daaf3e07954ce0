package dev.sevkit.model.io;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelElement;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A domain document that has been read: its text, the tree of everything in it, and the typed
 * domain, whose beans know their places. Immutable as long as the beans are left alone.
 */
public final class DomainXml {

  private static final String LAUNCH_SECURITY = "launchSecurity";

  private final SourceText source;
  private volatile XmlBinding.@Nullable Read<Domain> read;

  private DomainXml(SourceText source) {
    this.source = source;
    if (mayAskForLaunchSecurity()) {
      read = Binding.DOMAIN.read(source);
    } else {
      Binding.DOMAIN.requireWellFormed(source);
    }
  }

  /**
   * The domain in a file.
   *
   * @throws ModelReadException if the file cannot be read or is not a well-formed domain document;
   *     what libvirt would make of it is not asked here
   */
  public static DomainXml read(Path file) {
    return parse(file.toString(), XmlBinding.bytes(file));
  }

  /**
   * A document as stored.
   *
   * @throws ModelReadException if the file cannot be read, or is larger than 64 MiB, which no
   *     domain is
   */
  public static byte[] bytes(Path file) {
    return XmlBinding.bytes(file);
  }

  /**
   * The domain in a document as stored, of any encoding XML allows.
   *
   * @param name what to call the document in locations
   * @throws ModelReadException if it is not a well-formed domain document
   */
  public static DomainXml parse(String name, byte[] bytes) {
    return of(SourceText.decode(name, bytes));
  }

  /**
   * The domain in a text.
   *
   * @param name what to call the document in locations
   * @throws ModelReadException if it is not a well-formed domain document
   */
  public static DomainXml parse(String name, String text) {
    return of(SourceText.of(name, text));
  }

  /**
   * The domain in a text that knows its encoding.
   *
   * @throws ModelReadException if it is not a well-formed domain document
   */
  public static DomainXml of(SourceText source) {
    return new DomainXml(source);
  }

  /**
   * The document of a domain made in Java, in libvirt's order of elements.
   *
   * @param name what to call the document in locations
   * @return the document, read again, so that its own {@link #domain} knows its places
   * @throws IllegalArgumentException if a value of its launchSecurity cannot be right, all such
   *     values named; what only a host or a rule can judge is not asked here
   */
  public static DomainXml create(String name, Domain domain) {
    LaunchSecurityConstraints.require(domain);
    return parse(name, written(domain));
  }

  /**
   * What the beans say, as a document of its own, in libvirt's order of elements. Comments, layout
   * and what the model does not know are not in it: to change a document, edit its text.
   */
  public DomainXml marshalled() {
    return parse(source().name(), written(domain()));
  }

  /** The text it was read from. */
  public SourceText source() {
    return source;
  }

  /**
   * Whether the text has the word launchSecurity somewhere. Without it the domain asks for none,
   * and tree and beans are not made before somebody asks for them.
   */
  public boolean mayAskForLaunchSecurity() {
    return source.text().contains(LAUNCH_SECURITY);
  }

  /** The {@code <domain>} element and through it everything written, known to the model or not. */
  public ElementNode root() {
    return read().root();
  }

  /** The typed domain. */
  public Domain domain() {
    return read().bean();
  }

  private XmlBinding.Read<Domain> read() {
    XmlBinding.Read<Domain> known = read;
    return known == null ? readNow() : known;
  }

  private synchronized XmlBinding.Read<Domain> readNow() {
    XmlBinding.Read<Domain> known = read;
    if (known == null) {
      known = Binding.DOMAIN.read(source);
      read = known;
    }
    return known;
  }

  private static String written(Domain domain) {
    SourceText marshalled = SourceText.of("domain", Binding.DOMAIN.write(domain));
    return Fragment.markup(Binding.DOMAIN.tree(marshalled, "domain")).document();
  }

  /** The element a bean describes, as a document of its own. */
  static ElementNode fragment(String name, ModelElement bean) {
    SourceText text = SourceText.of(name, Binding.DOMAIN.fragment(name, bean));
    return Binding.DOMAIN.tree(text, name);
  }

  private static final class Binding {
    static final XmlBinding<Domain> DOMAIN = XmlBinding.of("domain", Domain.class);
  }
}
