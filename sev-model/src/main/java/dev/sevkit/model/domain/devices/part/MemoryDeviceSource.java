package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: what of the host backs a memory device. */
@XmlType(propOrder = {"pagesize", "nodemask", "path", "alignsize", "pmem"})
public final class MemoryDeviceSource extends ModelElement {

  @XmlElement private @Nullable MemoryAmount pagesize;

  @XmlElement private @Nullable String nodemask;

  @XmlElement private @Nullable String path;

  @XmlElement private @Nullable MemoryAmount alignsize;

  @XmlElement private @Nullable Flag pmem;

  /** An empty {@code <source>}. */
  public MemoryDeviceSource() {}

  /** Page size. Null if absent. */
  public @Nullable MemoryAmount getPagesize() {
    return pagesize;
  }

  /** Sets what {@link #getPagesize} gives, and gives this bean. */
  public MemoryDeviceSource withPagesize(@Nullable MemoryAmount pagesize) {
    this.pagesize = pagesize;
    return this;
  }

  /** NUMA nodes of the host. Null if absent. */
  public @Nullable String getNodemask() {
    return nodemask;
  }

  /** Sets what {@link #getNodemask} gives, and gives this bean. */
  public MemoryDeviceSource withNodemask(@Nullable String nodemask) {
    this.nodemask = nodemask;
    return this;
  }

  /** The numbers {@link #getNodemask} lists; empty if absent or not such a list. */
  public Optional<NumberSet> nodemask() {
    return Optional.ofNullable(nodemask).flatMap(NumberSet::parse);
  }

  /** File or device of an NVDIMM. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public MemoryDeviceSource withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Alignment. Null if absent. */
  public @Nullable MemoryAmount getAlignsize() {
    return alignsize;
  }

  /** Sets what {@link #getAlignsize} gives, and gives this bean. */
  public MemoryDeviceSource withAlignsize(@Nullable MemoryAmount alignsize) {
    this.alignsize = alignsize;
    return this;
  }

  /** Says that it is persistent. Null if absent. */
  public @Nullable Flag getPmem() {
    return pmem;
  }

  /** Sets what {@link #getPmem} gives, and gives this bean. */
  public MemoryDeviceSource withPmem(@Nullable Flag pmem) {
    this.pmem = pmem;
    return this;
  }
}
