#include "model/weights/pickle_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "model/weights/file_mapping.h"
#include "model/weights/pickle_machine.h"
#include "model/weights/zip_archive.h"

namespace loupe
{
namespace
{

using Kind = PickleValue::Kind;
using Bytes = std::span<const std::byte>;
using Mapping = std::shared_ptr<const FileMapping>;
/** The bytes of every storage by its key. */
using StorageBytes = std::map<std::string, Bytes, std::less<>>;

constexpr std::string_view kMagicNumber("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::int64_t kLegacyProtocol = 1001;
constexpr int kDeepestWrapper = 4;

constexpr std::pair<std::string_view, c10::ScalarType> kStorageTypes[] = {
    {"torch.BFloat16Storage", c10::ScalarType::BFloat16}, {"torch.BoolStorage", c10::ScalarType::Bool},
    {"torch.ByteStorage", c10::ScalarType::Byte},         {"torch.CharStorage", c10::ScalarType::Char},
    {"torch.DoubleStorage", c10::ScalarType::Double},     {"torch.FloatStorage", c10::ScalarType::Float},
    {"torch.HalfStorage", c10::ScalarType::Half},         {"torch.IntStorage", c10::ScalarType::Int},
    {"torch.LongStorage", c10::ScalarType::Long},         {"torch.ShortStorage", c10::ScalarType::Short},
};

Error refuse(const std::string &what)
{
    return Error{Error::Kind::ModelInvalid, what};
}

c10::ScalarType typeOf(const PickleValue &storage)
{
    const std::string_view name = storage.items.front()->text;
    const auto *found = std::find_if(std::begin(kStorageTypes), std::end(kStorageTypes),
                                     [name](const auto &known) { return known.first == name; });
    return found->second; // the machine knows no other storages
}

/** The value under a text key of a dictionary, or nullptr. */
const PickleValue *valueOf(const PickleValue &dict, std::string_view key)
{
    for (std::size_t i = 0; dict.is(Kind::Dict) && i + 1 < dict.items.size(); i += 2) {
        if (dict.items[i]->is(Kind::Text) && dict.items[i]->text == key)
            return dict.items[i + 1];
    }
    return nullptr;
}

bool holdsTensor(const PickleValue &dict)
{
    return std::any_of(dict.items.begin(), dict.items.end(),
                       [](const PickleValue *item) { return item->is(Kind::Tensor); });
}

/** The dictionary of the tensors, out of those it is wrapped in; nullptr when there is none. */
const PickleValue *findState(const PickleValue *value)
{
    for (int depth = 0; depth < kDeepestWrapper && value && value->is(Kind::Dict); ++depth) {
        if (holdsTensor(*value))
            return value;
        const PickleValue *inner = nullptr;
        for (const std::string_view key : {"state_dict", "weights", "model"}) {
            if (!inner)
                inner = valueOf(*value, key);
        }
        value = inner;
    }
    return nullptr;
}

/** One tensor's place in its storage, all in elements. */
struct Placement {
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;
};

/** Whether every element lies among the `available` ones, and there are no more of them than that. */
bool liesInside(const Placement &place, std::int64_t available)
{
    using Wide = __int128; // sizes and strides are at most 2^63 and the running sums are cut at 2^63
    constexpr Wide kLimit = std::numeric_limits<std::int64_t>::max();
    Wide count = 1;    // as if sizes of 0 were 1: LibTorch computes with it, so it must not overflow either
    Wide furthest = 0; // element reached from the offset
    bool empty = false;
    for (std::size_t i = 0; i < place.sizes.size(); ++i) {
        const Wide size = place.sizes[i];
        const Wide stride = place.strides[i];
        if (size < 0 || stride < 0)
            return false;
        empty = empty || size == 0;
        count *= std::max<Wide>(size, 1);
        furthest += std::max<Wide>(size - 1, 0) * stride;
        if (count > kLimit || furthest > kLimit)
            return false;
    }
    if (place.offset < 0 || place.offset > available)
        return false;
    return empty || (count <= available && furthest < available - place.offset);
}

/** Builds the tensors of a state dictionary on the bytes of their storages. */
class TensorBuilder
{
public:
    TensorBuilder(Mapping mapping, const StorageBytes &storages) : m_mapping(std::move(mapping)), m_storages(storages)
    {
    }

    Result<TensorMap> build(const PickleValue &state)
    {
        TensorMap tensors;
        for (std::size_t i = 0; i + 1 < state.items.size(); i += 2) {
            const PickleValue &key = *state.items[i];
            const PickleValue &value = *state.items[i + 1];
            if (!value.is(Kind::Tensor))
                continue;
            if (!key.is(Kind::Text))
                return refuse("a tensor whose key is no text");
            const std::string name(key.text);
            Result<at::Tensor> tensor = tensorOf(value);
            if (!tensor)
                return refuse("'" + name + "': " + tensor.error().detail);
            if (!tensors.emplace(name, std::move(tensor).value()).second)
                return refuse("'" + name + "' appears twice");
        }
        return tensors;
    }

private:
    Result<at::Tensor> tensorOf(const PickleValue &value)
    {
        Placement place{.offset = value.items[1]->integer, .sizes = {}, .strides = {}};
        for (const PickleValue *size : value.items[2]->items)
            place.sizes.push_back(size->integer);
        for (const PickleValue *stride : value.items[3]->items)
            place.strides.push_back(stride->integer);
        const Result<at::Tensor> storage = storageOf(*value.items[0]);
        if (!storage)
            return storage.error();
        if (!liesInside(place, storage->numel()))
            return refuse("reaches outside its storage");
        return storage->as_strided(place.sizes, place.strides, place.offset);
    }

    /** The whole storage as a row of elements. */
    Result<at::Tensor> storageOf(const PickleValue &value)
    {
        const auto found = m_storages.find(value.text);
        const std::string key(value.text);
        if (found == m_storages.end())
            return refuse("storage '" + key + "' is missing");
        const c10::ScalarType type = typeOf(value);
        const Bytes bytes = found->second;
        const std::size_t itemSize = c10::elementSize(type);
        if (value.integer < 0 || std::uint64_t(value.integer) > bytes.size() / itemSize)
            return refuse("storage '" + key + "' is shorter than the file says");
        const std::pair id(value.text, type);
        if (const auto known = m_rows.find(id); known != m_rows.end() && known->second.numel() == value.integer)
            return known->second;
        const at::Tensor row = rowOn(bytes, value.integer, type);
        m_rows.insert_or_assign(id, row);
        return row;
    }

    at::Tensor rowOn(Bytes bytes, std::int64_t count, c10::ScalarType type) const
    {
        const auto options = at::TensorOptions().dtype(type).device(at::kCPU);
        const std::size_t itemSize = c10::elementSize(type);
        if (count > 0 && reinterpret_cast<std::uintptr_t>(bytes.data()) % itemSize == 0) {
            std::byte *first = m_mapping->data() + (bytes.data() - m_mapping->bytes().data());
            return at::from_blob(
                first, {count}, [mapping = m_mapping](void *) {}, options);
        }
        at::Tensor copy = at::empty({count}, options);
        if (count > 0)
            std::memcpy(copy.data_ptr(), bytes.data(), std::size_t(count) * itemSize);
        return copy;
    }

    Mapping m_mapping;
    const StorageBytes &m_storages;
    std::map<std::pair<std::string_view, c10::ScalarType>, at::Tensor> m_rows;
};

Result<TensorMap> tensorsOf(const PickleValue *root, const Mapping &mapping, const StorageBytes &storages)
{
    const PickleValue *state = findState(root);
    if (!state)
        return refuse("holds no dictionary of tensors");
    return TensorBuilder(mapping, storages).build(*state);
}

/** data.pkl, byteorder and data/KEY below one folder. */
Result<TensorMap> readZipFormat(const Mapping &mapping)
{
    const Result<ZipEntries> entries = listStoredZip(mapping->bytes());
    if (!entries)
        return entries.error();
    constexpr std::string_view kPickleName = "/data.pkl";
    const auto pickle = std::find_if(entries->begin(), entries->end(), [&](const auto &entry) {
        return entry.first.ends_with(kPickleName) && entry.first.find('/') == entry.first.size() - kPickleName.size();
    });
    if (pickle == entries->end())
        return refuse("zip: no data.pkl inside; not written by torch.save");
    const std::string folder = pickle->first.substr(0, pickle->first.size() - kPickleName.size() + 1);
    if (const auto order = entries->find(folder + "byteorder"); order != entries->end()) {
        const std::string_view text(reinterpret_cast<const char *>(order->second.data()), order->second.size());
        if (text != "little")
            return refuse("the numbers are big-endian");
    }
    StorageBytes storages;
    const std::string prefix = folder + "data/";
    for (auto entry = entries->lower_bound(prefix); entry != entries->end() && entry->first.starts_with(prefix);
         ++entry)
        storages.emplace(entry->first.substr(prefix.size()), entry->second);
    PickleMachine machine(pickle->second);
    const Result<const PickleValue *> root = machine.next();
    if (!root)
        return root.error();
    return tensorsOf(*root, mapping, storages);
}

/** Types of all storages that the pickle's tensors stand on. */
std::map<std::string_view, c10::ScalarType> storageTypes(const PickleMachine &machine)
{
    std::map<std::string_view, c10::ScalarType> types;
    for (const PickleValue &value : machine.values()) {
        if (value.is(Kind::Storage))
            types.emplace(value.text, typeOf(value));
    }
    return types;
}

/** Behind the list of keys: for each an element count of 8 bytes and the elements. */
Result<StorageBytes> legacyStorages(Bytes rest, const PickleValue &keys,
                                    const std::map<std::string_view, c10::ScalarType> &types)
{
    StorageBytes storages;
    for (const PickleValue *key : keys.items) {
        const auto type = types.find(key->text);
        if (!key->is(Kind::Text) || type == types.end())
            return refuse("a storage that no tensor names");
        std::uint64_t count = 0;
        if (rest.size() < sizeof count)
            return refuse("cut off");
        std::memcpy(&count, rest.data(), sizeof count);
        rest = rest.subspan(sizeof count);
        const std::size_t itemSize = c10::elementSize(type->second);
        if (count > rest.size() / itemSize)
            return refuse("cut off");
        storages.emplace(key->text, rest.first(count * itemSize));
        rest = rest.subspan(count * itemSize);
    }
    return storages;
}

/** Five pickles (magic number, protocol, system, object, storage keys), then the storages. */
Result<TensorMap> readLegacyFormat(const Mapping &mapping)
{
    PickleMachine machine(mapping->bytes());
    std::vector<const PickleValue *> parts;
    for (int i = 0; i < 5; ++i) {
        const Result<const PickleValue *> part = machine.next();
        if (!part)
            return part.error();
        parts.push_back(*part);
        if (i == 0 && (!parts[0]->is(Kind::BigInteger) || parts[0]->text != kMagicNumber))
            return refuse("a pickle, but not written by torch.save");
        if (i == 1 && (!parts[1]->is(Kind::Integer) || parts[1]->integer != kLegacyProtocol))
            return refuse("a version of the old torch.save format that is not known");
    }
    const PickleValue *little = valueOf(*parts[2], "little_endian");
    if (!little || !little->is(Kind::Bool) || little->integer != 1)
        return refuse("the numbers are big-endian");
    const Result<StorageBytes> storages =
        legacyStorages(mapping->bytes().subspan(machine.position()), *parts[4], storageTypes(machine));
    if (!storages)
        return storages.error();
    return tensorsOf(parts[3], mapping, *storages);
}

} // namespace

Result<TensorMap> readTorchFile(const std::filesystem::path &path)
{
    const Result<Mapping> opened = FileMapping::open(path);
    if (!opened)
        return opened.error();
    const Bytes bytes = (*opened)->bytes();
    const bool isZip = bytes.size() >= 4 && std::memcmp(bytes.data(), "PK\3\4", 4) == 0;
    const bool isPickle = bytes.front() == std::byte{0x80};
    if (!isZip && !isPickle)
        return refuse(path.string() + ": not written by torch.save");
    Result<TensorMap> tensors = isZip ? readZipFormat(*opened) : readLegacyFormat(*opened);
    if (!tensors)
        return Error{tensors.error().kind, path.string() + ": " + tensors.error().detail};
    return tensors;
}

} // namespace loupe
