#include "training/data/lists.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>

#include <nlohmann/json.hpp>

#include "model/image/file_bytes.h"
#include "model/image/format.h"
#include "training/data/names.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 1'000'000'000;

bool isOneOf(const std::string &word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/** What a label column says; nothing: no label. */
std::optional<bool> labelOf(const std::string &field)
{
    const std::string word = lowerCase(field);
    if (isOneOf(word, {"1", "fake", "forged", "forgery", "tampered", "manipulated", "spliced", "positive", "tp", "true",
                       "yes"}))
        return true;
    if (isOneOf(word, {"0", "real", "authentic", "original", "pristine", "genuine", "negative", "au", "false", "no"}))
        return false;
    return std::nullopt;
}

bool meansNone(const std::string &field)
{
    return isOneOf(lowerCase(field), {"", "-", "none", "null", "nan", "negative"});
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

bool isThere(const fs::path &file)
{
    std::error_code code;
    return fs::exists(file, code);
}

/** Goes through a CSV text. */
class CsvReader {
public:
    CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    CsvRecord record();

private:
    std::string field();
    std::optional<std::string> quoted();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

CsvRecord CsvReader::record()
{
    CsvRecord record{.line = m_line, .text = {}, .fields = {}};
    const std::size_t start = m_at;
    record.fields.push_back(field());
    while (!atEnd() && m_text[m_at] == m_separator) {
        ++m_at;
        record.fields.push_back(field());
    }
    const std::string_view all = m_text.substr(start, m_at - start);
    record.text = trimmed(all);
    if (!atEnd()) // the end of the line; CR LF is one
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2U : 1U;
    m_line += 1 + int(std::count(all.begin(), all.end(), '\n'));
    return record;
}

std::string CsvReader::field()
{
    while (!atEnd() && m_text[m_at] == ' ')
        ++m_at;
    if (!atEnd() && m_text[m_at] == '"')
        if (auto inside = quoted())
            return *inside;
    const std::size_t start = m_at;
    while (!atEnd() && m_text[m_at] != m_separator && !endsLine(m_text[m_at]))
        ++m_at;
    return trimmed(m_text.substr(start, m_at - start));
}

/** Stands at a quote. Nothing, and no step further, unless a closing quote ends the field. */
std::optional<std::string> CsvReader::quoted()
{
    std::string value;
    for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
        if (m_text[i] != '"') {
            value += m_text[i];
            continue;
        }
        if (i + 1 < m_text.size() && m_text[i + 1] == '"') {
            value += m_text[i++];
            continue;
        }
        std::size_t end = i + 1;
        while (end < m_text.size() && m_text[end] == ' ')
            ++end;
        if (end < m_text.size() && m_text[end] != m_separator && !endsLine(m_text[end]))
            return std::nullopt;
        m_at = end;
        return value;
    }
    return std::nullopt;
}

/** Where what stands; -1: no such column. */
struct Columns {
    int image = 0;
    int mask = 1;
    int label = 2;
    bool named = false;                                           ///< by a header line
    std::vector<std::pair<std::size_t, std::string>> others = {}; ///< where, name
};

int find(const CsvRecord &header, std::initializer_list<std::string_view> names)
{
    const auto hit = std::find_if(header.fields.begin(), header.fields.end(),
                                  [&](const std::string &field) { return isOneOf(plainName(field), names); });
    return hit == header.fields.end() ? -1 : int(hit - header.fields.begin());
}

Columns columnsOf(const fs::path &list, const CsvRecord &first)
{
    const int image = find(first, {"image", "images", "img", "imagepath", "imgpath", "imagefile", "file", "files",
                                   "filename", "filepath", "path", "name", "picture", "photo", "input"});
    if (image < 0 || isThere(listedPath(list, first.fields[std::size_t(image)])))
        return {};
    Columns columns{.image = image,
                    .mask = find(first, {"mask", "masks", "maskpath", "maskfile", "gt", "gtpath", "groundtruth"}),
                    .label = find(first, {"label", "labels", "class", "forged", "fake", "isforged", "isfake",
                                          "tampered", "istampered", "target"}),
                    .named = true};
    for (std::size_t i = 0; i < first.fields.size(); ++i)
        if (int(i) != columns.image && int(i) != columns.mask && int(i) != columns.label)
            columns.others.emplace_back(i, first.fields[i]);
    return columns;
}

char separatorOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.find('\t') != std::string_view::npos)
        return '\t';
    return line.find(',') == std::string_view::npos && line.find(';') != std::string_view::npos ? ';' : ',';
}

