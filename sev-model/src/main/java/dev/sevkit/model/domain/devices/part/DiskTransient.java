package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <transient>}: says that what is written to a disk is lost at the end. */
public final class DiskTransient extends ModelElement {

  @XmlAttribute private @Nullable String shareBacking;

  /** An empty {@code <transient>}. */
  public DiskTransient() {}

  /** {@code yes} when other domains use the image too, since libvirt 7.4.0. Null if absent. */
  public @Nullable String getShareBacking() {
    return shareBacking;
  }

  /** Sets what {@link #getShareBacking} gives, and gives this bean. */
  public DiskTransient withShareBacking(@Nullable String shareBacking) {
    this.shareBacking = shareBacking;
    return this;
  }

  /** What {@link #getShareBacking} means. */
  public Written<YesNo> shareBacking() {
    return Written.of(shareBacking, YesNo.class);
  }

  /** Sets what {@link #shareBacking} gives, and gives this bean. */
  public DiskTransient withShareBacking(YesNo shareBacking) {
    return withShareBacking(shareBacking.id());
  }
}
