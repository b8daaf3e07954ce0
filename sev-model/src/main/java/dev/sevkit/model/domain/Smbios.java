package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.SmbiosMode;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <smbios>}: where SMBIOS contents come from. */
public final class Smbios extends ModelElement {

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <smbios>}. */
  public Smbios() {}

  /** {@code emulate}, {@code host} or {@code sysinfo}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public Smbios withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }

  /** What {@link #getMode} means. */
  public Written<SmbiosMode> mode() {
    return Written.of(mode, SmbiosMode.class);
  }

  /** Sets what {@link #mode} gives, and gives this bean. */
  public Smbios withMode(SmbiosMode mode) {
    return withMode(mode.id());
  }
}
