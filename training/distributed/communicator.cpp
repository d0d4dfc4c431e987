#include "training/distributed/communicator.h"

#include <cstdlib>

#include "training/distributed/mpi_communicator.h"

namespace loupe {
namespace {

class SingleProcess : public Communicator {
public:
    int rank() const override { return 0; }
    int size() const override { return 1; }
    int localRank() const override { return 0; }
    std::string description() const override { return "1 process"; }
    void sum(std::vector<double> & /*values*/) override {}
    void sum(const std::vector<torch::Tensor> & /*tensors*/) override {}
    void broadcast(const std::vector<torch::Tensor> & /*tensors*/, int /*root*/) override {}
    void barrier() override {}
    void close() override {}
};

} // namespace

std::shared_ptr<Communicator> singleProcess()
{
    return std::make_shared<SingleProcess>();
}

int startedProcesses()
{
    // Open MPI; MPICH and Intel MPI; srun (SLURM_NTASKS is set in a batch script too, which is one process).
    for (const char *name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "SLURM_STEP_NUM_TASKS"})
        if (const char *value = std::getenv(name))
            if (const int processes = std::atoi(value); processes > 0)
                return processes;
    return 1;
}

Result<std::shared_ptr<Communicator>> openCommunicator()
{
    const int processes = startedProcesses();
    return processes == 1 ? Result<std::shared_ptr<Communicator>>(singleProcess()) : openMpi(processes);
}

} // namespace loupe
