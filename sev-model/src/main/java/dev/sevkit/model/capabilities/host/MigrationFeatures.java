package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code <migration_features>}: how guests can leave the host. */
public final class MigrationFeatures extends ModelElement {

  @XmlElement private @Nullable Presence live;

  @XmlElementWrapper(name = "uri_transports")
  @XmlElement(name = "uri_transport")
  private @Nullable List<String> uriTransports;

  /** An empty {@code <migration_features>}. */
  public MigrationFeatures() {}

  /** There if they can while they run. Null if absent. */
  public @Nullable Presence getLive() {
    return live;
  }

  /** Sets what {@link #getLive} gives, and gives this bean. */
  public MigrationFeatures withLive(@Nullable Presence live) {
    this.live = live;
    return this;
  }

  /** Ways the memory can travel, such as {@code tcp}. In document order. Null if absent. */
  public @Nullable List<String> getUriTransports() {
    return uriTransports;
  }

  /** Sets what {@link #getUriTransports} gives, and gives this bean. */
  public MigrationFeatures withUriTransports(@Nullable List<String> uriTransports) {
    this.uriTransports = uriTransports == null ? null : new ArrayList<>(uriTransports);
    return this;
  }

  /** Ways the memory of a guest can travel; none if not reported. */
  public List<String> transports() {
    return Stream.ofNullable(uriTransports).flatMap(List::stream).toList();
  }
}
