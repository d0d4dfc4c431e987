#pragma once

/** Ctrl-C and kill, for runs that have something to save first. */
namespace loupe::cli {

/** From now on the first such signal only sets a mark; a second one ends the program as usual. */
void catchInterrupts();

/** Such a signal came. May be asked from any thread. */
bool interrupted();

} // namespace loupe::cli
