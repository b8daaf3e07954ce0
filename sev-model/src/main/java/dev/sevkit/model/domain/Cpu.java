package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <cpu>}: the CPU the guest sees. */
public final class Cpu extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  @XmlAttribute private @Nullable String match;

  @XmlAttribute private @Nullable String check;

  @XmlElement private @Nullable CpuModel model;

  @XmlElement(name = "feature")
  private final List<CpuFeature> features = new ArrayList<>();

  /** An empty {@code <cpu>}. */
  public Cpu() {}

  /**
   * {@code custom}, {@code host-model}, {@code host-passthrough} or {@code maximum}. Null if
   * absent.
   */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives. */
  public void setMode(@Nullable String mode) {
    this.mode = mode;
  }

  /** How a custom model is compared with the host. Null if absent. */
  public @Nullable String getMatch() {
    return match;
  }

  /** Sets what {@link #getMatch} gives. */
  public void setMatch(@Nullable String match) {
    this.match = match;
  }

  /** How exactly QEMU must provide the CPU. Null if absent. */
  public @Nullable String getCheck() {
    return check;
  }

  /** Sets what {@link #getCheck} gives. */
  public void setCheck(@Nullable String check) {
    this.check = check;
  }

  /** The named model. Null if absent. */
  public @Nullable CpuModel getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives. */
  public void setModel(@Nullable CpuModel model) {
    this.model = model;
  }

  /** Single flags. In document order, modifiable. */
  public List<CpuFeature> getFeatures() {
    return features;
  }
}
