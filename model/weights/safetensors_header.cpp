#include "model/weights/safetensors_header.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace loupe
{
namespace
{

using Json = nlohmann::json;

constexpr std::size_t kMostDimensions = 64; // what LibTorch's iterators can take

constexpr std::array<std::pair<const char *, c10::ScalarType>, 10> kTypes{{{"F64", c10::ScalarType::Double},
                                                                           {"F32", c10::ScalarType::Float},
                                                                           {"F16", c10::ScalarType::Half},
                                                                           {"BF16", c10::ScalarType::BFloat16},
                                                                           {"I64", c10::ScalarType::Long},
                                                                           {"I32", c10::ScalarType::Int},
                                                                           {"I16", c10::ScalarType::Short},
                                                                           {"I8", c10::ScalarType::Char},
                                                                           {"U8", c10::ScalarType::Byte},
                                                                           {"BOOL", c10::ScalarType::Bool}}};

/**
 * Walks the one shape a header may have: { name: { dtype, shape, data_offsets }, "__metadata__": { text: text } }.
 * Anything else stops the parser at once, so hostile text cannot make it nest or grow.
 */
class HeaderReader : public nlohmann::json_sax<Json>
{
public:
    SafetensorsHeader header;
    std::string problem;

    bool start_object(std::size_t) override
    {
        if (m_level == Level::Outside)
            return enter(Level::Top);
        if (m_level == Level::Top && m_name == "__metadata__")
            return enter(Level::Metadata);
        return m_level == Level::Top ? enter(Level::Entry) : fail("an object where none belongs");
    }

    bool end_object() override
    {
        if (m_level == Level::Entry && m_fields.size() != 3)
            return fail("a field is missing");
        m_fields.clear();
        return enter(m_level == Level::Top ? Level::Outside : Level::Top);
    }

    bool start_array(std::size_t) override
    {
        if (m_level != Level::Entry || m_field == "dtype")
            return fail("a list where none belongs");
        return enter(Level::Numbers);
    }

    bool end_array() override
    {
        if (m_field == "shape") {
            for (const std::uint64_t size : m_numbers)
                entry().shape.push_back(std::int64_t(size));
        } else if (m_numbers.size() == 2) {
            entry().begin = m_numbers[0];
            entry().end = m_numbers[1];
        } else {
            return fail("data_offsets must hold two numbers");
        }
        m_numbers.clear();
        return enter(Level::Entry);
    }

    bool key(string_t &text) override
    {
        if (m_level == Level::Top)
            return topKey(text);
        m_field = text;
        if (m_level == Level::Metadata)
            return header.metadata.emplace(text, "").second || fail("metadata key '" + text + "' appears twice");
        if (text != "dtype" && text != "shape" && text != "data_offsets")
            return fail("unknown field '" + text + "'");
        if (std::find(m_fields.begin(), m_fields.end(), text) != m_fields.end())
            return fail("field '" + text + "' appears twice");
        m_fields.push_back(text);
        return true;
    }

    bool string(string_t &text) override
    {
        if (m_level == Level::Metadata)
            header.metadata[m_field] = text;
        else if (m_level == Level::Entry && m_field == "dtype")
            entry().dtype = text;
        else
            return fail("a text where none belongs");
        return true;
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_level != Level::Numbers)
            return fail("a number where none belongs");
        if (value > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
            return fail("a number is too large");
        if (m_numbers.size() == kMostDimensions)
            return fail("too many dimensions");
        m_numbers.push_back(value);
        return true;
    }

    bool null() override { return fail("null where none belongs"); }
    bool boolean(bool) override { return fail("a truth value where none belongs"); }
    bool number_integer(number_integer_t) override { return fail("a negative number"); }
    bool number_float(number_float_t, const string_t &) override { return fail("a number that is not whole"); }
    bool binary(binary_t &) override { return fail("binary data"); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_name.clear();
        return fail("not JSON at byte " + std::to_string(position));
    }

private:
    enum class Level { Outside, Top, Entry, Numbers, Metadata };

    bool enter(Level level)
    {
        m_level = level;
        return true;
    }

    bool fail(const std::string &what)
    {
        problem = m_name.empty() ? what : "'" + m_name + "': " + what;
        return false;
    }

    bool topKey(const std::string &name)
    {
        m_name = name;
        if (name == "__metadata__")
            return !std::exchange(m_hasMetadata, true) || fail("appears twice");
        const auto [position, isNew] = header.entries.emplace(name, SafetensorsEntry{});
        m_entry = &position->second;
        return isNew || fail("appears twice");
    }

    SafetensorsEntry &entry() { return *m_entry; }

    Level m_level = Level::Outside;
    SafetensorsEntry *m_entry = nullptr;
    bool m_hasMetadata = false;
    std::string m_name;                ///< of the tensor
    std::string m_field;               ///< of the tensor's entry or of the metadata
    std::vector<std::string> m_fields; ///< seen in this entry
    std::vector<std::uint64_t> m_numbers;
};

/** Bytes of a tensor; nullopt when they overflow. Sizes of 0 count as 1 first: strides are computed the same way. */
std::optional<std::uint64_t> byteCount(const SafetensorsEntry &entry, std::size_t itemSize)
{
    std::uint64_t bytes = itemSize;
    bool empty = false;
    for (const std::int64_t size : entry.shape) {
        empty = empty || size == 0;
        const auto factor = std::uint64_t(std::max<std::int64_t>(size, 1));
        if (bytes > std::uint64_t(std::numeric_limits<std::int64_t>::max()) / factor)
            return std::nullopt;
        bytes *= factor;
    }
    return empty ? 0 : bytes;
}

/** What is wrong with one entry by itself, or an empty text. */
std::string entryProblem(const SafetensorsEntry &entry, std::uint64_t dataSize)
{
    const c10::ScalarType type = safetensorsType(entry.dtype);
    if (type == c10::ScalarType::Undefined)
        return "type '" + entry.dtype + "' is not supported";
    if (entry.begin > entry.end || entry.end > dataSize)
        return "its data lies outside the file";
    const auto bytes = byteCount(entry, c10::elementSize(type));
    if (!bytes)
        return "its shape overflows";
    if (*bytes != entry.end - entry.begin)
        return "its shape needs " + std::to_string(*bytes) + " bytes, the file gives " +
               std::to_string(entry.end - entry.begin);
    return {};
}

/** The tensor at which the data overlaps or leaves a hole, or an empty text. */
std::string layoutProblem(const SafetensorsHeader &header, std::uint64_t dataSize)
{
    using Named = std::pair<const std::string, SafetensorsEntry>;
    std::vector<const Named *> inOrder;
    for (const Named &named : header.entries)
        inOrder.push_back(&named);
    std::sort(inOrder.begin(), inOrder.end(), [](const Named *a, const Named *b) {
        return std::pair(a->second.begin, a->second.end) < std::pair(b->second.begin, b->second.end);
    });
    std::uint64_t position = 0;
    for (const Named *named : inOrder) {
        if (named->second.begin != position)
            return "'" + named->first + "': its data overlaps another tensor's or leaves a hole before it";
        position = named->second.end;
    }
    return position == dataSize ? "" : std::to_string(dataSize - position) + " bytes belong to no tensor";
}

} // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize)
{
    const auto refuse = [](const std::string &what) { return Error{Error::Kind::ModelInvalid, "header: " + what}; };
    if (json.empty() || json.front() != '{')
        return refuse("does not begin with '{'");
    HeaderReader reader;
    if (!Json::sax_parse(json.begin(), json.end(), &reader))
        return refuse(reader.problem);
    for (const auto &[name, entry] : reader.header.entries) {
        const std::string problem = entryProblem(entry, dataSize);
        if (!problem.empty())
            return refuse("'" + name + "': " + problem);
    }
    const std::string problem = layoutProblem(reader.header, dataSize);
    if (!problem.empty())
        return refuse(problem);
    return std::move(reader.header);
}

c10::ScalarType safetensorsType(std::string_view name)
{
    for (const auto &[text, type] : kTypes) {
        if (name == text)
            return type;
    }
    return c10::ScalarType::Undefined;
}

const char *safetensorsName(c10::ScalarType type)
{
    for (const auto &[text, known] : kTypes) {
        if (type == known)
            return text;
    }
    return nullptr;
}

} // namespace loupe
