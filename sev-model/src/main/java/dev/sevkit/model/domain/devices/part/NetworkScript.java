package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <script>}: a script that sets an interface up or down. */
public final class NetworkScript extends ModelElement {

  @XmlAttribute private @Nullable String path;

  /** An empty {@code <script>}. */
  public NetworkScript() {}

  /** Its path. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public NetworkScript withPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
