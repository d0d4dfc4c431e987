#include "model/net/autocast.h"

#include <ATen/autocast_mode.h>

namespace loupe {

AutocastGuard::AutocastGuard(torch::DeviceType device, bool on, torch::ScalarType type)
    : m_device(device),
      m_wasOn(at::autocast::is_autocast_enabled(device)),
      m_wasCaching(at::autocast::is_autocast_cache_enabled()),
      m_oldType(at::autocast::get_autocast_dtype(device))
{
    at::autocast::set_autocast_enabled(device, on);
    at::autocast::set_autocast_dtype(device, type);
    at::autocast::set_autocast_cache_enabled(false);
}

AutocastGuard::~AutocastGuard()
{
    at::autocast::set_autocast_enabled(m_device, m_wasOn);
    at::autocast::set_autocast_dtype(m_device, m_oldType);
    at::autocast::set_autocast_cache_enabled(m_wasCaching);
}

torch::Tensor widened(const torch::Tensor &x)
{
    return at::isReducedFloatingType(x.scalar_type()) ? x.to(torch::kFloat32) : x;
}

} // namespace loupe
