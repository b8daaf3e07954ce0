package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.RngBackendModel;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <backend>}: where the host takes random bytes from. */
@XmlType(propOrder = {"sources", "protocol", "path"})
public final class RngBackend extends ModelElement {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String type;

  @XmlElement(name = "source")
  private final List<CharacterSource> sources = new ArrayList<>();

  @XmlElement private @Nullable CharacterProtocol protocol;

  @XmlMixed private final List<String> path = new ArrayList<>();

  /** An empty {@code <backend>}. */
  public RngBackend() {}

  /** Kind of source. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public RngBackend withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<RngBackendModel> model() {
    return Written.of(model, RngBackendModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public RngBackend withModel(RngBackendModel model) {
    return withModel(model.id());
  }

  /** How an entropy daemon is reached. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public RngBackend withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The entropy daemon, of model {@code egd}. In document order, modifiable. */
  public List<CharacterSource> getSources() {
    return sources;
  }

  /** Adds to {@link #getSources}, and gives this bean. */
  public RngBackend addSource(CharacterSource source) {
    sources.add(source);
    return this;
  }

  /** What is spoken with it. Null if absent. */
  public @Nullable CharacterProtocol getProtocol() {
    return protocol;
  }

  /** Sets what {@link #getProtocol} gives, and gives this bean. */
  public RngBackend withProtocol(@Nullable CharacterProtocol protocol) {
    this.protocol = protocol;
    return this;
  }

  /** Path of the source, of model {@code random}. Null if absent. */
  public @Nullable String getPath() {
    return path.isEmpty() ? null : String.join("", path);
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public RngBackend withPath(@Nullable String path) {
    this.path.clear();
    if (path != null) {
      this.path.add(path);
    }
    return this;
  }
}
