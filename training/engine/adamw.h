#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <torch/types.h>

#include "model/result.h"
#include "model/weights/tensor_map.h"

namespace loupe {

struct NamedParameter {
    std::string name;
    torch::Tensor tensor;
};

/** Parameters that share their settings. */
struct ParameterGroup {
    std::vector<NamedParameter> parameters;
    double learningRate = 1e-3; ///< before the schedule's factor
    double weightDecay = 0;
};

struct AdamWOptions {
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
};

/**
 * AdamW (Loshchilov and Hutter 2019) by LibTorch's fused kernel, which its own C++ optimiser does not use.
 * Not thread-safe.
 */
class AdamW {
public:
    AdamW(std::vector<ParameterGroup> groups, const AdamWOptions &options);

    /** One update of every parameter that has a gradient. @param factor of the schedule, 0..1 */
    void step(double factor);
    void zeroGrad();

    std::vector<torch::Tensor> parameters() const;

    /** "adamw.first.NAME", "adamw.second.NAME", "adamw.step.NAME" of every parameter that was updated already. */
    TensorMap state() const;
    /** Errors: ModelInvalid when a moment has another shape than its parameter. */
    Result<void> setState(const TensorMap &state);

private:
    struct Moments {
        torch::Tensor first;
        torch::Tensor second;
        torch::Tensor step; ///< float32 scalar on the parameter's device, as the kernel wants it
    };
    Moments fresh(const torch::Tensor &parameter) const;

    std::vector<ParameterGroup> m_groups;
    std::vector<std::vector<Moments>> m_moments; ///< as m_groups; undefined until the first update
    AdamWOptions m_options;
};

/** Scales gradients so that their common norm is at most `limit`. @return the norm before; not finite: left alone */
double clipGradients(const std::vector<torch::Tensor> &parameters, double limit);

} // namespace loupe
