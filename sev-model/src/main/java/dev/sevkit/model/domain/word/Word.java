package dev.sevkit.model.domain.word;

/** A word of one of libvirt's closed sets. */
public interface Word {

  /** The word as libvirt spells it in XML. */
  String id();
}
