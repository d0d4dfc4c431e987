#include "training/distributed/mpi_plugin.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <mpi.h>

/* libloupe_mpi.so. Neither torch nor the rest of Loupe: see mpi_plugin.h. */
namespace {

constexpr long long kPieceBytes = 16 << 20; // what is under way at once: enough for full speed, little memory

bool running = false; // between loupe_mpi_open() and close()
LoupeMpi mpi{};

[[noreturn]] void stopAll(const char *reason)
{
    std::fflush(nullptr);
    std::fprintf(stderr, "Process %d of %d %s; the others are stopped. The run goes on from its last checkpoint.\n",
                 mpi.rank, mpi.size, reason);
    MPI_Abort(MPI_COMM_WORLD, EXIT_FAILURE);
    std::abort(); // not reached
}

void check(int status)
{
    if (status == MPI_SUCCESS)
        return;
    char text[MPI_MAX_ERROR_STRING + 64] = "lost the others: ";
    int length = 0;
    MPI_Error_string(status, text + std::strlen(text), &length);
    stopAll(text);
}

/**
 * Every process adds one slice of the values of all, in the order of the ranks, and sends it to all. As few bytes
 * travel as in the best all-reduce, and no process can get other bits than the next; MPI_Allreduce promises neither
 * order nor equal bits.
 */
template <class T>
void sumPiece(T *values, long long count, MPI_Datatype type)
{
    const auto slice = std::size_t((count + mpi.size - 1) / mpi.size);
    std::vector<T> own(slice * std::size_t(mpi.size));
    std::vector<T> others(own.size());
    std::copy_n(values, count, own.begin());
    check(MPI_Alltoall(own.data(), int(slice), type, others.data(), int(slice), type, MPI_COMM_WORLD));
    std::vector<double> sums(slice);
    for (std::size_t rank = 0; rank < std::size_t(mpi.size); ++rank)
        for (std::size_t i = 0; i < slice; ++i)
            sums[i] += double(others[rank * slice + i]);
    T *mine = own.data() + std::size_t(mpi.rank) * slice;
    std::transform(sums.begin(), sums.end(), mine, [](double sum) { return T(sum); });
    check(MPI_Allgather(MPI_IN_PLACE, 0, MPI_DATATYPE_NULL, own.data(), int(slice), type, MPI_COMM_WORLD));
    std::copy_n(own.begin(), count, values);
}

template <class T>
void sum(T *values, long long count, MPI_Datatype type)
{
    constexpr long long kPiece = kPieceBytes / sizeof(T);
    for (long long first = 0; first < count; first += kPiece)
        sumPiece(values + first, std::min(kPiece, count - first), type);
}

void sumDoubles(double *values, long long count)
{
    sum(values, count, MPI_DOUBLE);
}

void sumFloats(float *values, long long count)
{
    sum(values, count, MPI_FLOAT);
}

void broadcast(void *bytes, long long count, int root)
{
    for (long long first = 0; first < count; first += kPieceBytes)
        check(MPI_Bcast(static_cast<char *>(bytes) + first, int(std::min(kPieceBytes, count - first)), MPI_BYTE, root,
                        MPI_COMM_WORLD));
}

void barrier()
{
    check(MPI_Barrier(MPI_COMM_WORLD));
}

void closeRun()
{
    barrier();
    running = false;
}

/** The others may be waiting for this process: without an end of the run there is nothing to wait for. */
void atExit()
{
    int finalized = 0;
    MPI_Finalized(&finalized);
    if (finalized)
        return;
    if (running)
        stopAll("has ended before the run did");
    MPI_Finalize();
}

void start()
{
    int initialized = 0;
    MPI_Initialized(&initialized);
    if (!initialized) {
        int provided = 0;
        MPI_Init_thread(nullptr, nullptr, MPI_THREAD_SERIALIZED, &provided); // a run need not be on the main thread
    }
    MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
    MPI_Comm_rank(MPI_COMM_WORLD, &mpi.rank);
    MPI_Comm_size(MPI_COMM_WORLD, &mpi.size);
    MPI_Comm machine = MPI_COMM_NULL;
    check(MPI_Comm_split_type(MPI_COMM_WORLD, MPI_COMM_TYPE_SHARED, mpi.rank, MPI_INFO_NULL, &machine));
    MPI_Comm_rank(machine, &mpi.localRank);
    MPI_Comm_free(&machine);
    mpi.sumDoubles = sumDoubles;
    mpi.sumFloats = sumFloats;
    mpi.broadcast = broadcast;
    mpi.barrier = barrier;
    mpi.close = closeRun;
    std::atexit(atExit);
}

} // namespace

extern "C" const LoupeMpi *loupe_mpi_open()
{
    if (mpi.size == 0)
        start();
    running = true;
    return &mpi;
}
