#include "model/result/mask_file.h"

#include <vector>

#include <opencv2/imgcodecs.hpp>

#include "model/atomic_file.h"

namespace loupe {

Result<void> writeMask(const cv::Mat &mask, const std::filesystem::path &file)
try {
    std::vector<std::uint8_t> bytes;
    if (!cv::imencode(".png", mask, bytes, {cv::IMWRITE_PNG_COMPRESSION, 2}))
        return Error{Error::Kind::WriteFailed, file.string() + ": the mask cannot be encoded"};
    return writeAtomically(file, std::as_bytes(std::span(bytes)));
} catch (const cv::Exception &e) {
    return Error{Error::Kind::WriteFailed, file.string() + ": " + e.what()};
}

} // namespace loupe
