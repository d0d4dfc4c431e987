#pragma once

#include <csignal>

#include <sys/resource.h>

namespace loupe {

/** Every file may hold so many bytes at most while this lives: a disk that is full for large ones. */
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tiny{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

} // namespace loupe
