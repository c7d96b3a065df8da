/**
 * People: accounts and roles, signing in, sessions, tokens for programs, and who is looking ({@link
 * org.rejoinder.account.CurrentAccount}). It must not know what people write or read.
 */
@NullMarked
package org.rejoinder.account;

import org.jspecify.annotations.NullMarked;
