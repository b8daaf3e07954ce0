package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <ssl>}: checks of the certificate of HTTPS storage. */
public final class DiskSsl extends ModelElement {

  @XmlAttribute private @Nullable String verify;

  /** An empty {@code <ssl>}. */
  public DiskSsl() {}

  /** {@code no} to accept any certificate. Null if absent. */
  public @Nullable String getVerify() {
    return verify;
  }

  /** Sets what {@link #getVerify} gives, and gives this bean. */
  public DiskSsl withVerify(@Nullable String verify) {
    this.verify = verify;
    return this;
  }

  /** What {@link #getVerify} means. */
  public Written<YesNo> verify() {
    return Written.of(verify, YesNo.class);
  }

  /** Sets what {@link #verify} gives, and gives this bean. */
  public DiskSsl withVerify(YesNo verify) {
    return withVerify(verify.id());
  }
}
