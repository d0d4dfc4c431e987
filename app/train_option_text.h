#pragma once

#include <QString>

#include <string>

/** The training options in words, for forms. */
namespace loupe {

enum class OptionGroup { First, Optimisation, Augmentation, Running };

struct OptionText {
    QString label;
    QString tip; ///< what it does
    OptionGroup group = OptionGroup::Running;
};

/** @param name of numberOptions(); one that is not known is its own label */
OptionText optionText(const std::string &name);

} // namespace loupe
