#include "training/distributed/nccl_communicator.h"

#include <algorithm>
#include <type_traits>
#include <utility>

#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <c10/util/Exception.h>
#include <dlfcn.h>

#include "training/distributed/buckets.h"
#include "training/distributed/synchronise.h"

namespace loupe {
namespace {

/** What is used of nccl.h 2.x, whose binary interface is stable: 0 is success, an id is passed by value. */
constexpr int kFloat32 = 7;
constexpr int kSum = 0;
struct UniqueId {
    char bytes[128];
};
struct Nccl {
    int (*getUniqueId)(UniqueId *) = nullptr;
    int (*initRank)(void **communicator, int ranks, UniqueId id, int rank) = nullptr;
    int (*allReduce)(const void *from, void *to, std::size_t count, int type, int operation, void *communicator,
                     void *stream) = nullptr;
    int (*destroy)(void *communicator) = nullptr;
    int (*abort)(void *communicator) = nullptr;
    const char *(*errorText)(int status) = nullptr;

    bool complete() const { return getUniqueId && initRank && allReduce && destroy && abort && errorText; }
};

Nccl loadNccl()
{
    Nccl nccl;
    void *library = dlopen("libnccl.so.2", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return nccl;
    const auto find = [library](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(library, name));
    };
    find(nccl.getUniqueId, "ncclGetUniqueId");
    find(nccl.initRank, "ncclCommInitRank");
    find(nccl.allReduce, "ncclAllReduce");
    find(nccl.destroy, "ncclCommDestroy");
    find(nccl.abort, "ncclCommAbort");
    find(nccl.errorText, "ncclGetErrorString");
    return nccl;
}

class NcclCommunicator : public Communicator {
public:
    NcclCommunicator(std::shared_ptr<Communicator> processes, const torch::Device &device, const Nccl &nccl,
                     void *communicator)
        : m_processes(std::move(processes)), m_device(device), m_nccl(nccl), m_communicator(communicator)
    {
    }

    NcclCommunicator(const NcclCommunicator &) = delete;
    NcclCommunicator &operator=(const NcclCommunicator &) = delete;

    /** Without close() the others may have stopped in the middle of a sum: destroying would wait for them. */
    ~NcclCommunicator() override
    {
        if (m_communicator)
            m_nccl.abort(m_communicator);
    }

    int rank() const override { return m_processes->rank(); }
    int size() const override { return m_processes->size(); }
    int localRank() const override { return m_processes->localRank(); }
    std::string description() const override { return std::to_string(size()) + " processes, MPI and NCCL"; }
    void sum(std::vector<double> &values) override { m_processes->sum(values); }
    void broadcast(const std::vector<torch::Tensor> &tensors, int root) override
    {
        m_processes->broadcast(tensors, root);
    }
    void barrier() override { m_processes->barrier(); }

    void sum(const std::vector<torch::Tensor> &tensors) override
    {
        if (tensors.empty() || tensors.front().device() != m_device) {
            m_processes->sum(tensors);
            return;
        }
        const c10::DeviceGuard onDevice(m_device);
        const c10::impl::VirtualGuardImpl cuda(c10::DeviceType::CUDA);
        void *stream = cuda.getStream(m_device).native_handle(); // LibTorch's own: sums follow backward in it
        inBuckets(tensors, [this, stream](const torch::Tensor &bucket) {
            float *values = bucket.data_ptr<float>();
            const int status =
                m_nccl.allReduce(values, values, std::size_t(bucket.numel()), kFloat32, kSum, m_communicator, stream);
            TORCH_CHECK(status == 0, "NCCL: ", m_nccl.errorText(status));
        });
    }

    void close() override
    {
        m_nccl.destroy(m_communicator);
        m_communicator = nullptr;
        m_processes->close();
    }

private:
    std::shared_ptr<Communicator> m_processes;
    torch::Device m_device;
    Nccl m_nccl;
    void *m_communicator;
};

/** Process 0's id, in all; bytes travel as numbers. */
UniqueId sharedId(const Nccl &nccl, Communicator &processes, bool &failed)
{
    UniqueId id{};
    failed = processes.rank() == 0 && nccl.getUniqueId(&id) != 0;
    std::vector<double> bytes(sizeof(id.bytes));
    if (processes.rank() == 0)
        std::copy(std::begin(id.bytes), std::end(id.bytes), bytes.begin());
    processes.sum(bytes);
    std::transform(bytes.begin(), bytes.end(), id.bytes, [](double byte) { return char(byte); });
    return id;
}

} // namespace

GpuCommunicator withNccl(std::shared_ptr<Communicator> processes, const torch::Device &device)
{
    if (processes->size() == 1 || !device.is_cuda()) // the same in all: a run has one kind of device
        return {processes, {}};
    const Nccl nccl = loadNccl();
    if (anyOf(!nccl.complete(), *processes))
        return {processes, "NCCL (libnccl.so.2) is not installed"};
    bool failed = false;
    const UniqueId id = sharedId(nccl, *processes, failed);
    if (anyOf(failed, *processes))
        return {processes, "NCCL finds no network"};
    const c10::impl::VirtualGuardImpl cuda(c10::DeviceType::CUDA);
    cuda.setDevice(device); // NCCL takes the current one
    void *communicator = nullptr;
    const int status = nccl.initRank(&communicator, processes->size(), id, processes->rank());
    if (anyOf(status != 0, *processes)) {
        if (communicator)
            nccl.abort(communicator);
        return {processes, status ? nccl.errorText(status) : "NCCL did not start in another process"};
    }
    return {std::make_shared<NcclCommunicator>(processes, device, nccl, communicator), {}};
}

} // namespace loupe
