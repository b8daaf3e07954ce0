package dev.sevkit.model.capabilities;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <loader>}: firmware images known to the host, and what can be said of a loader. */
public final class LoaderCapability extends Capability {

  @XmlElement(name = "value")
  private final List<String> values = new ArrayList<>();

  /** An empty {@code <loader>}. */
  public LoaderCapability() {}

  @Override
  public LoaderCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  @Override
  public LoaderCapability withEnum(String name, String... values) {
    super.withEnum(name, values);
    return this;
  }

  /** Paths of the images known to the host. In document order, modifiable. */
  public List<String> getValues() {
    return values;
  }
}
