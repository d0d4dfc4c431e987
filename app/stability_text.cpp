#include "app/stability_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace loupe {
namespace {

/** Gives tr() its context. */
struct StabilityText {
    Q_DECLARE_TR_FUNCTIONS(loupe::StabilityText)
};

} // namespace

QString photoVariantWords(PhotoVariant variant)
{
    switch (variant) {
    case PhotoVariant::Jpeg90:
        return StabilityText::tr("JPEG, quality 90");
    case PhotoVariant::Jpeg75:
        return StabilityText::tr("JPEG, quality 75");
    case PhotoVariant::HalfSize:
        return StabilityText::tr("Half the size");
    case PhotoVariant::Cropped:
        return StabilityText::tr("5 % cropped on each side");
    }
    return {};
}

QString stabilitySentence(const Stability &stability)
{
    const auto moved =
        std::ranges::count_if(stability.variants, [&](const VariantVerdict &v) { return v.band != stability.band; });
    if (moved == 0)
        return StabilityText::tr("Stable: saved again, made smaller and cropped, the photo stays in its band.");
    return StabilityText::tr("Changes: the photo is in another band after %n of these changes. "
                             "A verdict that changes says less.",
                             nullptr, int(moved));
}

nlohmann::ordered_json stabilityJson(const Stability &stability)
{
    auto variants = nlohmann::ordered_json::array();
    for (const VariantVerdict &v : stability.variants)
        variants.push_back({{"variant", photoVariantName(v.variant)}, {"score", v.score}, {"band", bandName(v.band)}});
    return {{"verdict", stabilityName(stability)}, {"variants", std::move(variants)}};
}

} // namespace loupe
