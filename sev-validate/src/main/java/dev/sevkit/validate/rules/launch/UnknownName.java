package dev.sevkit.validate.rules.launch;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.Quoted;
import dev.sevkit.model.sev.Spelling;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.Fix;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A child or attribute of launchSecurity whose name libvirt knows in no type.
 *
 * @param what it is, for people
 * @param name its name as written
 * @param location where it stands
 * @param hint what may be meant, for people; empty for nothing
 * @param right the known name it may be meant to be, if that belongs to the type and is not taken
 * @param rename gives it another name
 * @param remove deletes it
 */
record UnknownName(
    String what,
    String name,
    SourceLocation location,
    String hint,
    Optional<String> right,
    Function<String, List<TextEdit>> rename,
    List<TextEdit> remove) {

  private static final int CHARACTERS_PER_CERTAIN_FAULT = 4;

  static UnknownName of(AttributeNode attribute, Optional<KnownType> type) {
    ElementNode owner = attribute.owner();
    String name = attribute.name();
    Optional<String> near = Spelling.nearest(name, KnownType.allAttributes());
    return new UnknownName(
        "attribute " + Quoted.of(name),
        name,
        attribute.location(),
        KnownType.ofChild(name).isPresent()
            ? ", which is a child element"
            : near.map(right -> ", did you mean " + right + "?").orElse(""),
        near.filter(right -> type.map(known -> known.readsAttribute(right)).orElse(true))
            .filter(right -> owner.attribute(right).isEmpty()),
        right -> ElementEdits.renameAttribute(attribute, right),
        ElementEdits.removeAttribute(owner, name));
  }

  static UnknownName of(ElementNode child, Optional<KnownType> type) {
    String name = child.name();
    Optional<String> near =
        Spelling.nearest(name, KnownType.allChildren())
            .filter(right -> child.namespace().isEmpty());
    return new UnknownName(
        "child " + Quoted.of(name),
        name,
        child.location(),
        KnownType.ofAttribute(name).isPresent()
            ? ", which is an attribute"
            : near.map(right -> ", did you mean <" + right + ">?").orElse(""),
        near.filter(right -> type.map(known -> known.reads(right)).orElse(true))
            .filter(right -> child.parent().flatMap(owner -> owner.child(right)).isEmpty()),
        right -> ElementEdits.rename(child, right),
        ElementEdits.remove(child));
  }

  /** The rename, if it is to be offered: safe where hardly anything else can be meant. */
  Optional<Fix> renamed() {
    return right.map(
        to ->
            Spelling.faults(name, to) * CHARACTERS_PER_CERTAIN_FAULT <= name.length()
                ? Fix.safe("rename " + what + " to " + to, rename.apply(to))
                : Fix.unsafe("rename " + what + " to " + to + ", if meant", rename.apply(to)));
  }

  Fix removed() {
    return Fix.unsafe("delete " + what + ", which libvirt drops; see what it was for", remove);
  }
}
