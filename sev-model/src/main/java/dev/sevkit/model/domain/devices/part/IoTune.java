package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <iotune>}: limits of the traffic of a disk. */
@XmlType(
    propOrder = {
      "totalBytesSec",
      "readBytesSec",
      "writeBytesSec",
      "totalIopsSec",
      "readIopsSec",
      "writeIopsSec",
      "totalBytesSecMax",
      "readBytesSecMax",
      "writeBytesSecMax",
      "totalIopsSecMax",
      "readIopsSecMax",
      "writeIopsSecMax",
      "sizeIopsSec",
      "groupName",
      "totalBytesSecMaxLength",
      "readBytesSecMaxLength",
      "writeBytesSecMaxLength",
      "totalIopsSecMaxLength",
      "readIopsSecMaxLength",
      "writeIopsSecMaxLength",
      "filters"
    })
public final class IoTune extends ModelElement {

  @XmlElement(name = "total_bytes_sec")
  private @Nullable String totalBytesSec;

  @XmlElement(name = "read_bytes_sec")
  private @Nullable String readBytesSec;

  @XmlElement(name = "write_bytes_sec")
  private @Nullable String writeBytesSec;

  @XmlElement(name = "total_iops_sec")
  private @Nullable String totalIopsSec;

  @XmlElement(name = "read_iops_sec")
  private @Nullable String readIopsSec;

  @XmlElement(name = "write_iops_sec")
  private @Nullable String writeIopsSec;

  @XmlElement(name = "total_bytes_sec_max")
  private @Nullable String totalBytesSecMax;

  @XmlElement(name = "read_bytes_sec_max")
  private @Nullable String readBytesSecMax;

  @XmlElement(name = "write_bytes_sec_max")
  private @Nullable String writeBytesSecMax;

  @XmlElement(name = "total_iops_sec_max")
  private @Nullable String totalIopsSecMax;

  @XmlElement(name = "read_iops_sec_max")
  private @Nullable String readIopsSecMax;

  @XmlElement(name = "write_iops_sec_max")
  private @Nullable String writeIopsSecMax;

  @XmlElement(name = "size_iops_sec")
  private @Nullable String sizeIopsSec;

  @XmlElement(name = "group_name")
  private @Nullable String groupName;

  @XmlElement(name = "total_bytes_sec_max_length")
  private @Nullable String totalBytesSecMaxLength;

  @XmlElement(name = "read_bytes_sec_max_length")
  private @Nullable String readBytesSecMaxLength;

  @XmlElement(name = "write_bytes_sec_max_length")
  private @Nullable String writeBytesSecMaxLength;

  @XmlElement(name = "total_iops_sec_max_length")
  private @Nullable String totalIopsSecMaxLength;

  @XmlElement(name = "read_iops_sec_max_length")
  private @Nullable String readIopsSecMaxLength;

  @XmlElement(name = "write_iops_sec_max_length")
  private @Nullable String writeIopsSecMaxLength;

  @XmlElement(name = "throttlefilters")
  private final List<ThrottleFilters> filters = new ArrayList<>();

  /** An empty {@code <iotune>}. */
  public IoTune() {}

  /** Most bytes in a second. Null if absent. */
  public @Nullable String getTotalBytesSec() {
    return totalBytesSec;
  }

  /** Sets what {@link #getTotalBytesSec} gives, and gives this bean. */
  public IoTune withTotalBytesSec(@Nullable String totalBytesSec) {
    this.totalBytesSec = totalBytesSec;
    return this;
  }

  /** {@link #getTotalBytesSec} as a number; empty if absent or not decimal. */
  public OptionalLong totalBytesSec() {
    return Decimal.of(totalBytesSec);
  }

  /** Most bytes read in a second. Null if absent. */
  public @Nullable String getReadBytesSec() {
    return readBytesSec;
  }

