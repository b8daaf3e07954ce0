package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <filterref>}: a network filter that applies. */
public final class FilterRef extends ModelElement {

  @XmlAttribute private @Nullable String filter;

  @XmlElement(name = "parameter")
  private final List<FilterParameter> parameters = new ArrayList<>();

  /** An empty {@code <filterref>}. */
  public FilterRef() {}

  /** Its name. Null if absent. */
  public @Nullable String getFilter() {
    return filter;
  }

  /** Sets what {@link #getFilter} gives, and gives this bean. */
  public FilterRef withFilter(@Nullable String filter) {
    this.filter = filter;
    return this;
  }

  /** Its parameters. In document order, modifiable. */
  public List<FilterParameter> getParameters() {
    return parameters;
  }

  /** Adds to {@link #getParameters}, and gives this bean. */
  public FilterRef addParameter(FilterParameter parameter) {
    parameters.add(parameter);
    return this;
  }
}
