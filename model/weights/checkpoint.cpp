#include "model/weights/checkpoint.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <sstream>
#include <string_view>
#include <utility>

#include <torch/types.h>

#include "model/weights/file_mapping.h"
#include "model/weights/pickle_reader.h"
#include "model/weights/safetensors.h"

namespace loupe
{
namespace
{

constexpr std::size_t kMostNames = 20;
constexpr const char *kIgnoredConstant = "segmentor.criterion.empty_weight";

void appendList(std::string &text, const char *title, const std::vector<std::string> &names, const char *separator)
{
    if (names.empty())
        return;
    if (!text.empty())
        text += '\n';
    text += title;
    text += " (" + std::to_string(names.size()) + "): ";
    for (std::size_t i = 0; i < std::min(names.size(), kMostNames); ++i) {
        text += i == 0 ? "" : separator;
        text += names[i];
    }
    if (names.size() > kMostNames)
        text += " and " + std::to_string(names.size() - kMostNames) + " more";
}

std::string shapeText(const at::Tensor &tensor)
{
    std::ostringstream text;
    text << tensor.sizes();
    return text.str();
}

/** How a tensor of the file fails to fit its place in the network, or an empty text. */
std::string misfit(const at::Tensor &file, const at::Tensor &network)
{
    if (file.sizes() != network.sizes())
        return "file " + shapeText(file) + ", network " + shapeText(network);
    const bool converts = file.is_floating_point() && network.is_floating_point();
    if (!converts && file.scalar_type() != network.scalar_type())
        return std::string("file ") + at::toString(file.scalar_type()) + ", network " +
               at::toString(network.scalar_type());
    return {};
}

} // namespace

std::string ImportReport::text() const
{
    std::string text;
    appendList(text, "missing", missing, ", ");
    appendList(text, "unexpected", unexpected, ", ");
    appendList(text, "misshapen", misshapen, "; ");
    return text;
}

Result<TensorMap> readCheckpoint(const std::filesystem::path &path)
{
    const auto opened = FileMapping::open(path);
    if (!opened)
        return opened.error();
    const std::span<const std::byte> all = (*opened)->bytes();
    const std::string_view bytes(reinterpret_cast<const char *>(all.data()), all.size());
    const bool looksLikeSafetensors = bytes.size() > 8 && bytes[8] == '{'; // behind the length, which may begin 0x80
    if (bytes.starts_with("PK\3\4") || (bytes[0] == '\x80' && !looksLikeSafetensors))
        return readTorchFile(path);
    if (bytes.starts_with("version "))
        return Error{Error::Kind::ModelInvalid, path.string() + ": a Git LFS pointer, not the file it stands for"};
    Result<SafetensorsFile> file = readSafetensors(path);
    if (!file)
        return file.error();
    return std::move(file.value().tensors);
}

ImportReport compareWeights(const torch::nn::Module &module, const TensorMap &tensors, const std::string &prefix)
{
    ImportReport report;
    const TensorMap wanted = moduleWeights(module, prefix);
    for (const auto &[name, place] : wanted) {
        const auto found = tensors.find(name);
        if (found == tensors.end()) {
            report.missing.push_back(name);
            continue;
        }
        const std::string problem = misfit(found->second, place);
        if (!problem.empty())
            report.misshapen.push_back(name + ": " + problem);
    }
    for (const auto &[name, tensor] : tensors) {
        if (!wanted.contains(name) && name != prefix + kIgnoredConstant)
            report.unexpected.push_back(name);
    }
    return report;
}

Result<ImportReport> loadWeights(torch::nn::Module &module, const TensorMap &tensors, const LoadOptions &options)
{
    ImportReport report = compareWeights(module, tensors, options.prefix);
    const bool accepted =
        report.unexpected.empty() && report.misshapen.empty() && (options.partial || report.missing.empty());
    if (!accepted)
        return Error{Error::Kind::WeightsMismatch, report.text()};
    const at::NoGradGuard noGradient;
    for (auto &[name, place] : moduleWeights(module, options.prefix)) {
        if (const auto found = tensors.find(name); found != tensors.end())
            place.copy_(found->second);
    }
    return report;
}

TensorMap moduleWeights(const torch::nn::Module &module, const std::string &prefix)
{
    TensorMap tensors;
    for (const auto &parameter : module.named_parameters())
        tensors.emplace(prefix + parameter.key(), parameter.value().detach());
    for (const auto &buffer : module.named_buffers())
        tensors.emplace(prefix + buffer.key(), buffer.value().detach());
    return tensors;
}

} // namespace loupe
