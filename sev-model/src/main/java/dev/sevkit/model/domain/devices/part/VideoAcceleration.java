package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <acceleration>}: acceleration of a video adapter. */
public final class VideoAcceleration extends ModelElement {

  @XmlAttribute(name = "accel2d")
  private @Nullable String accel2d;

  @XmlAttribute(name = "accel3d")
  private @Nullable String accel3d;

  @XmlAttribute private @Nullable String rendernode;

  /** An empty {@code <acceleration>}. */
  public VideoAcceleration() {}

  /** Two dimensions. Null if absent. */
  public @Nullable String getAccel2d() {
    return accel2d;
  }

  /** Sets what {@link #getAccel2d} gives, and gives this bean. */
  public VideoAcceleration withAccel2d(@Nullable String accel2d) {
    this.accel2d = accel2d;
    return this;
  }

  /** What {@link #getAccel2d} means. */
  public Written<YesNo> accel2d() {
    return Written.of(accel2d, YesNo.class);
  }

  /** Sets what {@link #accel2d} gives, and gives this bean. */
  public VideoAcceleration withAccel2d(YesNo accel2d) {
    return withAccel2d(accel2d.id());
  }

  /** Three dimensions. Null if absent. */
  public @Nullable String getAccel3d() {
    return accel3d;
  }

  /** Sets what {@link #getAccel3d} gives, and gives this bean. */
  public VideoAcceleration withAccel3d(@Nullable String accel3d) {
    this.accel3d = accel3d;
    return this;
  }

  /** What {@link #getAccel3d} means. */
  public Written<YesNo> accel3d() {
    return Written.of(accel3d, YesNo.class);
  }

  /** Sets what {@link #accel3d} gives, and gives this bean. */
  public VideoAcceleration withAccel3d(YesNo accel3d) {
    return withAccel3d(accel3d.id());
  }

  /** Device of the host. Null if absent. */
  public @Nullable String getRendernode() {
    return rendernode;
  }

  /** Sets what {@link #getRendernode} gives, and gives this bean. */
  public VideoAcceleration withRendernode(@Nullable String rendernode) {
    this.rendernode = rendernode;
    return this;
  }
}
