package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** {@code <entry>}: a field of SMBIOS or a file of fw_cfg. */
public final class SysinfoEntry extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String file;

  @XmlValue private @Nullable String value;

  /** An empty {@code <entry>}. */
  public SysinfoEntry() {}

  /** Name of the field or file. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public SysinfoEntry withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** File of the host with the content, of fw_cfg only. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public SysinfoEntry withFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** The content. Null if absent. */
  public @Nullable String getValue() {
    return value;
  }

  /** Sets what {@link #getValue} gives, and gives this bean. */
  public SysinfoEntry withValue(@Nullable String value) {
    this.value = value;
    return this;
  }
}
