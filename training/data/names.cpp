#include "training/data/names.h"

#include <algorithm>

#include "model/image/decoder.h"

namespace loupe {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) > 127);
}

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

std::string plainName(std::string_view text)
{
    std::string result;
    for (const char c : lowerCase(text))
        if (isWordCharacter(c))
            result += c;
    return result;
}

bool isPictureName(const std::filesystem::path &file)
{
    const std::string name = file.filename().string();
    const std::string suffix = lowerCase(file.extension().string());
    const auto &known = imageSuffixes();
    return !name.starts_with('.') && suffix.size() > 1 &&
           std::find(known.begin(), known.end(), suffix.substr(1)) != known.end();
}

} // namespace loupe
