package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.SecretReference;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <encryption>}: encryption of an image, which is apart from that of the guest's memory. */
public final class Encryption extends ModelElement {

  @XmlAttribute private @Nullable String format;

  @XmlAttribute private @Nullable String engine;

  @XmlElement(name = "secret")
  private final List<SecretReference> secrets = new ArrayList<>();

  /** An empty {@code <encryption>}. */
  public Encryption() {}

  /** {@code luks}, {@code luks2}, {@code luks-any} or {@code qcow}. Null if absent. */
  public @Nullable String getFormat() {
    return format;
  }

  /** Sets what {@link #getFormat} gives, and gives this bean. */
  public Encryption withFormat(@Nullable String format) {
    this.format = format;
    return this;
  }

  /** {@code qemu} or {@code librbd}, since libvirt 7.9.0. Null if absent. */
  public @Nullable String getEngine() {
    return engine;
  }

  /** Sets what {@link #getEngine} gives, and gives this bean. */
  public Encryption withEngine(@Nullable String engine) {
    this.engine = engine;
    return this;
  }

  /** The passphrases. In document order, modifiable. */
  public List<SecretReference> getSecrets() {
    return secrets;
  }

  /** Adds to {@link #getSecrets}, and gives this bean. */
  public Encryption addSecret(SecretReference secret) {
    secrets.add(secret);
    return this;
  }
}