/** Nothing where the line names no picture. */
std::optional<Candidate> candidateOf(const fs::path &list, const CsvRecord &record, const Columns &columns)
{
    const auto column = [&](int index) {
        return index >= 0 && std::size_t(index) < record.fields.size() ? record.fields[std::size_t(index)]
                                                                       : std::string();
    };
    if (record.text.find('\0') != std::string::npos || column(columns.image).empty())
        return std::nullopt;
    if (!columns.named && record.fields.size() > 1 && isThere(listedPath(list, record.text)))
        return Candidate{listedPath(list, record.text)}; // a name with a comma
    Candidate candidate{listedPath(list, column(columns.image))};
    const std::string mask = column(columns.mask);
    candidate.forged = labelOf(column(columns.label));
    if (!candidate.forged && !column(columns.label).empty())
        return std::nullopt;
    if (!columns.named && record.fields.size() == 2 && labelOf(mask))
        candidate.forged = labelOf(mask);
    else if (!meansNone(mask))
        candidate.mask = listedPath(list, mask);
    for (const auto &[index, name] : columns.others)
        if (std::string value = column(int(index)); !value.empty())
            candidate.attributes.emplace_back(name, std::move(value));
    return candidate;
}

/** Nothing where the entry is no pair. */
std::optional<Candidate> candidateOf(const fs::path &list, const nlohmann::json &entry)
{
    if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() ||
        !(entry[1].is_string() || entry[1].is_null()))
        return std::nullopt;
    const auto image = entry[0].get<std::string>();
    const auto mask = entry[1].is_null() ? std::string() : entry[1].get<std::string>();
    if (image.empty() || (image + mask).find('\0') != std::string::npos)
        return std::nullopt;
    if (meansNone(mask))
        return Candidate{.image = listedPath(list, image), .forged = false};
    return Candidate{.image = listedPath(list, image), .mask = listedPath(list, mask)};
}

DataIssue badLine(const fs::path &list, const std::string &where)
{
    return {.kind = DataIssue::Kind::BadLine, .file = list, .detail = where};
}

/** At most so much of a line is worth repeating. */
std::string shortened(const std::string &line)
{
    constexpr std::size_t kMost = 200;
    return line.size() > kMost ? line.substr(0, kMost) + "..." : line;
}

} // namespace

std::vector<CsvRecord> parseCsv(std::string_view text, char separator)
{
    std::vector<CsvRecord> records;
    for (CsvReader reader(text, separator); !reader.atEnd();)
        if (CsvRecord record = reader.record(); !record.text.empty())
            records.push_back(std::move(record));
    return records;
}

Result<std::string> readListText(const fs::path &list)
{
    const auto accept = [&](std::span<const std::byte> head, std::uintmax_t size) -> Result<void> {
        if (sniffFormat(head) != Format::Unknown)
            return Error{Error::Kind::BadArgument, list.string() + " is a picture; name a folder or a list"};
        if (size > kMostBytes)
            return Error{Error::Kind::BadArgument, list.string() + " is too long for a list"};
        return {};
    };
    const auto bytes = readFile(list, accept);
    if (!bytes)
        return bytes.error();
    const std::string_view text(reinterpret_cast<const char *>(bytes->data()), bytes->size());
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return Error{Error::Kind::BadArgument, list.string() + " is in UTF-16; save it as UTF-8"};
    return std::string(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text);
}

fs::path listedPath(const fs::path &list, const std::string &text)
{
    fs::path path = list.parent_path() / fs::path(text);
    if (text.find('\\') == std::string::npos || isThere(path))
        return path;
    std::string turned = text;
    std::replace(turned.begin(), turned.end(), '\\', '/');
    fs::path other = list.parent_path() / fs::path(turned);
    return isThere(other) ? other : path;
}

Result<Layout> readCsvList(const fs::path &list, std::string_view text)
{
    Layout layout{.kind = DataLayout::List};
    const std::vector<CsvRecord> records = parseCsv(text, separatorOf(text));
    const Columns columns = records.empty() ? Columns{} : columnsOf(list, records.front());
    for (std::size_t i = columns.named ? 1 : 0; i < records.size(); ++i) {
        if (auto candidate = candidateOf(list, records[i], columns))
            layout.candidates.push_back(std::move(*candidate));
        else
            layout.issues.push_back(
                badLine(list, "line " + std::to_string(records[i].line) + ": " + shortened(records[i].text)));
    }
    const auto namesPicture = [](const Candidate &c) { return isPictureName(c.image) || isThere(c.image); };
    if (std::none_of(layout.candidates.begin(), layout.candidates.end(), namesPicture))
        return Error{Error::Kind::BadArgument, list.string() + ": no line of the form image[,mask][,label]"};
    return layout;
}

Result<Layout> readJsonPairs(const fs::path &list, std::string_view text)
{
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array())
        return Error{Error::Kind::BadArgument, list.string() + ": no JSON list of [image, mask]"};
    Layout layout{.kind = DataLayout::JsonPairs};
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (auto candidate = candidateOf(list, json[i]))
            layout.candidates.push_back(std::move(*candidate));
        else
            layout.issues.push_back(
                badLine(list, "entry " + std::to_string(i + 1) + ": " +
                                  shortened(json[i].dump(-1, ' ', true, nlohmann::json::error_handler_t::replace))));
    }
    if (layout.candidates.empty())
        return Error{Error::Kind::BadArgument, list.string() + ": no entry of the form [image, mask]"};
    return layout;
}

} // namespace loupe
