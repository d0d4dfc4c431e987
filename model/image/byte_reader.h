#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace loupe {

/** Numbers at offsets of a byte buffer. What lies past the end reads as 0; ask has() where that matters. */
class ByteReader {
public:
    enum class Order { Big, Little };
    ByteReader(std::span<const std::byte> bytes, Order order) : m_bytes(bytes), m_order(order) {}

    std::uint64_t size() const { return m_bytes.size(); }
    bool has(std::uint64_t offset, std::uint64_t count) const { return offset <= size() && count <= size() - offset; }
    std::uint8_t u8(std::uint64_t offset) const { return has(offset, 1) ? std::uint8_t(m_bytes[offset]) : 0; }
    std::uint16_t u16(std::uint64_t offset) const { return std::uint16_t(number(offset, 2)); }
    std::uint32_t u32(std::uint64_t offset) const { return std::uint32_t(number(offset, 4)); }
    std::uint64_t u64(std::uint64_t offset) const { return number(offset, 8); }
    /** True where exactly `text` stands at `offset`. */
    bool is(std::uint64_t offset, std::string_view text) const
    {
        if (!has(offset, text.size()))
            return false;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (m_bytes[offset + i] != std::byte(text[i]))
                return false;
        return true;
    }
    /** The part of the buffer from `offset`, at most `count` bytes; empty past the end. */
    std::span<const std::byte> part(std::uint64_t offset, std::uint64_t count) const
    {
        if (offset >= size())
            return {};
        return m_bytes.subspan(offset, count < size() - offset ? count : size() - offset);
    }

private:
    std::uint64_t number(std::uint64_t offset, unsigned count) const
    {
        if (!has(offset, count))
            return 0;
        std::uint64_t value = 0;
        for (unsigned i = 0; i < count; ++i)
            value = value << 8U | std::uint64_t(m_bytes[offset + (m_order == Order::Big ? i : count - 1 - i)]);
        return value;
    }

    std::span<const std::byte> m_bytes;
    Order m_order;
};

} // namespace loupe
