package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <gl>}: OpenGL of a display. */
public final class GraphicsGl extends ModelElement {

  @XmlAttribute private @Nullable String enable;

  @XmlAttribute private @Nullable String rendernode;

  /** An empty {@code <gl>}. */
  public GraphicsGl() {}

  /** {@code yes} to use it. Null if absent. */
  public @Nullable String getEnable() {
    return enable;
  }

  /** Sets what {@link #getEnable} gives, and gives this bean. */
  public GraphicsGl withEnable(@Nullable String enable) {
    this.enable = enable;
    return this;
  }

  /** What {@link #getEnable} means. */
  public Written<YesNo> enable() {
    return Written.of(enable, YesNo.class);
  }

  /** Sets what {@link #enable} gives, and gives this bean. */
  public GraphicsGl withEnable(YesNo enable) {
    return withEnable(enable.id());
  }

  /** Device of the host. Null if absent. */
  public @Nullable String getRendernode() {
    return rendernode;
  }

  /** Sets what {@link #getRendernode} gives, and gives this bean. */
  public GraphicsGl withRendernode(@Nullable String rendernode) {
    this.rendernode = rendernode;
    return this;
  }
}
