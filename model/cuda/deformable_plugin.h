#pragma once

/**
 * The border between LibTorch and libloupe_cuda.so: plain C, so that the plug-in needs no torch header and fits any
 * LibTorch of the same CUDA major version. All arrays are contiguous float32 on the current device.
 */
extern "C" {

struct LoupeDeformableArgs {
    const float *value;      ///< [batch, positions, heads, dim]
    const float *locations;  ///< [batch, queries, heads, levels, points, 2]
    const float *weights;    ///< [batch, queries, heads, levels, points]
    const long long *shapes; ///< host memory, [levels, 2]: height, width; at most 8 levels
    int batch, positions, heads, dim, queries, levels, points;
    void *stream; ///< cudaStream_t
};

/** @param output [batch, queries, heads, dim]  @return cudaError_t */
using LoupeDeformableForward = int(const LoupeDeformableArgs *, float *output);

/** Adds to the three gradients, which must start as zeros. @param gradOutput [batch, queries, heads, dim] */
using LoupeDeformableBackward = int(const LoupeDeformableArgs *, const float *gradOutput, float *gradValue,
                                    float *gradLocations, float *gradWeights);
}
