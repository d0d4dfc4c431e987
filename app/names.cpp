#include "app/names.h"

#include "app/app_errors.h"
#include "app/app_notes.h"

namespace loupe {
namespace {

/** Of a kind that only the app knows. */
const char *appErrorName(Error::Kind kind)
{
    if (kind == app_error::FileChanged)
        return "file_changed";
    if (kind == app_error::CaseInvalid)
        return "case_invalid";
    if (kind == app_error::CaseTooNew)
        return "case_too_new";
    if (kind == app_error::CaseReadOnly)
        return "case_read_only";
    return "internal";
}

/** @param first, last of an enumeration without gaps */
template <class E, class NameOf>
std::optional<E> valueOf(std::string_view name, E first, E last, NameOf nameOf)
{
    for (int i = int(first); i <= int(last); ++i) {
        if (name == nameOf(E(i)))
            return E(i);
    }
    return {};
}

} // namespace

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
    return appErrorName(kind);
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
    case Note::Kind::CompressedTooFar:
        return "compressed_too_far";
    }
    return kind == app_note::SameContent ? "same_content" : "";
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

std::optional<Error::Kind> errorKindOf(std::string_view name)
{
    if (const auto kind = valueOf(name, Error::Kind(0), Error::Kind::Internal, errorKindName))
        return kind;
    return valueOf(name, Error::Kind(app_error::kFirst), Error::Kind(app_error::kLast), errorKindName);
}

std::optional<Note::Kind> noteKindOf(std::string_view name)
{
    if (const auto kind = valueOf(name, Note::Kind(0), Note::Kind::CompressedTooFar, noteKindName))
        return kind;
    return valueOf(name, Note::Kind(app_note::kFirst), Note::Kind(app_note::kLast), noteKindName);
}

std::optional<Band> bandOf(std::string_view name)
{
    return valueOf(name, Band(0), Band::Strong, bandName);
}

} // namespace loupe
