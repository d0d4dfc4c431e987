#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"

namespace loupe {

/** What a pickle can build here. Values belong to their machine; texts point into the pickle or are constants. */
struct PickleValue {
    enum class Kind {
        None,
        Bool,       ///< integer
        Integer,    ///< integer
        BigInteger, ///< text: the bytes, little-endian, two's complement
        Text,       ///< text
        Tuple,      ///< items
        List,       ///< items
        Dict,       ///< items: key, value, key, value, ... in order
        Global,     ///< text: "torch.FloatStorage"; one of the known names
        Storage,    ///< text: its key; integer: elements; items: the Global that is its type
        Tensor,     ///< items: Storage, Integer offset, Tuple sizes, Tuple strides (as many Integers)
        Opaque,     ///< a number, bytes, a set or an object that no tensor needs: accepted, and nothing is known of it
    };
    Kind kind = Kind::None;
    std::int64_t integer = 0;
    std::string_view text = {};
    std::vector<PickleValue *> items = {};

    bool is(Kind other) const { return kind == other; }
};

/**
 * Reads pickles (Python's pickletools, protocols 2 to 5) as data. Nothing is imported and nothing is called:
 *
 * - A fixed list of names may be mentioned. Applying one of those that make tensors and ordered dictionaries builds
 *   such a value; applying one of the others on the list (dtypes, paths, dates, argparse.Namespace, NumPy scalars:
 *   what training scripts leave beside the weights) gives an Opaque value. The state that an object is given
 *   afterwards (BUILD) is dropped.
 * - Any other name refuses the whole pickle, and the error says which it was.
 *
 * There is no recursion, values may share and contain each other in circles without harm, and memory is bounded: a
 * pickle has at most 16 MiB and makes at most a million values.
 */
class PickleMachine {
public:
    /** @param bytes one pickle after another, and anything behind them; must outlive the machine and its values */
    explicit PickleMachine(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    /** Runs the next pickle. After an error the machine is of no more use. Error: ModelInvalid. */
    Result<const PickleValue *> next();
    /** Bytes read so far: where the next pickle begins. */
    std::size_t position() const { return m_position; }
    /** All values made so far. */
    const std::deque<PickleValue> &values() const { return m_values; }

private:
    using Kind = PickleValue::Kind;

    void step(unsigned char opcode);
    bool stepLiteral(unsigned char opcode);
    bool stepContainer(unsigned char opcode);
    bool stepMemo(unsigned char opcode);
    bool stepObject(unsigned char opcode);

    void fail(std::string problem);
    std::uint64_t number(std::size_t size);
    std::string_view bytes(std::uint64_t count);
    std::string_view line();

    PickleValue *make(Kind kind, std::int64_t integer = 0, std::string_view text = {});
    PickleValue *makeInteger(std::string_view raw);
    PickleValue *makeDict(const PickleValue &arguments);
    PickleValue *makeTensor(const PickleValue &arguments);
    void push(PickleValue *value) { m_stack.push_back(value); }
    PickleValue *top();
    PickleValue *pop();
    std::vector<PickleValue *> popSome(std::size_t count);
    std::vector<PickleValue *> popToMark();

    void pushTuple(std::vector<PickleValue *> values);
    void append(Kind expected, const std::vector<PickleValue *> &values);
    void pushGlobal(std::string_view module, std::string_view name);
    void recall(std::uint64_t index);
    void reduce();
    PickleValue *apply(const PickleValue &global, const PickleValue &arguments);
    void persistent();

    std::span<const std::byte> m_bytes;
    std::size_t m_position = 0;
    std::size_t m_limit = 0; ///< position at which this pickle is too long
    std::deque<PickleValue> m_values;
    std::vector<PickleValue *> m_stack;
    std::vector<std::size_t> m_marks;              ///< heights of the stack
    std::map<std::uint64_t, PickleValue *> m_memo; ///< not hashed: the file chooses the keys
    PickleValue m_nothing;                         ///< what pop() gives from an empty stack
    std::size_t m_copied = 0;
    bool m_stopped = false;
    std::string m_problem;
};

} // namespace loupe
