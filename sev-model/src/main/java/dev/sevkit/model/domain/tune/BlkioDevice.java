package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <device>}: shares and limits of one block device of the host. */
@XmlType(
    propOrder = {"path", "weight", "readIopsSec", "writeIopsSec", "readBytesSec", "writeBytesSec"})
public final class BlkioDevice extends ModelElement {

  @XmlElement private @Nullable String path;

  @XmlElement private @Nullable String weight;

  @XmlElement(name = "read_iops_sec")
  private @Nullable String readIopsSec;

  @XmlElement(name = "write_iops_sec")
  private @Nullable String writeIopsSec;

  @XmlElement(name = "read_bytes_sec")
  private @Nullable String readBytesSec;

  @XmlElement(name = "write_bytes_sec")
  private @Nullable String writeBytesSec;

  /** An empty {@code <device>}. */
  public BlkioDevice() {}

  /** Path of the device. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public BlkioDevice withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Share of traffic, 10 to 1000. Null if absent. */
  public @Nullable String getWeight() {
    return weight;
  }

  /** Sets what {@link #getWeight} gives, and gives this bean. */
  public BlkioDevice withWeight(@Nullable String weight) {
    this.weight = weight;
    return this;
  }

  /** {@link #getWeight} as a number; empty if absent or not decimal. */
  public OptionalLong weight() {
    return Decimal.of(weight);
  }

  /** Most reads in a second. Null if absent. */
  public @Nullable String getReadIopsSec() {
    return readIopsSec;
  }

  /** Sets what {@link #getReadIopsSec} gives, and gives this bean. */
  public BlkioDevice withReadIopsSec(@Nullable String readIopsSec) {
    this.readIopsSec = readIopsSec;
    return this;
  }

  /** {@link #getReadIopsSec} as a number; empty if absent or not decimal. */
  public OptionalLong readIopsSec() {
    return Decimal.of(readIopsSec);
  }

  /** Most writes in a second. Null if absent. */
  public @Nullable String getWriteIopsSec() {
    return writeIopsSec;
  }

  /** Sets what {@link #getWriteIopsSec} gives, and gives this bean. */
  public BlkioDevice withWriteIopsSec(@Nullable String writeIopsSec) {
    this.writeIopsSec = writeIopsSec;
    return this;
  }

  /** {@link #getWriteIopsSec} as a number; empty if absent or not decimal. */
  public OptionalLong writeIopsSec() {
    return Decimal.of(writeIopsSec);
  }

  /** Most bytes read in a second. Null if absent. */
  public @Nullable String getReadBytesSec() {
    return readBytesSec;
  }

  /** Sets what {@link #getReadBytesSec} gives, and gives this bean. */
  public BlkioDevice withReadBytesSec(@Nullable String readBytesSec) {
    this.readBytesSec = readBytesSec;
    return this;
  }

  /** {@link #getReadBytesSec} as a number; empty if absent or not decimal. */
  public OptionalLong readBytesSec() {
    return Decimal.of(readBytesSec);
  }

  /** Most bytes written in a second. Null if absent. */
  public @Nullable String getWriteBytesSec() {
    return writeBytesSec;
  }

  /** Sets what {@link #getWriteBytesSec} gives, and gives this bean. */
  public BlkioDevice withWriteBytesSec(@Nullable String writeBytesSec) {
    this.writeBytesSec = writeBytesSec;
    return this;
  }

  /** {@link #getWriteBytesSec} as a number; empty if absent or not decimal. */
  public OptionalLong writeBytesSec() {
    return Decimal.of(writeBytesSec);
  }
}
