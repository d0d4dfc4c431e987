#pragma once

#include <string>

#include <torch/nn/module.h>

namespace loupe {

/**
 * Reproducible values for a tensor of that checkpoint key, so that a network of any size can be compared with another
 * implementation without a file. phase = (crc32(key) mod 100000) / 100000 * 2 pi, wave_i = sin(0.7548776662466927 i +
 * phase) in float64; gamma: 0.1 + 0.02 wave; two or more dimensions: wave * sqrt(2 / fan_in); last part "weight":
 * 1 + 0.1 wave; else 0.05 wave.
 */
torch::Tensor formulaWeight(const std::string &key, at::IntArrayRef shape);

/** Fills every parameter with its formula weight. @param prefix goes before the registered names ("loupe.") */
void fillWithFormula(torch::nn::Module &module, const std::string &prefix);

/** 0.6 sin(0.013 i) + 0.4 sin(1.7 i + 0.5), i row-major. @return [batch, 3, height, width] float32 */
torch::Tensor formulaImage(int64_t batch, int64_t height, int64_t width);

} // namespace loupe
