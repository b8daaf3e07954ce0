package dev.sevkit.model.schema;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The namespace prefixes in scope where a reader stands, as Jing asks for them, and names written
 * with them.
 */
final class Prefixes implements MatchContext {

  private final XMLStreamReader reader;

  Prefixes(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** The elements that are required where a matcher stands; if none is, those that are possible. */
  List<String> elements(Matcher before) {
    Set<Name> required = before.requiredElementNames();
    return written(
        required.isEmpty() ? before.possibleStartTagNames().getIncludedNames() : required);
  }

  /** The attributes that are required where a matcher stands; if none is, those possible. */
  List<String> attributes(Matcher before) {
    Set<Name> required = before.requiredAttributeNames();
    return written(
        required.isEmpty() ? before.possibleAttributeNames().getIncludedNames() : required);
  }

  /** Names as they would be written here, sorted; those of namespaces without a prefix left out. */
  List<String> written(Set<Name> names) {
    return names.stream().map(this::written).flatMap(Optional::stream).sorted().toList();
  }

  private Optional<String> written(Name name) {
    String namespace = name.getNamespaceUri();
    String local = name.getLocalName();
    return namespace.isEmpty()
        ? Optional.of(local)
        : Optional.ofNullable(getPrefix(namespace)).map(prefix -> prefix + ":" + local);
  }

  @Override
  public @Nullable String resolveNamespacePrefix(String prefix) {
    String namespace = reader.getNamespaceContext().getNamespaceURI(prefix);
    return namespace == null || namespace.isEmpty() ? null : namespace;
  }

  @Override
  public @Nullable String getPrefix(String namespace) {
    String prefix = namespace.isEmpty() ? null : reader.getNamespaceContext().getPrefix(namespace);
    return prefix == null || prefix.isEmpty() ? null : prefix;
  }

  /** None: documents have no document type. */
  @Override
  public boolean isUnparsedEntity(String name) {
    return false;
  }

  /** None: documents have no document type. */
  @Override
  public boolean isNotation(String name) {
    return false;
  }

  /** None: nothing in a document is relative to its place. */
  @Override
  public @Nullable String getBaseUri() {
    return null;
  }
}
