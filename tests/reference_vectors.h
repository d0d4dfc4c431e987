#pragma once

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>

#include <nlohmann/json.hpp>
#include <torch/types.h>

#include <QFileInfo>
#include <QString>
#include <QTest>

#include "model/net/presets.h"
#include "model/weights/safetensors.h"

/** What the parity tests share: reading ../shared/reference and comparing with a relative tolerance. */
namespace loupe::reference {

inline std::string path(const std::string &name)
{
    return std::string(LOUPE_SHARED_DIR) + "/reference/" + name;
}

inline bool present()
{
    return QFileInfo::exists(QString::fromStdString(path("index.json")));
}

/** Reads a file of vectors; an empty map (which every comparison then reports) when it cannot be read. */
inline SafetensorsFile load(const std::string &name)
{
    auto file = readSafetensors(path(name + ".safetensors"));
    if (!file)
        qWarning("%s: %s", name.c_str(), file.error().detail.c_str());
    return file ? std::move(*file) : SafetensorsFile{};
}

/** The network's options that a file was made with. */
inline Result<NetworkOptions> options(const std::string &name)
{
    std::ifstream stream(path("index.json"));
    const nlohmann::json index = nlohmann::json::parse(stream);
    return optionsFromJson(index.at(name).at("config").dump());
}

/** Largest difference as a share of the expected tensor's largest magnitude; infinite when shapes differ. */
inline double relativeError(const torch::Tensor &actual, const torch::Tensor &expected)
{
    if (!actual.defined() || !expected.defined() || actual.numel() != expected.numel())
        return std::numeric_limits<double>::infinity();
    const torch::Tensor a = actual.detach().to(torch::kFloat64).flatten();
    const torch::Tensor e = expected.to(torch::kFloat64).flatten();
    const double scale = std::max(e.abs().max().item<double>(), 1e-30);
    const double error = (a - e).abs().max().item<double>() / scale;
    return std::isnan(error) ? std::numeric_limits<double>::infinity() : error;
}

} // namespace loupe::reference

/** Fails the test with the tensor's name and its error. */
#define COMPARE_TENSORS(actual, expected, tolerance, name)                                                             \
    do {                                                                                                               \
        const double relative = loupe::reference::relativeError(actual, expected);                                     \
        largestError = std::max(largestError, relative);                                                               \
        QVERIFY2(relative <= (tolerance),                                                                              \
                 qPrintable(QStringLiteral("%1: relative error %2").arg(QString::fromStdString(name)).arg(relative))); \
    } while (false)
