#include "app/picture_walk.h"

#include "app/paths.h"
#include "app/picture_folder.h"
#include "model/hashing.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <string>
#include <system_error>

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBatch = 500;

QList<QRegularExpression> wildcards(const QStringList &patterns)
{
    QList<QRegularExpression> expressions;
    for (const QString &pattern : patterns)
        expressions << QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern),
                                          QRegularExpression::CaseInsensitiveOption);
    return expressions;
}

bool matchesAny(const QList<QRegularExpression> &expressions, const QString &name)
{
    return std::any_of(expressions.begin(), expressions.end(),
                       [&name](const auto &expression) { return expression.match(name).hasMatch(); });
}

Error toError(const std::error_code &code)
{
    const bool missing = code == std::errc::no_such_file_or_directory;
    return {missing ? Error::Kind::FileMissing : Error::Kind::FileUnreadable, code.message()};
}

class Walk {
public:
    Walk(const WalkOptions &options, const std::function<Result<void>(std::span<const ListedFile>)> &take,
         const Progress &progress)
        : m_options(options),
          m_take(take),
          m_progress(progress),
          m_only(wildcards(options.only)),
          m_skip(wildcards(options.skip))
    {
    }

    Result<WalkFailures> all();

private:
    Result<void> folder(const fs::path &path);
    Result<void> file(const fs::path &path);
    Result<void> handOver();
    bool isWanted(const fs::path &file) const;
    bool isOfShard(const fs::path &file) const;

    const WalkOptions &m_options;
    const std::function<Result<void>(std::span<const ListedFile>)> &m_take;
    const Progress &m_progress;
    const QList<QRegularExpression> m_only;
    const QList<QRegularExpression> m_skip;
    fs::path m_place;             ///< where the present walk began
    std::set<fs::path> m_entered; ///< real paths of folders
    std::vector<ListedFile> m_batch;
    WalkFailures m_failures;
    int m_found = 0;
};

Result<WalkFailures> Walk::all()
{
    for (const fs::path &given : m_options.places) {
        std::error_code code;
        const fs::path place = fs::absolute(given, code).lexically_normal();
        m_place = place.has_filename() ? place : place.parent_path(); // "photos/" is "photos"
        const fs::file_status status = fs::status(m_place, code);
        Result<void> done;
        if (code || !fs::exists(status)) {
            m_failures.emplace_back(m_place, code ? toError(code) : Error{Error::Kind::FileMissing, {}});
        } else if (fs::is_directory(status)) {
            done = folder(m_place);
        } else {
            m_place = m_place.parent_path();
            done = file(place);
        }
        if (!done)
            return done.error();
    }
    if (const auto done = handOver(); !done)
        return done.error();
    return m_failures;
}

Result<void> Walk::folder(const fs::path &path)
{
    if (m_progress.cancelled())
        return Error{Error::Kind::Cancelled, {}};
    std::error_code code;
    fs::path real = fs::canonical(path, code);
    if (code) {
        m_failures.emplace_back(path, toError(code));
        return {};
    }
    if (!m_entered.insert(std::move(real)).second)
        return {};
    std::vector<fs::path> files; // names alone: there may be 100,000, and whole paths take several times the memory
    std::vector<fs::path> folders;
    for (fs::directory_iterator it(path, code), end; !code && it != end; it.increment(code)) {
        std::error_code unknown; // a link to nowhere is no photo, and no reason to stop
        if (it->is_directory(unknown))
            folders.push_back(it->path());
        else if (it->is_regular_file(unknown) && isPhotoName(toQString(it->path().filename())))
            files.push_back(it->path().filename());
    }
    removeMasks(files);
    std::erase_if(files, [this](const fs::path &file) { return !isWanted(file); });
    if (code)
        m_failures.emplace_back(path, toError(code));
    std::sort(files.begin(), files.end());
    for (const fs::path &found : files) {
        if (auto done = file(path / found); !done)
            return done;
    }
    if (!m_options.recursive)
        return {};
    files = {};
    std::sort(folders.begin(), folders.end());
    for (const fs::path &found : folders) {
        if (auto done = folder(found); !done)
            return done;
    }
    return {};
}

Result<void> Walk::file(const fs::path &path)
{
    if (!isOfShard(path))
        return {};
    std::error_code code;
    const auto bytes = fs::file_size(path, code);
    const auto modified = fs::last_write_time(path, code);
    m_batch.push_back({path, code ? 0 : qint64(bytes), code ? 0 : qint64(modified.time_since_epoch().count())});
    ++m_found;
    return m_batch.size() < kBatch ? Result<void>() : handOver();
}

Result<void> Walk::handOver()
{
    m_progress.report(m_found, 0);
    const auto taken = m_take(m_batch);
    m_batch.clear();
    return taken;
}

bool Walk::isWanted(const fs::path &file) const
{
    const QString name = toQString(file.filename());
    return (m_only.isEmpty() || matchesAny(m_only, name)) && !matchesAny(m_skip, name);
}

bool Walk::isOfShard(const fs::path &file) const
{
    if (m_options.shards <= 1)
        return true;
    const std::u8string name = file.lexically_relative(m_place).generic_u8string();
    const std::string digits = sha256(std::as_bytes(std::span(name))).substr(0, 8);
    return int(std::stoul(digits, nullptr, 16) % unsigned(m_options.shards)) == m_options.shard - 1;
}

} // namespace

Result<WalkFailures> walkPictures(const WalkOptions &options,
                                  const std::function<Result<void>(std::span<const ListedFile>)> &take,
                                  const Progress &progress)
{
    return Walk(options, take, progress).all();
}

} // namespace loupe
