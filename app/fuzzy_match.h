#pragma once

#include <QString>

#include <optional>

namespace loupe {

/**
 * How well a text fits what somebody types to find it: each word of `typed` must occur in it, its letters in order but
 * not all in a row; case and accents do not count. Letters that begin words and letters in a row are worth more.
 * @return higher is better, 0 for nothing typed; nullopt: it does not fit
 */
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace loupe
