/** How the tests of this module ask libvirt. */
@NullMarked
package dev.sevkit.testkit.kit;

import org.jspecify.annotations.NullMarked;
