/**
 * Plain values of AMD SEV and of what surrounds it: modes, guest policies, hexadecimal numbers as
 * written, memory sizes, versions, blobs.
 *
 * <p>Each value keeps the written form beside its meaning where a reader of XML needs both, is
 * immutable, and checks itself on creation. Values decode; they do not judge: what is wrong with a
 * policy is said by the rules of {@code sev-validate}. The package must know neither JAXB nor XML
 * nor any other package of SevKit, so that a guest owner's tools can use it alone. Its only
 * dependency is the JSpecify annotations.
 */
@NullMarked
package dev.sevkit.model.sev;

import org.jspecify.annotations.NullMarked;
