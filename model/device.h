#pragma once

#include <string>

#include "model/result.h"

namespace loupe {

enum class Precision { Auto, Fp32, Bf16, Fp16 };

/** "auto", "fp32", "bf16", "fp16" */
const char *precisionName(Precision precision);
/** Errors: BadArgument. */
Result<Precision> parsePrecision(const std::string &name);

/** Where and how the network runs. */
struct DeviceChoice {
    std::string name = "cpu"; ///< "cpu", "cuda:0", ...
    Precision precision = Precision::Fp32;
    std::string reason; ///< why the CPU although "auto" was asked; English, short; empty on a GPU
};

/**
 * Loads LibTorch's CUDA half if, and only if, an NVIDIA driver is there, so that a machine without one starts fast.
 * Call it first thing in main(): after the first CUDA query of LibTorch it is too late (the answer is cached).
 */
void loadCudaIfPresent();

/**
 * @param device "auto", "cpu", "cuda", "cuda:N"
 * Auto takes the first GPU, else the CPU with the reason; precision Auto is bf16 on a GPU that has it, else fp32.
 * Errors: BadArgument, DeviceUnavailable (a GPU was asked for by name and is not there).
 */
Result<DeviceChoice> chooseDevice(const std::string &device, Precision precision);

} // namespace loupe
