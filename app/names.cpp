#include "app/names.h"

namespace loupe {

const char *errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return "cancelled";
    case Error::Kind::FileMissing:
        return "file_missing";
    case Error::Kind::FileUnreadable:
        return "file_unreadable";
    case Error::Kind::FileEmpty:
        return "file_empty";
    case Error::Kind::NotAnImage:
        return "not_an_image";
    case Error::Kind::Truncated:
        return "truncated";
    case Error::Kind::FormatUnsupported:
        return "format_unsupported";
    case Error::Kind::TooLarge:
        return "too_large";
    case Error::Kind::OutOfMemory:
        return "out_of_memory";
    case Error::Kind::ModelMissing:
        return "model_missing";
    case Error::Kind::ModelInvalid:
        return "model_invalid";
    case Error::Kind::ModelTooNew:
        return "model_too_new";
    case Error::Kind::WeightsMismatch:
        return "weights_mismatch";
    case Error::Kind::DeviceUnavailable:
        return "device_unavailable";
    case Error::Kind::WriteFailed:
        return "write_failed";
    case Error::Kind::DiskFull:
        return "disk_full";
    case Error::Kind::BadArgument:
        return "bad_argument";
    case Error::Kind::Internal:
        return "internal";
    }
    return "internal";
}

const char *noteKindName(Note::Kind kind)
{
    switch (kind) {
    case Note::Kind::DepthReduced:
        return "depth_reduced";
    case Note::Kind::GreyExpanded:
        return "grey_expanded";
    case Note::Kind::PaletteExpanded:
        return "palette_expanded";
    case Note::Kind::CmykConverted:
        return "cmyk_converted";
    case Note::Kind::AlphaDropped:
        return "alpha_dropped";
    case Note::Kind::Rotated:
        return "rotated";
    case Note::Kind::FirstFrameOnly:
        return "first_frame_only";
    case Note::Kind::RawDeveloped:
        return "raw_developed";
    case Note::Kind::DamagedEnd:
        return "damaged_end";
    case Note::Kind::Scaled:
        return "scaled";
    case Note::Kind::Tiled:
        return "tiled";
    case Note::Kind::TooSmall:
        return "too_small";
    case Note::Kind::RanOnCpu:
        return "ran_on_cpu";
    case Note::Kind::PrecisionChanged:
        return "precision_changed";
    case Note::Kind::ModelPreview:
        return "model_preview";
    }
    return "";
}

const char *issueKindName(DataIssue::Kind kind)
{
    switch (kind) {
    case DataIssue::Kind::Unreadable:
        return "unreadable";
    case DataIssue::Kind::NoImage:
        return "no_image";
    case DataIssue::Kind::NoMask:
        return "no_mask";
    case DataIssue::Kind::MaskSize:
        return "mask_size";
    case DataIssue::Kind::MaskEmpty:
        return "mask_empty";
    case DataIssue::Kind::Duplicate:
        return "duplicate";
    case DataIssue::Kind::Conflicting:
        return "conflicting";
    case DataIssue::Kind::BadLine:
        return "bad_line";
    case DataIssue::Kind::Unlabelled:
        return "unlabelled";
    }
    return "";
}

} // namespace loupe