  /** Sets what {@link #getReadBytesSec} gives, and gives this bean. */
  public IoTune withReadBytesSec(@Nullable String readBytesSec) {
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
  public IoTune withWriteBytesSec(@Nullable String writeBytesSec) {
    this.writeBytesSec = writeBytesSec;
    return this;
  }

  /** {@link #getWriteBytesSec} as a number; empty if absent or not decimal. */
  public OptionalLong writeBytesSec() {
    return Decimal.of(writeBytesSec);
  }

  /** Most requests in a second. Null if absent. */
  public @Nullable String getTotalIopsSec() {
    return totalIopsSec;
  }

  /** Sets what {@link #getTotalIopsSec} gives, and gives this bean. */
  public IoTune withTotalIopsSec(@Nullable String totalIopsSec) {
    this.totalIopsSec = totalIopsSec;
    return this;
  }

  /** {@link #getTotalIopsSec} as a number; empty if absent or not decimal. */
  public OptionalLong totalIopsSec() {
    return Decimal.of(totalIopsSec);
  }

  /** Most reads in a second. Null if absent. */
  public @Nullable String getReadIopsSec() {
    return readIopsSec;
  }

  /** Sets what {@link #getReadIopsSec} gives, and gives this bean. */
  public IoTune withReadIopsSec(@Nullable String readIopsSec) {
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
  public IoTune withWriteIopsSec(@Nullable String writeIopsSec) {
    this.writeIopsSec = writeIopsSec;
    return this;
  }

  /** {@link #getWriteIopsSec} as a number; empty if absent or not decimal. */
  public OptionalLong writeIopsSec() {
    return Decimal.of(writeIopsSec);
  }

  /** Most bytes in a burst. Null if absent. */
  public @Nullable String getTotalBytesSecMax() {
    return totalBytesSecMax;
  }

  /** Sets what {@link #getTotalBytesSecMax} gives, and gives this bean. */
  public IoTune withTotalBytesSecMax(@Nullable String totalBytesSecMax) {
    this.totalBytesSecMax = totalBytesSecMax;
    return this;
  }

  /** {@link #getTotalBytesSecMax} as a number; empty if absent or not decimal. */
  public OptionalLong totalBytesSecMax() {
    return Decimal.of(totalBytesSecMax);
  }

  /** Most bytes read in a burst. Null if absent. */
  public @Nullable String getReadBytesSecMax() {
    return readBytesSecMax;
  }

  /** Sets what {@link #getReadBytesSecMax} gives, and gives this bean. */
  public IoTune withReadBytesSecMax(@Nullable String readBytesSecMax) {
    this.readBytesSecMax = readBytesSecMax;
    return this;
  }

  /** {@link #getReadBytesSecMax} as a number; empty if absent or not decimal. */
  public OptionalLong readBytesSecMax() {
    return Decimal.of(readBytesSecMax);
  }

  /** Most bytes written in a burst. Null if absent. */
  public @Nullable String getWriteBytesSecMax() {
    return writeBytesSecMax;
  }

  /** Sets what {@link #getWriteBytesSecMax} gives, and gives this bean. */
  public IoTune withWriteBytesSecMax(@Nullable String writeBytesSecMax) {
    this.writeBytesSecMax = writeBytesSecMax;
    return this;
  }

  /** {@link #getWriteBytesSecMax} as a number; empty if absent or not decimal. */
  public OptionalLong writeBytesSecMax() {
    return Decimal.of(writeBytesSecMax);
  }

  /** Most requests in a burst. Null if absent. */
  public @Nullable String getTotalIopsSecMax() {
    return totalIopsSecMax;
  }

  /** Sets what {@link #getTotalIopsSecMax} gives, and gives this bean. */
  public IoTune withTotalIopsSecMax(@Nullable String totalIopsSecMax) {
    this.totalIopsSecMax = totalIopsSecMax;
    return this;
  }

  /** {@link #getTotalIopsSecMax} as a number; empty if absent or not decimal. */
  public OptionalLong totalIopsSecMax() {
    return Decimal.of(totalIopsSecMax);
  }

  /** Most reads in a burst. Null if absent. */
  public @Nullable String getReadIopsSecMax() {
    return readIopsSecMax;
  }

  /** Sets what {@link #getReadIopsSecMax} gives, and gives this bean. */
  public IoTune withReadIopsSecMax(@Nullable String readIopsSecMax) {
    this.readIopsSecMax = readIopsSecMax;
    return this;
  }

  /** {@link #getReadIopsSecMax} as a number; empty if absent or not decimal. */
  public OptionalLong readIopsSecMax() {
    return Decimal.of(readIopsSecMax);
  }

  /** Most writes in a burst. Null if absent. */
  public @Nullable String getWriteIopsSecMax() {
    return writeIopsSecMax;
  }

  /** Sets what {@link #getWriteIopsSecMax} gives, and gives this bean. */
  public IoTune withWriteIopsSecMax(@Nullable String writeIopsSecMax) {
    this.writeIopsSecMax = writeIopsSecMax;
    return this;
  }

  /** {@link #getWriteIopsSecMax} as a number; empty if absent or not decimal. */
  public OptionalLong writeIopsSecMax() {
    return Decimal.of(writeIopsSecMax);
  }

  /** Bytes that count as one request. Null if absent. */
  public @Nullable String getSizeIopsSec() {
    return sizeIopsSec;
  }

  /** Sets what {@link #getSizeIopsSec} gives, and gives this bean. */
  public IoTune withSizeIopsSec(@Nullable String sizeIopsSec) {
    this.sizeIopsSec = sizeIopsSec;
    return this;
  }

  /** {@link #getSizeIopsSec} as a number; empty if absent or not decimal. */
  public OptionalLong sizeIopsSec() {
    return Decimal.of(sizeIopsSec);
  }

  /** Name of the group of disks that share the limits. Null if absent. */
  public @Nullable String getGroupName() {
    return groupName;
  }

  /** Sets what {@link #getGroupName} gives, and gives this bean. */
  public IoTune withGroupName(@Nullable String groupName) {
    this.groupName = groupName;
    return this;
  }

  /** Seconds a burst of bytes may last. Null if absent. */
  public @Nullable String getTotalBytesSecMaxLength() {
    return totalBytesSecMaxLength;
  }

  /** Sets what {@link #getTotalBytesSecMaxLength} gives, and gives this bean. */
  public IoTune withTotalBytesSecMaxLength(@Nullable String totalBytesSecMaxLength) {
    this.totalBytesSecMaxLength = totalBytesSecMaxLength;
    return this;
  }

  /** {@link #getTotalBytesSecMaxLength} as a number; empty if absent or not decimal. */
  public OptionalLong totalBytesSecMaxLength() {
    return Decimal.of(totalBytesSecMaxLength);
  }

  /** Seconds a burst of reading may last. Null if absent. */
  public @Nullable String getReadBytesSecMaxLength() {
    return readBytesSecMaxLength;
  }

  /** Sets what {@link #getReadBytesSecMaxLength} gives, and gives this bean. */
  public IoTune withReadBytesSecMaxLength(@Nullable String readBytesSecMaxLength) {
    this.readBytesSecMaxLength = readBytesSecMaxLength;
    return this;
  }

  /** {@link #getReadBytesSecMaxLength} as a number; empty if absent or not decimal. */
  public OptionalLong readBytesSecMaxLength() {
    return Decimal.of(readBytesSecMaxLength);
  }

  /** Seconds a burst of writing may last. Null if absent. */
  public @Nullable String getWriteBytesSecMaxLength() {
    return writeBytesSecMaxLength;
  }

  /** Sets what {@link #getWriteBytesSecMaxLength} gives, and gives this bean. */
  public IoTune withWriteBytesSecMaxLength(@Nullable String writeBytesSecMaxLength) {
    this.writeBytesSecMaxLength = writeBytesSecMaxLength;
    return this;
  }

  /** {@link #getWriteBytesSecMaxLength} as a number; empty if absent or not decimal. */
  public OptionalLong writeBytesSecMaxLength() {
    return Decimal.of(writeBytesSecMaxLength);
  }

  /** Seconds a burst of requests may last. Null if absent. */
  public @Nullable String getTotalIopsSecMaxLength() {
    return totalIopsSecMaxLength;
  }

  /** Sets what {@link #getTotalIopsSecMaxLength} gives, and gives this bean. */
  public IoTune withTotalIopsSecMaxLength(@Nullable String totalIopsSecMaxLength) {
    this.totalIopsSecMaxLength = totalIopsSecMaxLength;
    return this;
  }

  /** {@link #getTotalIopsSecMaxLength} as a number; empty if absent or not decimal. */
  public OptionalLong totalIopsSecMaxLength() {
    return Decimal.of(totalIopsSecMaxLength);
  }

  /** Seconds a burst of reads may last. Null if absent. */
  public @Nullable String getReadIopsSecMaxLength() {
    return readIopsSecMaxLength;
  }

  /** Sets what {@link #getReadIopsSecMaxLength} gives, and gives this bean. */
  public IoTune withReadIopsSecMaxLength(@Nullable String readIopsSecMaxLength) {
    this.readIopsSecMaxLength = readIopsSecMaxLength;
    return this;
  }

  /** {@link #getReadIopsSecMaxLength} as a number; empty if absent or not decimal. */
  public OptionalLong readIopsSecMaxLength() {
    return Decimal.of(readIopsSecMaxLength);
  }

  /** Seconds a burst of writes may last. Null if absent. */
  public @Nullable String getWriteIopsSecMaxLength() {
    return writeIopsSecMaxLength;
  }

  /** Sets what {@link #getWriteIopsSecMaxLength} gives, and gives this bean. */
  public IoTune withWriteIopsSecMaxLength(@Nullable String writeIopsSecMaxLength) {
    this.writeIopsSecMaxLength = writeIopsSecMaxLength;
    return this;
  }

  /** {@link #getWriteIopsSecMaxLength} as a number; empty if absent or not decimal. */
  public OptionalLong writeIopsSecMaxLength() {
    return Decimal.of(writeIopsSecMaxLength);
  }

  /**
   * Groups of limits the disk passes through, since libvirt 11.2.0. In document order, modifiable.
   */
  public List<ThrottleFilters> getFilters() {
    return filters;
  }

  /** Adds to {@link #getFilters}, and gives this bean. */
  public IoTune addFilter(ThrottleFilters filter) {
    filters.add(filter);
    return this;
  }
}
