package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <reservations>}: persistent reservations of a SCSI disk. */
public final class Reservations extends ModelElement {

  @XmlAttribute private @Nullable String managed;

  @XmlAttribute private @Nullable String migration;

  @XmlElement private @Nullable ReservationsSource source;

  /** An empty {@code <reservations>}. */
  public Reservations() {}

  /** {@code yes} to have libvirt start the helper. Null if absent. */
  public @Nullable String getManaged() {
    return managed;
  }

  /** Sets what {@link #getManaged} gives, and gives this bean. */
  public Reservations withManaged(@Nullable String managed) {
    this.managed = managed;
    return this;
  }

  /** What {@link #getManaged} means. */
  public Written<YesNo> managed() {
    return Written.of(managed, YesNo.class);
  }

  /** Sets what {@link #managed} gives, and gives this bean. */
  public Reservations withManaged(YesNo managed) {
    return withManaged(managed.id());
  }

  /** {@code yes} to carry them over to another host, since libvirt 12.1.0. Null if absent. */
  public @Nullable String getMigration() {
    return migration;
  }

  /** Sets what {@link #getMigration} gives, and gives this bean. */
  public Reservations withMigration(@Nullable String migration) {
    this.migration = migration;
    return this;
  }

  /** What {@link #getMigration} means. */
  public Written<YesNo> migration() {
    return Written.of(migration, YesNo.class);
  }

  /** Sets what {@link #migration} gives, and gives this bean. */
  public Reservations withMigration(YesNo migration) {
    return withMigration(migration.id());
  }

  /** Socket of a helper of one's own. Null if absent. */
  public @Nullable ReservationsSource getSource() {
    return source;
  }

  /** Sets what {@link #getSource} gives, and gives this bean. */
  public Reservations withSource(@Nullable ReservationsSource source) {
    this.source = source;
    return this;
  }
}
