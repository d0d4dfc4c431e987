#pragma once

namespace loupe {

/**
 * The calling thread and those that it starts from now on get the processor after the window's and other programs': a
 * network takes all cores, and a thread that waits its turn behind it would be seen as a window that stutters. Where
 * the system refuses, nothing happens.
 */
void stepBack();

} // namespace loupe
