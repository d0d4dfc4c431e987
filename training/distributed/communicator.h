#pragma once

#include <memory>
#include <string>
#include <vector>

#include <torch/types.h>

#include "model/result.h"

namespace loupe {

/**
 * The processes that train one network together, from one of them. All make the same calls in the same order, with as
 * many values of the same shapes; a call waits for those of the others. Results have the same bits in every process.
 *
 * Errors: no call fails. When a process is lost, or ends without close(), all the others are ended with a sentence on
 * the standard error: what a run needs to go on is in its checkpoint. NCCL alone throws c10::Error.
 * Not thread-safe: use it on one thread at a time.
 */
class Communicator {
public:
    virtual ~Communicator() = default;

    virtual int rank() const = 0; ///< 0 .. size() - 1
    virtual int size() const = 0;
    virtual int localRank() const = 0;           ///< among those on the same machine: which GPU to take
    virtual std::string description() const = 0; ///< "2 processes, MPI": English, for log and card

    /** Every value becomes its sum over all processes, added in the order of the ranks. */
    virtual void sum(std::vector<double> &values) = 0;
    /** The same for tensors of any floating type, in place and as float32, added in one order everywhere. */
    virtual void sum(const std::vector<torch::Tensor> &tensors) = 0;
    /** Tensors of any type become those of `root`, in place. */
    virtual void broadcast(const std::vector<torch::Tensor> &tensors, int root) = 0;
    /** Waits until all have come here. */
    virtual void barrier() = 0;

    /** Waits until the run has ended well everywhere. No call may follow; a process may then end. */
    virtual void close() = 0;
};

/** A run in one process: every sum is its own, nothing waits. */
std::shared_ptr<Communicator> singleProcess();

/** How many processes this one was started with, by mpirun, srun or another starter of MPI programs; 1: alone. */
int startedProcesses();

/**
 * The processes that were started together, or singleProcess() where this one was started alone; MPI is then not even
 * loaded. May be called again after close().
 * Errors: BadArgument when several processes were started and this build has no MPI, or another than the starter's:
 * each would otherwise train on its own, into the same files.
 */
Result<std::shared_ptr<Communicator>> openCommunicator();

} // namespace loupe
