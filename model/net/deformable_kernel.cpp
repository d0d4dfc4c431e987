#include "model/net/deformable_kernel.h"

#include <cmath>

#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include "model/net/cuda_plugin.h"

namespace loupe {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/** Sizes and pointers of one call, all contiguous float32. */
struct Problem {
    const float *value;
    const float *locations;
    const float *weights;
    std::vector<LevelShape> levels;
    int64_t batch, positions, heads, dim, queries, points;
};

/** The four neighbours of a sampling point: offset of each in its level, -1 outside, and its bilinear weight. */
struct Corners {
    int64_t position[4];
    float weight[4];
    float fx, fy; ///< fractional part, for the gradient
};

Corners corners(const LevelShape &level, float x, float y)
{
    const float px = x * float(level.width) - 0.5F;
    const float py = y * float(level.height) - 0.5F;
    Corners c{};
    if (!(px > -1 && py > -1 && px < float(level.width) && py < float(level.height))) { // also when not a number
        for (int64_t &position : c.position)
            position = -1;
        return c;
    }
    const int64_t x0 = int64_t(px + 1) - 1; // the floor, as px > -1; std::floor is a function call
    const int64_t y0 = int64_t(py + 1) - 1;
    c.fx = px - float(x0);
    c.fy = py - float(y0);
    for (int i = 0; i < 4; ++i) {
        const int64_t cx = x0 + (i & 1);
        const int64_t cy = y0 + (i >> 1);
        const bool inside = cx >= 0 && cy >= 0 && cx < level.width && cy < level.height;
        c.position[i] = inside ? cy * level.width + cx : -1;
        c.weight[i] = ((i & 1) ? c.fx : 1 - c.fx) * ((i >> 1) ? c.fy : 1 - c.fy);
    }
    return c;
}

/**
 * row = (b * queries + q) * heads + h
 * @tparam Dim of a head, where it is known while compiling: short loops of a known length become vector code; else 0
 */
template <int64_t Dim>
void forwardRow(const Problem &p, int64_t row, float *output)
{
    const int64_t dim = Dim > 0 ? Dim : p.dim;
    const int64_t head = row % p.heads;
    const int64_t image = row / p.heads / p.queries;
    const int64_t stride = p.heads * dim;
    std::fill(output, output + dim, 0.0F);
    int64_t sample = row * int64_t(p.levels.size()) * p.points;
    const float *map = p.value + image * p.positions * stride + head * dim;
    for (const LevelShape &level : p.levels) {
        for (int64_t k = 0; k < p.points; ++k, ++sample) {
            const Corners c = corners(level, p.locations[2 * sample], p.locations[2 * sample + 1]);
            for (int i = 0; i < 4; ++i) {
                if (c.position[i] < 0)
                    continue;
                const float *v = map + c.position[i] * stride;
                const float w = p.weights[sample] * c.weight[i];
                for (int64_t d = 0; d < dim; ++d)
                    output[d] += w * v[d];
            }
        }
        map += level.height * level.width * stride;
    }
}

/** Gradient of one row; gradValue belongs to this image alone. */
void backwardRow(const Problem &p, int64_t row, const float *gradOutput, float *gradValue, float *gradLocations,
                 float *gradWeights)
{
    const int64_t head = row % p.heads;
    const int64_t image = row / p.heads / p.queries;
    const int64_t stride = p.heads * p.dim;
    int64_t sample = row * int64_t(p.levels.size()) * p.points;
    int64_t base = image * p.positions * stride + head * p.dim;
    for (const LevelShape &level : p.levels) {
        for (int64_t k = 0; k < p.points; ++k, ++sample) {
            const Corners c = corners(level, p.locations[2 * sample], p.locations[2 * sample + 1]);
            float dot[4] = {0, 0, 0, 0}; // gradOutput . value at each corner
            for (int i = 0; i < 4; ++i) {
                if (c.position[i] < 0)
                    continue;
                const int64_t at = base + c.position[i] * stride;
                const float w = p.weights[sample] * c.weight[i];
                for (int64_t d = 0; d < p.dim; ++d) {
                    dot[i] += gradOutput[d] * p.value[at + d];
                    gradValue[at + d] += w * gradOutput[d];
                }
            }
            gradWeights[sample] =
                dot[0] * c.weight[0] + dot[1] * c.weight[1] + dot[2] * c.weight[2] + dot[3] * c.weight[3];
            const float byX = (dot[1] - dot[0]) * (1 - c.fy) + (dot[3] - dot[2]) * c.fy;
            const float byY = (dot[2] - dot[0]) * (1 - c.fx) + (dot[3] - dot[1]) * c.fx;
            gradLocations[2 * sample] = p.weights[sample] * byX * float(level.width);
            gradLocations[2 * sample + 1] = p.weights[sample] * byY * float(level.height);
        }
        base += level.height * level.width * stride;
    }
}

template <int64_t Dim>
void forwardRows(const Problem &p, int64_t begin, int64_t end, float *output)
{
    for (int64_t row = begin; row < end; ++row)
        forwardRow<Dim>(p, row, output + row * p.dim);
}

/** The same bits faster, on processors with vectors of eight numbers; other code stays as every processor can run it.
 */
template <int64_t Dim>
[[gnu::target("avx2"), gnu::flatten]] void forwardRowsAvx2(const Problem &p, int64_t begin, int64_t end, float *output)
{
    forwardRows<Dim>(p, begin, end, output);
}

template <int64_t Dim>
auto fastestRows()
{
    return __builtin_cpu_supports("avx2") ? forwardRowsAvx2<Dim> : forwardRows<Dim>;
}

void forwardOnCpu(const Problem &p, float *output)
{
    const auto forward = p.dim == 8 ? fastestRows<8>() : p.dim == 32 ? fastestRows<32>() : fastestRows<0>();
    at::parallel_for(0, p.batch * p.queries * p.heads, 256,
                     [&](int64_t begin, int64_t end) { forward(p, begin, end, output); });
}

void backwardOnCpu(const Problem &p, const float *gradOutput, float *gradValue, float *gradLocations,
                   float *gradWeights)
{
    // One task an (image, head): no two write the same value, so the result does not depend on the thread count.
    at::parallel_for(0, p.batch * p.heads, 1, [&](int64_t begin, int64_t end) {
        for (int64_t task = begin; task < end; ++task)
            for (int64_t q = 0; q < p.queries; ++q) {
                const int64_t row = (task / p.heads * p.queries + q) * p.heads + task % p.heads;
                backwardRow(p, row, gradOutput + row * p.dim, gradValue, gradLocations, gradWeights);
            }
    });
}

class Kernel : public torch::autograd::Function<Kernel> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &value, const torch::Tensor &locations,
                                 const torch::Tensor &weights, const torch::Tensor &shapes)
    {
        context->save_for_backward({value, locations, weights, shapes});
        torch::Tensor output =
            torch::empty({value.size(0), locations.size(1), value.size(2) * value.size(3)}, value.options());
        if (value.is_cuda())
            cudaDeformableForward(value, locations, weights, shapes, output);
        else
            forwardOnCpu(problem(value, locations, weights, shapes), output.data_ptr<float>());
        return output;
    }

    static variable_list backward(AutogradContext *context, const variable_list &gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const torch::Tensor gradOutput = gradients[0].contiguous();
        torch::Tensor gradValue = torch::zeros_like(saved[0]);
        torch::Tensor gradLocations = torch::zeros_like(saved[1]);
        torch::Tensor gradWeights = torch::zeros_like(saved[2]);
        if (gradOutput.is_cuda())
            cudaDeformableBackward(saved, gradOutput, gradValue, gradLocations, gradWeights);
        else
            backwardOnCpu(problem(saved[0], saved[1], saved[2], saved[3]), gradOutput.data_ptr<float>(),
                          gradValue.data_ptr<float>(), gradLocations.data_ptr<float>(), gradWeights.data_ptr<float>());
        return {gradValue, gradLocations, gradWeights, {}};
    }

