#include "model/model_card.h"
namespace loupe {
Band ModelCard::bandOf(double s) const
{
    return s >= strong.score         ? Band::Strong
           : s >= moderate.score     ? Band::Moderate
           : s >= inconclusive.score ? Band::Inconclusive
                                     : Band::NoTrace;
}
std::optional<double> ModelCard::falseAlarmRateAt(double) const
{
    return {};
}
Result<ModelCard> readModelCard(const std::filesystem::path &folder)
{
    return Error{Error::Kind::ModelMissing, folder.string()};
}
Result<void> writeModelCard(const ModelCard &, const std::filesystem::path &folder)
{
    return Error{Error::Kind::WriteFailed, folder.string()};
}
} // namespace loupe
