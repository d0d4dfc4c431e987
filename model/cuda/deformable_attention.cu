#include "model/cuda/deformable_plugin.h"

#include <cuda_runtime.h>

/*
 * Multi-scale deformable attention (arXiv 2010.04159) on the GPU. One block serves one (image, query, head); its threads
 * are the head's channels, so that neighbouring threads read neighbouring floats. The sampling points are the same for
 * all channels of a head, and the gradients of locations and weights are sums over the channels, made in shared memory.
 */
namespace {

constexpr int kMaxLevels = 8;
constexpr int kMaxChannels = 1024;

/** What a kernel needs, by value. */
struct Problem {
    const float *value;
    const float *locations;
    const float *weights;
    int height[kMaxLevels];
    int width[kMaxLevels];
    int start[kMaxLevels];
    int positions, heads, dim, queries, levels, points;
};

/** The four neighbours of a point: position in its level, or -1 outside, and bilinear weight. */
struct Corners {
    int position[4];
    float weight[4];
    float fx, fy;
};

__device__ Corners cornersOf(int height, int width, float x, float y)
{
    Corners c = {{-1, -1, -1, -1}, {0, 0, 0, 0}, 0, 0};
    const float px = x * float(width) - 0.5F;
    const float py = y * float(height) - 0.5F;
    if (!(px > -1 && py > -1 && px < float(width) && py < float(height))) // also when not a number
        return c;
    const int x0 = int(floorf(px));
    const int y0 = int(floorf(py));
    c.fx = px - float(x0);
    c.fy = py - float(y0);
    for (int i = 0; i < 4; ++i) {
        const int cx = x0 + (i & 1);
        const int cy = y0 + (i >> 1);
        if (cx >= 0 && cy >= 0 && cx < width && cy < height)
            c.position[i] = cy * width + cx;
        c.weight[i] = ((i & 1) ? c.fx : 1 - c.fx) * ((i >> 1) ? c.fy : 1 - c.fy);
    }
    return c;
}

/** Index of the first float of an image, head and level in `value`. */
__device__ long long valueBase(const Problem &p, long long image, int level, int head)
{
    return ((image * p.positions + p.start[level]) * p.heads + head) * p.dim;
}

__global__ void forwardKernel(Problem p, float *output)
{
    const long long row = blockIdx.x; // (image * queries + query) * heads + head
    const int head = int(row % p.heads);
    const long long image = row / p.heads / p.queries;
    const int channel = int(threadIdx.x);
    const long long stride = (long long)(p.heads) * p.dim;
    long long sample = row * p.levels * p.points;
    float sum = 0;
    for (int level = 0; level < p.levels; ++level) {
        const float *map = p.value + valueBase(p, image, level, head) + channel;
        for (int k = 0; k < p.points; ++k, ++sample) {
            const Corners c =
                cornersOf(p.height[level], p.width[level], p.locations[2 * sample], p.locations[2 * sample + 1]);
            for (int i = 0; i < 4; ++i)
                if (c.position[i] >= 0)
                    sum += p.weights[sample] * c.weight[i] * map[c.position[i] * stride];
        }
    }
    output[row * p.dim + channel] = sum;
}

/** Sum of one float a thread over the block; valid in thread 0. */
__device__ float blockSum(float x, float *shared)
{
    const int thread = int(threadIdx.x);
    shared[thread] = x;
    __syncthreads();
    for (int size = int(blockDim.x); size > 1;) {
        const int half = (size + 1) / 2;
        if (thread < size - half)
            shared[thread] += shared[thread + half];
        __syncthreads();
        size = half;
    }
    const float sum = shared[0];
    __syncthreads();
    return sum;
}

__global__ void backwardKernel(Problem p, const float *gradOutput, float *gradValue, float *gradLocations,
                               float *gradWeights)
{
    extern __shared__ float shared[];
    const long long row = blockIdx.x;
    const int head = int(row % p.heads);
    const long long image = row / p.heads / p.queries;
    const int channel = int(threadIdx.x);
    const long long stride = (long long)(p.heads) * p.dim;
    const float gradient = gradOutput[row * p.dim + channel];
    long long sample = row * p.levels * p.points;
    for (int level = 0; level < p.levels; ++level) {
        const long long base = valueBase(p, image, level, head) + channel;
        for (int k = 0; k < p.points; ++k, ++sample) {
            const Corners c =
                cornersOf(p.height[level], p.width[level], p.locations[2 * sample], p.locations[2 * sample + 1]);
            float corner[4] = {0, 0, 0, 0};
            for (int i = 0; i < 4; ++i) {
                if (c.position[i] < 0)
                    continue;
                const long long at = base + c.position[i] * stride;
                corner[i] = gradient * p.value[at];
                atomicAdd(gradValue + at, p.weights[sample] * c.weight[i] * gradient);
            }
            const float byWeight = corner[0] * c.weight[0] + corner[1] * c.weight[1] + corner[2] * c.weight[2] +
                                   corner[3] * c.weight[3];
            const float byX = (corner[1] - corner[0]) * (1 - c.fy) + (corner[3] - corner[2]) * c.fy;
            const float byY = (corner[2] - corner[0]) * (1 - c.fx) + (corner[3] - corner[1]) * c.fx;
            const float sumWeight = blockSum(byWeight, shared);
            const float sumX = blockSum(byX, shared);
            const float sumY = blockSum(byY, shared);
            if (channel == 0) {
                gradWeights[sample] += sumWeight;
                gradLocations[2 * sample] += p.weights[sample] * sumX * float(p.width[level]);
                gradLocations[2 * sample + 1] += p.weights[sample] * sumY * float(p.height[level]);
            }
        }
    }
}

bool describe(const LoupeDeformableArgs &args, Problem &p)
{
    if (args.levels < 1 || args.levels > kMaxLevels || args.dim < 1 || args.dim > kMaxChannels)
        return false;
    p = {args.value, args.locations, args.weights, {}, {}, {}, args.positions, args.heads, args.dim, args.queries,
         args.levels, args.points};
    int start = 0;
    for (int i = 0; i < args.levels; ++i) {
        p.height[i] = int(args.shapes[2 * i]);
        p.width[i] = int(args.shapes[2 * i + 1]);
        p.start[i] = start;
        start += p.height[i] * p.width[i];
    }
    return start == args.positions;
}

} // namespace

extern "C" int loupe_deformable_forward(const LoupeDeformableArgs *args, float *output)
{
    Problem p;
    if (!describe(*args, p))
        return int(cudaErrorInvalidValue);
    const int rows = args->batch * args->queries * args->heads;
    forwardKernel<<<rows, args->dim, 0, static_cast<cudaStream_t>(args->stream)>>>(p, output);
    return int(cudaGetLastError());
}

extern "C" int loupe_deformable_backward(const LoupeDeformableArgs *args, const float *gradOutput, float *gradValue,
                                         float *gradLocations, float *gradWeights)
{
    Problem p;
    if (!describe(*args, p))
        return int(cudaErrorInvalidValue);
    const int rows = args->batch * args->queries * args->heads;
    const std::size_t shared = std::size_t(args->dim) * sizeof(float);
    backwardKernel<<<rows, args->dim, shared, static_cast<cudaStream_t>(args->stream)>>>(p, gradOutput, gradValue,
                                                                                        gradLocations, gradWeights);
    return int(cudaGetLastError());
}
