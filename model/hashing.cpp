#include "model/hashing.h"

#include <array>
#include <fstream>
#include <memory>
#include <vector>

#include <openssl/evp.h>

namespace loupe {
namespace {

class Sha256 {
public:
    Sha256() { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void add(const void *bytes, std::size_t count) { EVP_DigestUpdate(m_context.get(), bytes, count); }
    std::string hex()
    {
        std::array<unsigned char, 32> digest{};
        EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
        static constexpr char kDigits[] = "0123456789abcdef";
        std::string text;
        for (const unsigned char byte : digest) {
            text += kDigits[byte >> 4];
            text += kDigits[byte & 15];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

} // namespace

std::string sha256(std::span<const std::byte> bytes)
{
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

Result<std::string> sha256OfFile(const std::filesystem::path &file)
{
    std::error_code code;
    if (!std::filesystem::exists(file, code))
        return Error{Error::Kind::FileMissing, file.string()};
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{Error::Kind::FileUnreadable, file.string()};
    Sha256 hash;
    std::vector<char> buffer(1U << 20U);
    while (stream) {
        stream.read(buffer.data(), std::streamsize(buffer.size()));
        hash.add(buffer.data(), std::size_t(stream.gcount()));
    }
    if (stream.bad())
        return Error{Error::Kind::FileUnreadable, file.string()};
    return hash.hex();
}

} // namespace loupe
