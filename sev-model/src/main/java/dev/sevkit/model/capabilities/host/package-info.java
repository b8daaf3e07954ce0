/**
 * What a host is, as {@code virsh capabilities} reports it, typed: CPU, NUMA nodes, caches,
 * security models, and the kinds of guests it can run.
 *
 * <p>Beans hold what is written; methods give what it means. Nothing here knows of domains or
 * rules.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.capabilities.host;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
