/**
 * What a host offers guests of one machine type, as {@code virsh domcapabilities} reports it,
 * typed.
 *
 * <p>Beans hold what is written; methods give what it means. Nothing here knows of domains or
 * rules. The host itself is in {@code dev.sevkit.model.capabilities.host}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.capabilities;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
