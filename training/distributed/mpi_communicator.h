#pragma once

#include <memory>

#include "training/distributed/communicator.h"

namespace loupe {

/**
 * Processes that talk by MPI, through libloupe_mpi.so; tensors on a GPU go through host memory.
 * @param processes as many as were started, more than one
 * Errors: as openCommunicator().
 */
Result<std::shared_ptr<Communicator>> openMpi(int processes);

} // namespace loupe