private:
    static Problem problem(const torch::Tensor &value, const torch::Tensor &locations, const torch::Tensor &weights,
                           const torch::Tensor &shapes)
    {
        Problem p{value.data_ptr<float>(),
                  locations.data_ptr<float>(),
                  weights.data_ptr<float>(),
                  {},
                  value.size(0),
                  value.size(1),
                  value.size(2),
                  value.size(3),
                  locations.size(1),
                  locations.size(4)};
        const auto *shape = shapes.data_ptr<int64_t>();
        for (int64_t i = 0; i < shapes.size(0); ++i)
            p.levels.push_back({shape[2 * i], shape[2 * i + 1]});
        return p;
    }
};

} // namespace

bool deformableKernelFor(torch::Device device)
{
    return device.is_cpu() || (device.is_cuda() && cudaPluginLoaded());
}

torch::Tensor deformableKernel(const torch::Tensor &value, const std::vector<LevelShape> &levels,
                               const torch::Tensor &locations, const torch::Tensor &weights)
{
    std::vector<int64_t> flat;
    int64_t positions = 0;
    for (const LevelShape &level : levels) {
        flat.insert(flat.end(), {level.height, level.width});
        positions += level.height * level.width;
    }
    TORCH_CHECK(positions == value.size(1), "deformable attention: levels hold ", positions, " positions, value has ",
                value.size(1));
    const torch::Tensor shapes = torch::tensor(flat, torch::kInt64).view({-1, 2});
    return Kernel::apply(value.to(torch::kFloat32).contiguous(), locations.to(torch::kFloat32).contiguous(),
                         weights.to(torch::kFloat32).contiguous(), shapes)
        .to(value.scalar_type());
}

} // namespace loupe
