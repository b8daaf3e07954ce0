package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <log>}: file that keeps what a character device writes. */
public final class DeviceLog extends ModelElement {

  @XmlAttribute private @Nullable String file;

  @XmlAttribute private @Nullable String append;

  /** An empty {@code <log>}. */
  public DeviceLog() {}

  /** Path of the file. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public DeviceLog withFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** {@code on} to append to it. Null if absent. */
  public @Nullable String getAppend() {
    return append;
  }

  /** Sets what {@link #getAppend} gives, and gives this bean. */
  public DeviceLog withAppend(@Nullable String append) {
    this.append = append;
    return this;
  }

  /** What {@link #getAppend} means. */
  public Written<OnOff> append() {
    return Written.of(append, OnOff.class);
  }

  /** Sets what {@link #append} gives, and gives this bean. */
  public DeviceLog withAppend(OnOff append) {
    return withAppend(append.id());
  }
}
