package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: what of the host is shared. */
public final class FilesystemSource extends ModelElement {

  @XmlAttribute private @Nullable String file;

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String dir;

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String usage;

  @XmlAttribute private @Nullable String units;

  @XmlAttribute private @Nullable String pool;

  @XmlAttribute private @Nullable String volume;

  @XmlAttribute private @Nullable String socket;

  /** An empty {@code <source>}. */
  public FilesystemSource() {}

  /** Image, of type {@code file}. Null if absent. */
  public @Nullable String getFile() {
    return file;
  }

  /** Sets what {@link #getFile} gives, and gives this bean. */
  public FilesystemSource withFile(@Nullable String file) {
    this.file = file;
    return this;
  }

  /** Block device, of type {@code block}. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public FilesystemSource withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** Directory, of type {@code mount} or {@code bind}. Null if absent. */
  public @Nullable String getDir() {
    return dir;
  }

  /** Sets what {@link #getDir} gives, and gives this bean. */
  public FilesystemSource withDir(@Nullable String dir) {
    this.dir = dir;
    return this;
  }

  /** Template, of type {@code template}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public FilesystemSource withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Size, of type {@code ram}. Null if absent. */
  public @Nullable String getUsage() {
    return usage;
  }

  /** Sets what {@link #getUsage} gives, and gives this bean. */
  public FilesystemSource withUsage(@Nullable String usage) {
    this.usage = usage;
    return this;
  }

  /** {@link #getUsage} as a number; empty if absent or not decimal. */
  public OptionalLong usage() {
    return Decimal.of(usage);
  }

  /** Unit of the size. Null if absent. */
  public @Nullable String getUnits() {
    return units;
  }

  /** Sets what {@link #getUnits} gives, and gives this bean. */
  public FilesystemSource withUnits(@Nullable String units) {
    this.units = units;
    return this;
  }

  /** Storage pool, of type {@code volume}. Null if absent. */
  public @Nullable String getPool() {
    return pool;
  }

  /** Sets what {@link #getPool} gives, and gives this bean. */
  public FilesystemSource withPool(@Nullable String pool) {
    this.pool = pool;
    return this;
  }

  /** Volume in it. Null if absent. */
  public @Nullable String getVolume() {
    return volume;
  }

  /** Sets what {@link #getVolume} gives, and gives this bean. */
  public FilesystemSource withVolume(@Nullable String volume) {
    this.volume = volume;
    return this;
  }

  /** Socket of a virtiofsd of one's own. Null if absent. */
  public @Nullable String getSocket() {
    return socket;
  }

  /** Sets what {@link #getSocket} gives, and gives this bean. */
  public FilesystemSource withSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }
}
