#include "training/distributed/mpi_communicator.h"

#include <dlfcn.h>

#include "model/plugin.h"
#include "training/distributed/buckets.h"
#include "training/distributed/mpi_plugin.h"

namespace loupe {
namespace {

class MpiCommunicator : public Communicator {
public:
    explicit MpiCommunicator(const LoupeMpi &mpi) : m_mpi(mpi) {}

    int rank() const override { return m_mpi.rank; }
    int size() const override { return m_mpi.size; }
    int localRank() const override { return m_mpi.localRank; }
    std::string description() const override { return std::to_string(size()) + " processes, MPI"; }
    void barrier() override { m_mpi.barrier(); }
    void close() override { m_mpi.close(); }
    void sum(std::vector<double> &values) override { m_mpi.sumDoubles(values.data(), (long long)(values.size())); }

    void sum(const std::vector<torch::Tensor> &tensors) override
    {
        inBuckets(tensors, [this](const torch::Tensor &bucket) {
            const torch::Tensor host = bucket.cpu(); // the bucket itself where it is there already
            m_mpi.sumFloats(host.data_ptr<float>(), host.numel());
            bucket.copy_(host);
        });
    }

    void broadcast(const std::vector<torch::Tensor> &tensors, int root) override
    {
        const torch::NoGradGuard noGrad;
        for (const torch::Tensor &tensor : tensors) {
            const torch::Tensor host = tensor.cpu().contiguous();
            m_mpi.broadcast(host.data_ptr(), (long long)(host.nbytes()), root);
            if (rank() != root)
                tensor.copy_(host);
        }
    }

private:
    const LoupeMpi &m_mpi;
};

} // namespace

Result<std::shared_ptr<Communicator>> openMpi(int processes)
{
    const std::string started = "started as one of " + std::to_string(processes) + " processes, ";
    void *library = openPlugin("libloupe_mpi.so");
    auto *open = library ? reinterpret_cast<LoupeMpiOpen *>(dlsym(library, "loupe_mpi_open")) : nullptr;
    if (!open)
        return Error{Error::Kind::BadArgument,
                     started + "but libloupe_mpi.so is not beside the program, or MPI is not installed"};
    const LoupeMpi *mpi = open();
    if (mpi->size != processes)
        return Error{Error::Kind::BadArgument, started + "but by another MPI than the one it was built with"};
    return std::shared_ptr<Communicator>(std::make_shared<MpiCommunicator>(*mpi));
}

} // namespace loupe
