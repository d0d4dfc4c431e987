#include "training/synthesis/synthesis_json.h"

#include <string>

namespace loupe {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(JpegOptions, chance, minQuality, maxQuality, fullChroma, evenTables)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(HistoryOptions, keepSize, minScale, maxScale, blur, sharpen, noise, jpeg, aligned,
                                   sameGrid)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(ShapeOptions, minShare, maxShare, instance, hard, soft)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(CopyOptions, transformed, maxAngle, minScale, maxScale, mirrored)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(SynthesisOptions, authentic, splice, copyMove, removal, localEdit, history,
                                   alignedWithoutFinalJpeg, shapes, ownOutline, colourChange, copies, hardNegative,
                                   repeated, hardNegativeForged, downscale, minDownscale, maxDownscale, finalJpeg)

namespace {

using nlohmann::json;

/** Names that are no probability, by their end: everything else must lie in 0 .. 1. */
bool isProbability(const std::string &name)
{
    for (const char *other : {"Quality", "Scale", "Angle", "Downscale"})
        if (name.ends_with(other))
            return false;
    return true;
}

/** The first name in `given` that is unknown or has a bad value; empty when all is well. `known` has every name. */
std::string faultIn(const json &given, const json &known, const std::string &path)
{
    for (const auto &[name, value] : given.items()) {
        const std::string here = path + name;
        const auto expected = known.find(name);
        if (expected == known.end())
            return here + " is unknown";
        if (value.is_object() != expected->is_object() || value.is_number() != expected->is_number())
            return here + " is of the wrong type";
        if (expected->is_number_integer() && !value.is_number_integer())
            return here + " is no whole number";
        if (value.is_number() && isProbability(name) && (value.get<double>() < 0 || value.get<double>() > 1))
            return here + " is outside 0 .. 1";
        if (value.is_object())
            if (std::string fault = faultIn(value, *expected, here + '.'); !fault.empty())
                return fault;
    }
    return {};
}

bool isRange(double low, double high, double least, double most)
{
    return least <= low && low <= high && high <= most;
}

bool isRange(const JpegOptions &jpeg)
{
    return isRange(jpeg.minQuality, jpeg.maxQuality, 1, 100);
}

std::string faultIn(const SynthesisOptions &o)
{
    if (o.authentic + o.splice + o.copyMove + o.removal + o.localEdit <= 0)
        return "all shares of the types are 0";
    const bool ranges = isRange(o.history.minScale, o.history.maxScale, .01, 8) && isRange(o.history.jpeg) &&
                        isRange(o.finalJpeg) && isRange(o.shapes.minShare, o.shapes.maxShare, 1e-4, .9) &&
                        isRange(o.copies.minScale, o.copies.maxScale, .1, 10) &&
                        isRange(o.copies.maxAngle, o.copies.maxAngle, 0, 180) &&
                        isRange(o.minDownscale, o.maxDownscale, .05, 1);
    return ranges ? "" : "a range (scale, quality, area, angle) is empty or too wide";
}

} // namespace

json synthesisToJson(const SynthesisOptions &options)
{
    return options;
}

Result<SynthesisOptions> synthesisFromJson(const json &given)
{
    if (!given.is_object())
        return Error{Error::Kind::BadArgument, "the synthesis options are no object"};
    json all = SynthesisOptions();
    if (const std::string fault = faultIn(given, all, {}); !fault.empty())
        return Error{Error::Kind::BadArgument, fault};
    all.merge_patch(given);
    const auto options = all.get<SynthesisOptions>();
    if (const std::string fault = faultIn(options); !fault.empty())
        return Error{Error::Kind::BadArgument, fault};
    return options;
}

} // namespace loupe
