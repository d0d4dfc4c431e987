#include "model/analysis.h"

namespace loupe {

const char *bandName(Band band)
{
    switch (band) {
    case Band::NoTrace:
        return "no_trace";
    case Band::Inconclusive:
        return "inconclusive";
    case Band::Moderate:
        return "moderate";
    case Band::Strong:
        return "strong";
    }
    return "";
}

} // namespace loupe
