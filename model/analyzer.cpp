#include "model/analyzer.h"
namespace loupe {
struct Analyzer::Private {
    ModelCard card;
    DeviceChoice device;
};
Analyzer::Analyzer(std::unique_ptr<Private> p) : d(std::move(p)) {}
Analyzer::Analyzer(Analyzer &&) noexcept = default;
Analyzer &Analyzer::operator=(Analyzer &&) noexcept = default;
Analyzer::~Analyzer() = default;
Result<Analyzer> Analyzer::load(const AnalyzerOptions &options)
{
    return Error{Error::Kind::ModelMissing, options.modelFolder.string()};
}
const ModelCard &Analyzer::card() const
{
    return d->card;
}
const DeviceChoice &Analyzer::device() const
{
    return d->device;
}
Result<Analysis> Analyzer::analyze(const DecodedImage &, std::optional<double>, const Progress &)
{
    return Error{};
}
} // namespace loupe
