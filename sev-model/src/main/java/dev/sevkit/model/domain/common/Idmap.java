package dev.sevkit.model.domain.common;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** {@code <idmap>}: user namespace of a container. */
@XmlType(propOrder = {"uids", "gids"})
public final class Idmap extends ModelElement {

  @XmlElement(name = "uid")
  private final List<IdRange> uids = new ArrayList<>();

  @XmlElement(name = "gid")
  private final List<IdRange> gids = new ArrayList<>();

  /** An empty {@code <idmap>}. */
  public Idmap() {}

  /** User ids. In document order, modifiable. */
  public List<IdRange> getUids() {
    return uids;
  }

  /** Adds to {@link #getUids}, and gives this bean. */
  public Idmap addUid(IdRange uid) {
    uids.add(uid);
    return this;
  }

  /** Group ids. In document order, modifiable. */
  public List<IdRange> getGids() {
    return gids;
  }

  /** Adds to {@link #getGids}, and gives this bean. */
  public Idmap addGid(IdRange gid) {
    gids.add(gid);
    return this;
  }
}
