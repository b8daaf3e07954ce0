package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <quoteGenerationService>}: how a TDX guest reaches the service that makes its quotes, in
 * libvirt after 11.3.0.
 */
public final class QuoteGenerationService extends ModelElement {

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <quoteGenerationService>}. */
  public QuoteGenerationService() {}

  /** Path of its UNIX socket. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public QuoteGenerationService withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
