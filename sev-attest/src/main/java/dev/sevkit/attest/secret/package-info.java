/**
 * What the guest owner hands over to a guest whose launch measurement holds: the secret table,
 * sealed so that the firmware of the AMD-SP alone can open it.
 */
@NullMarked
package dev.sevkit.attest.secret;

import org.jspecify.annotations.NullMarked;
