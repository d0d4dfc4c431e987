#include "model/weights/safetensors.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include "model/atomic_file.h"
#include "model/weights/file_mapping.h"
#include "model/weights/safetensors_header.h"

namespace loupe
{
namespace
{

static_assert(std::endian::native == std::endian::little, "tensor data is read and written as it lies in memory");

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kLongestHeader = 100'000'000; // the reference implementation's limit

using Mapping = std::shared_ptr<const FileMapping>;

Error invalid(const std::filesystem::path &path, const std::string &what)
{
    return Error{Error::Kind::ModelInvalid, path.string() + ": " + what};
}

/** A tensor on the mapping's own bytes. */
at::Tensor viewOf(const Mapping &mapping, std::size_t dataStart, const SafetensorsEntry &entry)
{
    const c10::ScalarType type = safetensorsType(entry.dtype);
    const auto options = at::TensorOptions().dtype(type).device(at::kCPU);
    if (entry.begin == entry.end)
        return at::empty(entry.shape, options);
    std::byte *first = mapping->data() + dataStart + entry.begin;
    if (reinterpret_cast<std::uintptr_t>(first) % c10::elementSize(type) == 0)
        return at::from_blob(
            first, entry.shape, [mapping](void *) {}, options);
    at::Tensor copy = at::empty(entry.shape, options);
    std::memcpy(copy.data_ptr(), first, entry.end - entry.begin);
    return copy;
}

/** The tensors in the order of their data: a larger item first keeps all of them aligned. */
std::vector<std::pair<std::string, at::Tensor>> inFileOrder(const TensorMap &tensors)
{
    std::vector<std::pair<std::string, at::Tensor>> ordered(tensors.begin(), tensors.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.second.element_size() > b.second.element_size(); });
    return ordered;
}

Result<void> checkWritable(const TensorMap &tensors)
{
    for (const auto &[name, tensor] : tensors) {
        const auto refuse = [&key = name](const char *what) {
            return Error{Error::Kind::BadArgument, "'" + key + "': " + what};
        };
        if (name == "__metadata__")
            return refuse("this key is reserved");
        if (!tensor.defined() || tensor.layout() != at::kStrided)
            return refuse("is no ordinary tensor");
        if (!safetensorsName(tensor.scalar_type()))
            return refuse("its type has no name in the format");
    }
    return {};
}

/** Length and JSON, padded so that the data begins at a multiple of 8. */
std::string headerBytes(const std::vector<std::pair<std::string, at::Tensor>> &ordered,
                        const std::map<std::string, std::string> &metadata)
{
    nlohmann::json header = nlohmann::json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t position = 0;
    for (const auto &[name, tensor] : ordered) {
        const std::uint64_t end = position + std::uint64_t(tensor.numel()) * tensor.element_size();
        header[name] = {{"dtype", safetensorsName(tensor.scalar_type())},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {position, end}}};
        position = end;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();
    std::string bytes(kLengthBytes, '\0');
    std::memcpy(bytes.data(), &length, kLengthBytes);
    return bytes + text;
}

Result<void> writeAll(AtomicFile &file, const std::string &header,
                      const std::vector<std::pair<std::string, at::Tensor>> &ordered)
{
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(std::as_bytes(std::span(header))); !written)
        return written;
    for (const auto &[name, tensor] : ordered) {
        const at::Tensor plain = tensor.detach().resolve_conj().resolve_neg().cpu().contiguous();
        const auto *first = static_cast<const std::byte *>(plain.const_data_ptr());
        if (auto written = file.write({first, plain.nbytes()}); !written)
            return written;
    }
    return file.commit();
}

} // namespace

Result<SafetensorsFile> readSafetensors(const std::filesystem::path &path)
{
    const Result<Mapping> opened = FileMapping::open(path);
    if (!opened)
        return opened.error();
    const Mapping &mapping = *opened;
    const std::span<const std::byte> bytes = mapping->bytes();
    std::uint64_t length = 0;
    if (bytes.size() < kLengthBytes)
        return invalid(path, "too short for a safetensors file");
    std::memcpy(&length, bytes.data(), kLengthBytes);
    if (length > kLongestHeader || length > bytes.size() - kLengthBytes)
        return invalid(path, "header of " + std::to_string(length) + " bytes, the file has " +
                                 std::to_string(bytes.size()) + " in all");
    const std::size_t dataStart = kLengthBytes + length;
    const std::string_view json(reinterpret_cast<const char *>(bytes.data()) + kLengthBytes, length);
    Result<SafetensorsHeader> header = parseSafetensorsHeader(json, bytes.size() - dataStart);
    if (!header)
        return invalid(path, header.error().detail);
    SafetensorsFile file{.tensors = {}, .metadata = std::move(header.value().metadata)};
    for (const auto &[name, entry] : header->entries)
        file.tensors.emplace(name, viewOf(mapping, dataStart, entry));
    return file;
}

Result<void> writeSafetensors(const TensorMap &tensors, const std::map<std::string, std::string> &metadata,
                              const std::filesystem::path &path)
{
    if (auto checked = checkWritable(tensors); !checked)
        return checked;
    const auto ordered = inFileOrder(tensors);
    std::string header;
    try {
        header = headerBytes(ordered, metadata);
    } catch (const nlohmann::json::exception &problem) { // its only way to say that a text is not UTF-8
        return Error{Error::Kind::BadArgument, path.string() + ": " + problem.what()};
    }
    AtomicFile file(path);
    return writeAll(file, header, ordered);
}

} // namespace loupe
