/** Elements that stand in many places of a domain: amounts of memory, flags, boot entries. */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.domain.common;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
