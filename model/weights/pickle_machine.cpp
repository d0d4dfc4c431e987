#include "model/weights/pickle_machine.h"

#include "model/weights/pickle_globals.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace loupe {
namespace {

constexpr std::size_t kLongestPickle = std::size_t(16) << 20;
constexpr std::size_t kMostValues = 1'000'000;
constexpr std::size_t kMostDimensions = 64; // what LibTorch's iterators can take
constexpr std::size_t kLongestKey = 256;    // torch.save numbers its storages
constexpr std::size_t kLongestNameInError = 120;

using Kind = PickleValue::Kind;
using Role = PickleGlobal::Role;

/** Operations that push a constant. */
constexpr std::tuple<unsigned char, Kind, int> kConstants[] = {
    {'N', Kind::None, 0}, {0x88, Kind::Bool, 1}, {0x89, Kind::Bool, 0},   {')', Kind::Tuple, 0},
    {']', Kind::List, 0}, {'}', Kind::Dict, 0},  {0x8f, Kind::Opaque, 0}, // the last is an empty set
};

/** Operations that push what follows them, and how many bytes its length takes. */
constexpr std::tuple<unsigned char, Kind, std::size_t> kSized[] = {
    {'X', Kind::Text, 4},        {0x8c, Kind::Text, 1},       {0x8d, Kind::Text, 8},  {'U', Kind::Text, 1},
    {'T', Kind::Text, 4},        {'C', Kind::Opaque, 1},      {'B', Kind::Opaque, 4}, {0x8e, Kind::Opaque, 8},
    {0x8a, Kind::BigInteger, 1}, {0x8b, Kind::BigInteger, 4},
};

/** Whether a value can be a tensor's sizes or strides. */
bool isShape(const PickleValue &tuple)
{
    return tuple.is(Kind::Tuple) && tuple.items.size() <= kMostDimensions &&
           std::all_of(tuple.items.begin(), tuple.items.end(),
                       [](const PickleValue *item) { return item->is(Kind::Integer); });
}

} // namespace

Result<const PickleValue *> PickleMachine::next()
{
    m_stack.clear();
    m_marks.clear();
    m_memo.clear();
    m_stopped = false;
    m_limit = std::min(m_bytes.size(), m_position + kLongestPickle);
    while (!m_stopped && m_problem.empty())
        step(static_cast<unsigned char>(number(1)));
    const PickleValue *result = pop();
    if (m_problem.empty() && (!m_stack.empty() || !m_marks.empty()))
        fail("values are left on the stack");
    if (!m_problem.empty())
        return Error{Error::Kind::ModelInvalid, "pickle: " + m_problem};
    return result;
}

void PickleMachine::step(unsigned char opcode)
{
    if (!m_problem.empty())
        return; // the opcode itself could not be read
    if (stepLiteral(opcode) || stepContainer(opcode) || stepMemo(opcode) || stepObject(opcode))
        return;
    switch (opcode) {
    case 0x80: // PROTO
        if (const auto protocol = number(1); protocol < 2 || protocol > 5)
            fail("protocol " + std::to_string(protocol) + " is not supported");
        break;
    case 0x95: // FRAME: only a hint how much to read ahead
        number(8);
        break;
    case '.': // STOP
        m_stopped = true;
        break;
    default:
        fail("operation " + std::to_string(opcode) + " is not supported");
    }
}

bool PickleMachine::stepLiteral(unsigned char opcode)
{
    for (const auto &[known, kind, value] : kConstants) {
        if (opcode == known) {
            push(make(kind, value));
            return true;
        }
    }
    for (const auto &[known, kind, lengthSize] : kSized) {
        if (opcode == known) {
            const std::string_view raw = bytes(number(lengthSize));
            push(kind == Kind::BigInteger ? makeInteger(raw) : make(kind, 0, raw));
            return true;
        }
    }
    switch (opcode) {
    case 'J': // BININT
        push(make(Kind::Integer, static_cast<std::int32_t>(number(4))));
        return true;
    case 'K':
        push(make(Kind::Integer, std::int64_t(number(1))));
        return true;
    case 'M':
        push(make(Kind::Integer, std::int64_t(number(2))));
        return true;
    case 'G': // BINFLOAT
        bytes(8);
        push(make(Kind::Opaque));
        return true;
    default:
        return false;
    }
}

