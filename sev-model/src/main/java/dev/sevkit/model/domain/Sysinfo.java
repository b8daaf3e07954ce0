package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.SysinfoType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <sysinfo>}: SMBIOS or fw_cfg contents shown to the guest. */
@XmlType(propOrder = {"bios", "system", "baseBoards", "chassis", "oemStrings", "entries"})
public final class Sysinfo extends ModelElement {

  @XmlAttribute private @Nullable String type;

  @XmlElement private @Nullable SysinfoSection bios;

  @XmlElement private @Nullable SysinfoSection system;

  @XmlElement(name = "baseBoard")
  private final List<SysinfoSection> baseBoards = new ArrayList<>();

  @XmlElement private @Nullable SysinfoSection chassis;

  @XmlElement private @Nullable SysinfoSection oemStrings;

  @XmlElement(name = "entry")
  private final List<SysinfoEntry> entries = new ArrayList<>();

  /** An empty {@code <sysinfo>}. */
  public Sysinfo() {}

  /** {@code smbios} or {@code fwcfg}. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Sysinfo withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<SysinfoType> type() {
    return Written.of(type, SysinfoType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Sysinfo withType(SysinfoType type) {
    return withType(type.id());
  }

  /** BIOS information, SMBIOS type 0. Null if absent. */
  public @Nullable SysinfoSection getBios() {
    return bios;
  }

  /** Sets what {@link #getBios} gives, and gives this bean. */
  public Sysinfo withBios(@Nullable SysinfoSection bios) {
    this.bios = bios;
    return this;
  }

  /** System information, type 1. Null if absent. */
  public @Nullable SysinfoSection getSystem() {
    return system;
  }

  /** Sets what {@link #getSystem} gives, and gives this bean. */
  public Sysinfo withSystem(@Nullable SysinfoSection system) {
    this.system = system;
    return this;
  }

  /** Base boards, type 2. In document order, modifiable. */
  public List<SysinfoSection> getBaseBoards() {
    return baseBoards;
  }

  /** Adds to {@link #getBaseBoards}, and gives this bean. */
  public Sysinfo addBaseBoard(SysinfoSection baseBoard) {
    baseBoards.add(baseBoard);
    return this;
  }

  /** Chassis, type 3. Null if absent. */
  public @Nullable SysinfoSection getChassis() {
    return chassis;
  }

  /** Sets what {@link #getChassis} gives, and gives this bean. */
  public Sysinfo withChassis(@Nullable SysinfoSection chassis) {
    this.chassis = chassis;
    return this;
  }

  /** OEM strings, type 11. Null if absent. */
  public @Nullable SysinfoSection getOemStrings() {
    return oemStrings;
  }

  /** Sets what {@link #getOemStrings} gives, and gives this bean. */
  public Sysinfo withOemStrings(@Nullable SysinfoSection oemStrings) {
    this.oemStrings = oemStrings;
    return this;
  }

  /** Files of fw_cfg. In document order, modifiable. */
  public List<SysinfoEntry> getEntries() {
    return entries;
  }

  /** Adds to {@link #getEntries}, and gives this bean. */
  public Sysinfo addEntry(SysinfoEntry entry) {
    entries.add(entry);
    return this;
  }
}
