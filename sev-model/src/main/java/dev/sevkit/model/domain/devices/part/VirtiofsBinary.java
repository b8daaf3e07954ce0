package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <binary>}: the virtiofsd that shares a directory. */
@XmlType(propOrder = {"cache", "sandbox", "lock", "threadPool", "openfiles"})
public final class VirtiofsBinary extends ModelElement {

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String xattr;

  @XmlElement private @Nullable VirtiofsCache cache;

  @XmlElement private @Nullable VirtiofsSandbox sandbox;

  @XmlElement private @Nullable VirtiofsLock lock;

  @XmlElement(name = "thread_pool")
  private @Nullable VirtiofsThreadPool threadPool;

  @XmlElement private @Nullable VirtiofsOpenFiles openfiles;

  /** An empty {@code <binary>}. */
  public VirtiofsBinary() {}

  /** Path of the program. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public VirtiofsBinary withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** {@code on} for extended attributes. Null if absent. */
  public @Nullable String getXattr() {
    return xattr;
  }

  /** Sets what {@link #getXattr} gives, and gives this bean. */
  public VirtiofsBinary withXattr(@Nullable String xattr) {
    this.xattr = xattr;
    return this;
  }

  /** What {@link #getXattr} means. */
  public Written<OnOff> xattr() {
    return Written.of(xattr, OnOff.class);
  }

  /** Sets what {@link #xattr} gives, and gives this bean. */
  public VirtiofsBinary withXattr(OnOff xattr) {
    return withXattr(xattr.id());
  }

  /** How the guest may cache. Null if absent. */
  public @Nullable VirtiofsCache getCache() {
    return cache;
  }

  /** Sets what {@link #getCache} gives, and gives this bean. */
  public VirtiofsBinary withCache(@Nullable VirtiofsCache cache) {
    this.cache = cache;
    return this;
  }

  /** How virtiofsd is confined. Null if absent. */
  public @Nullable VirtiofsSandbox getSandbox() {
    return sandbox;
  }

  /** Sets what {@link #getSandbox} gives, and gives this bean. */
  public VirtiofsBinary withSandbox(@Nullable VirtiofsSandbox sandbox) {
    this.sandbox = sandbox;
    return this;
  }

  /** Locks that are handed on. Null if absent. */
  public @Nullable VirtiofsLock getLock() {
    return lock;
  }

  /** Sets what {@link #getLock} gives, and gives this bean. */
  public VirtiofsBinary withLock(@Nullable VirtiofsLock lock) {
    this.lock = lock;
    return this;
  }

  /** Its threads. Null if absent. */
  public @Nullable VirtiofsThreadPool getThreadPool() {
    return threadPool;
  }

  /** Sets what {@link #getThreadPool} gives, and gives this bean. */
  public VirtiofsBinary withThreadPool(@Nullable VirtiofsThreadPool threadPool) {
    this.threadPool = threadPool;
    return this;
  }

  /** Most files open. Null if absent. */
  public @Nullable VirtiofsOpenFiles getOpenfiles() {
    return openfiles;
  }

  /** Sets what {@link #getOpenfiles} gives, and gives this bean. */
  public VirtiofsBinary withOpenfiles(@Nullable VirtiofsOpenFiles openfiles) {
    this.openfiles = openfiles;
    return this;
  }
}
