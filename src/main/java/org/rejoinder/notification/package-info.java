/**
 * What people follow and mute, what they are told of on their page of notifications, and by mail. It reads the log of
 * events, and says nothing about a comment that the person can't see at that moment. It must not know how comments are
 * found or streamed.
 */
@NullMarked
package org.rejoinder.notification;

import org.jspecify.annotations.NullMarked;
