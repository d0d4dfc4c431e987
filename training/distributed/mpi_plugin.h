#pragma once

/**
 * The border between the program and libloupe_mpi.so: plain C, so that the program is built and starts without MPI.
 * Calls wait for all processes, and end all of them with a sentence when one is lost. One thread at a time.
 */
extern "C" {

struct LoupeMpi {
    int rank;
    int size;
    int localRank; ///< among the processes of this machine
    /** In place; each element is added in the order of the ranks by one process, which sends it to all. */
    void (*sumDoubles)(double *values, long long count);
    void (*sumFloats)(float *values, long long count); ///< added in double
    void (*broadcast)(void *bytes, long long count, int root);
    void (*barrier)();
    /** The run has ended well here. A process that ends before ends all. */
    void (*close)();
};

/** Starts MPI the first time; stops it when the program ends. */
using LoupeMpiOpen = const LoupeMpi *();
}
