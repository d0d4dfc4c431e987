#include "model/device.h"
namespace loupe
{
const char *precisionName(Precision)
{
    return "fp32";
}
Result<Precision> parsePrecision(const std::string &)
{
    return Precision::Fp32;
}
void loadCudaIfPresent() {}
Result<DeviceChoice> chooseDevice(const std::string &, Precision)
{
    return DeviceChoice{};
}
} // namespace loupe
