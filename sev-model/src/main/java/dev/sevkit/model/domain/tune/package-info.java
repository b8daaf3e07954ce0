/**
 * What of the host a domain may use: shares, limits and pinning of CPU time, memory nodes and disk
 * traffic, typed.
 *
 * <p>Beans hold what is written, as text; methods without {@code get} give what it means.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.domain.tune;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