bool PickleMachine::stepContainer(unsigned char opcode)
{
    switch (opcode) {
    case '(':
        m_marks.push_back(m_stack.size());
        return true;
    case 0x85:
    case 0x86:
    case 0x87: // TUPLE1, TUPLE2, TUPLE3
        pushTuple(popSome(opcode - 0x84U));
        return true;
    case 't':
        pushTuple(popToMark());
        return true;
    case 0x91: // FROZENSET
        popToMark();
        push(make(Kind::Opaque));
        return true;
    case 'a':
        append(Kind::List, popSome(1));
        return true;
    case 'e':
        append(Kind::List, popToMark());
        return true;
    case 's':
        append(Kind::Dict, popSome(2));
        return true;
    case 'u':
        append(Kind::Dict, popToMark());
        return true;
    case 0x90: // ADDITEMS, to a set
        append(Kind::Opaque, popToMark());
        return true;
    default:
        return false;
    }
}

bool PickleMachine::stepMemo(unsigned char opcode)
{
    switch (opcode) {
    case '0': // POP takes a mark like a value
        if (!m_marks.empty() && m_marks.back() == m_stack.size())
            m_marks.pop_back();
        else
            pop();
        return true;
    case '1':
        popToMark();
        return true;
    case '2': // DUP
        push(top());
        return true;
    case 'q':
        m_memo[number(1)] = top();
        return true;
    case 'r':
        m_memo[number(4)] = top();
        return true;
    case 0x94: // MEMOIZE
        m_memo[m_memo.size()] = top();
        return true;
    case 'h':
        recall(number(1));
        return true;
    case 'j':
        recall(number(4));
        return true;
    default:
        return false;
    }
}

bool PickleMachine::stepObject(unsigned char opcode)
{
    switch (opcode) {
    case 'c': {
        const std::string_view module = line();
        pushGlobal(module, line());
        return true;
    }
    case 0x93: { // STACK_GLOBAL
        const PickleValue *name = pop();
        const PickleValue *module = pop();
        if (!name->is(Kind::Text) || !module->is(Kind::Text))
            fail("a name that is no text");
        pushGlobal(module->text, name->text);
        return true;
    }
    case 'R':
    case 0x81: // NEWOBJ
        reduce();
        return true;
    case 0x92: // NEWOBJ_EX
        pop(); // the arguments by name
        reduce();
        return true;
    case 'b': // BUILD
        pop();
        top();
        return true;
    case 'Q':
        persistent();
        return true;
    default:
        return false;
    }
}

void PickleMachine::fail(std::string problem)
{
    if (m_problem.empty()) // the first one is the cause
        m_problem = std::move(problem);
}

std::uint64_t PickleMachine::number(std::size_t size)
{
    std::uint64_t value = 0;
    const std::string_view raw = bytes(size);
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(&value));
    return value;
}

std::string_view PickleMachine::bytes(std::uint64_t count)
{
    if (count > m_limit - m_position) {
        fail(m_limit == m_bytes.size() ? "cut off" : "longer than 16 MiB");
        return {};
    }
    const std::string_view result(reinterpret_cast<const char *>(m_bytes.data()) + m_position, count);
    m_position += count;
    return result;
}

std::string_view PickleMachine::line()
{
    const std::string_view rest(reinterpret_cast<const char *>(m_bytes.data()) + m_position, m_limit - m_position);
    const std::size_t length = rest.find('\n');
    if (length == std::string_view::npos) {
        fail("cut off");
        return {};
    }
    m_position += length + 1;
    return rest.substr(0, length);
}

PickleValue *PickleMachine::make(Kind kind, std::int64_t integer, std::string_view text)
{
    if (m_values.size() == kMostValues)
        fail("more than a million values");
    if (!m_problem.empty())
        return &m_nothing;
    m_values.push_back({.kind = kind, .integer = integer, .text = text, .items = {}});
    return &m_values.back();
}

PickleValue *PickleMachine::top()
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() > floor)
        return m_stack.back();
    fail("the stack is empty");
    return &m_nothing;
}

PickleValue *PickleMachine::pop()
{
    PickleValue *value = top();
    if (m_problem.empty())
        m_stack.pop_back();
    return value;
}

std::vector<PickleValue *> PickleMachine::popToMark()
{
    if (m_marks.empty()) {
        fail("no mark on the stack");
        return {};
    }
    const auto first = m_stack.begin() + std::ptrdiff_t(m_marks.back());
    std::vector<PickleValue *> values(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return values;
}

std::vector<PickleValue *> PickleMachine::popSome(std::size_t count)
{
    std::vector<PickleValue *> values(count);
    for (std::size_t i = count; i > 0; --i)
        values[i - 1] = pop();
    return values;
}

PickleValue *PickleMachine::makeInteger(std::string_view raw)
{
    if (raw.size() > sizeof(std::int64_t))
        return make(Kind::BigInteger, 0, raw);
    const bool negative = !raw.empty() && (static_cast<unsigned char>(raw.back()) & 0x80U) != 0;
    std::int64_t value = negative ? -1 : 0;
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(&value));
    return make(Kind::Integer, value);
}

