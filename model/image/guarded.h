#pragma once

#include <csetjmp>

namespace loupe {

/**
 * Runs one step of a C library whose error callback must not return (libjpeg, libpng) and therefore leaves by
 * std::longjmp(place, 1). False when it did. Neither `step` nor what it calls may hold an object with a destructor:
 * the jump skips them. That is why every object lives outside and the step only refers to it.
 */
template <class Step>
bool guarded(std::jmp_buf &place, const Step &step)
{
    if (setjmp(place) != 0) // NOLINT(cert-err52-cpp): the libraries leave no other way out
        return false;
    step();
    return true;
}

} // namespace loupe
