#include "model/weights/formula_weights.h"

#include <cmath>
#include <numbers>

#include <zlib.h>

namespace loupe {

torch::Tensor formulaWeight(const std::string &key, at::IntArrayRef shape)
{
    const auto crc = crc32(0, reinterpret_cast<const Bytef *>(key.data()), uInt(key.size()));
    const double phase = double(crc % 100000) / 100000.0 * 2 * std::numbers::pi;
    const int64_t count = c10::multiply_integers(shape);
    torch::Tensor wave = torch::arange(count, torch::kFloat64).mul_(0.7548776662466927).add_(phase).sin_();
    const std::string last = key.substr(key.rfind('.') + 1);
    if (last == "gamma")
        wave.mul_(0.02).add_(0.1);
    else if (shape.size() >= 2)
        wave.mul_(std::sqrt(2.0 / double(count / shape[0])));
    else if (last == "weight")
        wave.mul_(0.1).add_(1.0);
    else
        wave.mul_(0.05);
    return wave.to(torch::kFloat32).view(shape);
}

void fillWithFormula(torch::nn::Module &module, const std::string &prefix)
{
    torch::NoGradGuard noGrad;
    for (const auto &item : module.named_parameters())
        item.value().copy_(formulaWeight(prefix + item.key(), item.value().sizes()));
}

torch::Tensor formulaImage(int64_t batch, int64_t height, int64_t width)
{
    const torch::Tensor i = torch::arange(batch * 3 * height * width, torch::kFloat64);
    const torch::Tensor values = (i * 0.013).sin() * 0.6 + (i * 1.7 + 0.5).sin() * 0.4;
    return values.to(torch::kFloat32).view({batch, 3, height, width});
}

} // namespace loupe
