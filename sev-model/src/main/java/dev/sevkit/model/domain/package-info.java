/**
 * Libvirt's domain element, typed: a class for each element that SevKit reads, in libvirt's words.
 *
 * <p>Beans hold what is written, as text; what is unknown to them stays in the document. They know
 * where they were read from, and nothing of rules, files or SEV beyond its element.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.domain;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
