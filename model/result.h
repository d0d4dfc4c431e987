#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace loupe {

/**
 * An expected failure. `kind` is what the user is told about (the sentence is made in app/error_text),
 * `detail` is English and for the log.
 */
struct Error {
    enum class Kind {
        Cancelled,
        FileMissing,
        FileUnreadable,
        FileEmpty,
        NotAnImage,        ///< the bytes are of no picture format
        Truncated,         ///< a picture format, but damaged or cut off
        FormatUnsupported, ///< a picture format that this build cannot decode; detail names it
        TooLarge,          ///< more pixels than the limit; detail is "W x H, limit N megapixels"
        OutOfMemory,
        ModelMissing,
        ModelInvalid,    ///< the folder or a file in it is damaged or no model
        ModelTooNew,     ///< written by a newer version of the program
        WeightsMismatch, ///< keys or shapes differ; detail lists them
        DeviceUnavailable,
        WriteFailed,
        DiskFull,
        BadArgument,
        Internal,
    };
    Kind kind = Kind::Internal;
    std::string detail;
};

/** A value or the Error that stands in its place. */
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {} // NOLINT(google-explicit-constructor): reads as `return value;`
    Result(Error error) : m_content(std::move(error)) {} // NOLINT(google-explicit-constructor)
    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<T>(m_content); }
    T &value() & { return std::get<T>(m_content); }
    T &&value() && { return std::get<T>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<T>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<Error>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/** Success, or the Error. */
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {} // NOLINT(google-explicit-constructor)
    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace loupe