void PickleMachine::pushTuple(std::vector<PickleValue *> values)
{
    PickleValue *tuple = make(Kind::Tuple);
    tuple->items = std::move(values);
    push(tuple);
}

/** Adds values that were just taken off the stack to the container below them. */
void PickleMachine::append(Kind expected, const std::vector<PickleValue *> &values)
{
    PickleValue *container = top();
    if (!m_problem.empty() || container->is(Kind::Opaque))
        return;
    if (!container->is(expected))
        return fail("items for what cannot take them");
    if (expected == Kind::Dict && values.size() % 2 != 0)
        return fail("a key without a value");
    container->items.insert(container->items.end(), values.begin(), values.end());
}

void PickleMachine::pushGlobal(std::string_view module, std::string_view name)
{
    std::string whole(module);
    whole.append(".").append(name);
    const PickleGlobal *known = findPickleGlobal(whole);
    if (!known) {
        whole.resize(std::min(whole.size(), kLongestNameInError));
        return fail(whole + " is not allowed in a file of weights");
    }
    push(make(Kind::Global, 0, known->name));
}

void PickleMachine::recall(std::uint64_t index)
{
    const auto found = m_memo.find(index);
    if (found == m_memo.end())
        return fail("memo " + std::to_string(index) + " is not set");
    push(found->second);
}

void PickleMachine::reduce()
{
    const PickleValue *arguments = pop();
    const PickleValue *global = pop();
    if (!m_problem.empty())
        return;
    if (!global->is(Kind::Global) || !arguments->is(Kind::Tuple))
        return fail("something that is no name is applied");
    push(apply(*global, *arguments));
}

PickleValue *PickleMachine::apply(const PickleValue &global, const PickleValue &arguments)
{
    switch (findPickleGlobal(global.text)->role) {
    case Role::Dict:
        return makeDict(arguments);
    case Role::Tensor:
        return makeTensor(arguments);
    case Role::FirstArgument:
        if (!arguments.items.empty())
            return arguments.items.front();
        fail(std::string(global.text) + " without arguments");
        break;
    case Role::Storage:
    case Role::Opaque:
        break;
    }
    return make(Kind::Opaque);
}

/** OrderedDict(), or OrderedDict([[key, value], ...]) as Python 2 wrote it. */
PickleValue *PickleMachine::makeDict(const PickleValue &arguments)
{
    PickleValue *dict = make(Kind::Dict);
    if (arguments.items.empty())
        return dict;
    const std::vector<PickleValue *> &pairs = arguments.items.front()->items;
    m_copied += pairs.size(); // the one operation that copies much for few bytes
    if (m_copied > kMostValues)
        fail("more than a million values");
    for (const PickleValue *pair : pairs) {
        if ((!pair->is(Kind::List) && !pair->is(Kind::Tuple)) || pair->items.size() != 2)
            fail("an OrderedDict of what are no pairs");
        if (!m_problem.empty())
            break;
        dict->items.insert(dict->items.end(), pair->items.begin(), pair->items.end());
    }
    return dict;
}

/** (storage, offset, sizes, strides, and what plays no part here: requires_grad, hooks, metadata) */
PickleValue *PickleMachine::makeTensor(const PickleValue &arguments)
{
    const auto &items = arguments.items;
    PickleValue *tensor = make(Kind::Tensor);
    if (items.size() < 4 || !items[0]->is(Kind::Storage) || !items[1]->is(Kind::Integer) || !isShape(*items[2]) ||
        !isShape(*items[3]) || items[2]->items.size() != items[3]->items.size())
        fail("a tensor with wrong arguments");
    else
        tensor->items.assign(items.begin(), items.begin() + 4);
    return tensor;
}

/** ("storage", type, key, where it was, elements[, None]) */
void PickleMachine::persistent()
{
    PickleValue *id = pop();
    const auto &items = id->items;
    const bool known = id->is(Kind::Tuple) && items.size() >= 5 && items[0]->is(Kind::Text) &&
                       items[0]->text == "storage" && items[1]->is(Kind::Global) && items[2]->is(Kind::Text) &&
                       items[2]->text.size() <= kLongestKey && items[4]->is(Kind::Integer);
    if (!known || findPickleGlobal(items[1]->text)->role != Role::Storage)
        return fail("a persistent object that is no storage");
    if (items.size() > 5 && !items[5]->is(Kind::None))
        return fail("a storage that is a view of another");
    PickleValue *storage = make(Kind::Storage, items[4]->integer, items[2]->text);
    storage->items = {items[1]};
    push(storage);
}

} // namespace loupe
