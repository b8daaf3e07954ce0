package dev.sevkit.model.domain.common;

import dev.sevkit.model.domain.word.SeclabelType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <seclabel>}: how the host's security drivers confine the domain, or one image. */
@XmlType(propOrder = {"label", "baselabel", "imagelabel"})
public final class Seclabel extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String relabel;

  @XmlAttribute private @Nullable String labelskip;

  @XmlElement private @Nullable String label;

  @XmlElement private @Nullable String baselabel;

  @XmlElement private @Nullable String imagelabel;

  /** An empty {@code <seclabel>}. */
  public Seclabel() {}

  /** {@code dynamic}, {@code static} or {@code none}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Seclabel withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<SeclabelType> type() {
    return Written.of(type, SeclabelType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Seclabel withType(SeclabelType type) {
    return withType(type.id());
  }

  /** Security driver, such as {@code selinux}, {@code apparmor} or {@code dac}. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Seclabel withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** {@code no} to leave the labels of images alone. Null if absent. */
  public @Nullable String getRelabel() {
    return relabel;
  }

  /** Sets what {@link #getRelabel} gives, and gives this bean. */
  public Seclabel withRelabel(@Nullable String relabel) {
    this.relabel = relabel;
    return this;
  }

  /** What {@link #getRelabel} means. */
  public Written<YesNo> relabel() {
    return Written.of(relabel, YesNo.class);
  }

  /** Sets what {@link #relabel} gives, and gives this bean. */
  public Seclabel withRelabel(YesNo relabel) {
    return withRelabel(relabel.id());
  }

  /** {@code yes} when an image cannot be labelled; in live documents. Null if absent. */
  public @Nullable String getLabelskip() {
    return labelskip;
  }

  /** Sets what {@link #getLabelskip} gives, and gives this bean. */
  public Seclabel withLabelskip(@Nullable String labelskip) {
    this.labelskip = labelskip;
    return this;
  }

  /** What {@link #getLabelskip} means. */
  public Written<YesNo> labelskip() {
    return Written.of(labelskip, YesNo.class);
  }

  /** Sets what {@link #labelskip} gives, and gives this bean. */
  public Seclabel withLabelskip(YesNo labelskip) {
    return withLabelskip(labelskip.id());
  }

  /** Label of the process or image. Null if absent. */
  public @Nullable String getLabel() {
    return label;
  }

  /** Sets what {@link #getLabel} gives, and gives this bean. */
  public Seclabel withLabel(@Nullable String label) {
    this.label = label;
    return this;
  }

  /** Base of a dynamic label. Null if absent. */
  public @Nullable String getBaselabel() {
    return baselabel;
  }

  /** Sets what {@link #getBaselabel} gives, and gives this bean. */
  public Seclabel withBaselabel(@Nullable String baselabel) {
    this.baselabel = baselabel;
    return this;
  }

  /** Label of the images; in live documents. Null if absent. */
  public @Nullable String getImagelabel() {
    return imagelabel;
  }

  /** Sets what {@link #getImagelabel} gives, and gives this bean. */
  public Seclabel withImagelabel(@Nullable String imagelabel) {
    this.imagelabel = imagelabel;
    return this;
  }
}
