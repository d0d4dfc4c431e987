#include "app/error_text.h"

#include <algorithm>

#include "app/app_errors.h"
#include "app/app_notes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace loupe {
namespace {

/** Gives the sentences of this file one context for translators. */
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ErrorText)
};

/** @param detail with the numbers or without, see Error::Kind::TooLarge */
QString tooLarge(const std::string &detail)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d+) x (\\d+), limit (\\d+) megapixels$"));
    const QRegularExpressionMatch match = numbers.match(QString::fromStdString(detail));
    if (!match.hasMatch())
        return ErrorText::tr("The picture is larger than the limit allows; raise the limit if there is memory for it.");
    return ErrorText::tr(
               "The picture has %1 x %2 pixels, the limit is %3 megapixels; raise the limit if there is memory "
               "for it.")
        .arg(match.captured(1), match.captured(2), match.captured(3));
}

QString text(const Note &note, std::size_t index)
{
    return index < note.values.size() ? QString::fromStdString(note.values[index]) : QStringLiteral("?");
}

/** Of a kind that only the app knows; empty for any other. */
QString appErrorSentence(Error::Kind kind)
{
    if (kind == app_error::FileChanged)
        return ErrorText::tr("The file has changed since it was analysed; scan it again.");
    if (kind == app_error::CaseInvalid)
        return ErrorText::tr("This is no case of Loupe, or its file is damaged; choose another or go back to a copy.");
    if (kind == app_error::CaseTooNew)
        return ErrorText::tr(
            "This case was written by a newer version of Loupe and was left as it is; update Loupe to open it.");
    if (kind == app_error::CaseReadOnly)
        return ErrorText::tr(
            "The case can only be read here: another program has it open, or its file or folder cannot be written.");
    return {};
}

} // namespace

// The switches have no default: the compiler names a kind that has no sentence yet.

QString errorSentence(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::FileMissing:
        return ErrorText::tr("The file is not there any more; it may have been moved, renamed or deleted.");
    case Error::Kind::FileUnreadable:
        return ErrorText::tr(
            "The file could not be read; check its permissions and whether its drive is still connected.");
    case Error::Kind::FileEmpty:
        return ErrorText::tr("The file is empty; copy it again from its source.");
    case Error::Kind::NotAnImage:
        return ErrorText::tr("This is not a picture: its content is of no picture format, whatever its name says.");
    case Error::Kind::Truncated:
        return ErrorText::tr("The picture is damaged or cut off; copy it again from its source.");
    case Error::Kind::FormatUnsupported:
        return ErrorText::tr("This picture format is not supported; convert a copy to PNG or TIFF and open that.");
    case Error::Kind::TooLarge:
        return tooLarge(error.detail);
    case Error::Kind::WriteFailed:
        return ErrorText::tr("The result could not be written; check the folder and its permissions.");
    case Error::Kind::DiskFull:
        return ErrorText::tr("The disk is full; free some space and try again.");
    case Error::Kind::ModelMissing:
        return ErrorText::tr("No model was found there; choose a folder that holds card.json and model.safetensors.");
    case Error::Kind::ModelInvalid:
        return ErrorText::tr("This model is damaged or is no model of Loupe; choose another or copy it again.");
    case Error::Kind::ModelTooNew:
        return ErrorText::tr("This model was made for a newer version of Loupe; update Loupe to use it.");
    case Error::Kind::WeightsMismatch:
        return ErrorText::tr(
            "The weights do not fit the network that the model's card describes; the model was not loaded.");
    case Error::Kind::DeviceUnavailable:
        return ErrorText::tr(
            "The chosen device is not available on this computer; choose another or let Loupe choose.");
    case Error::Kind::Cancelled:
        return ErrorText::tr("The work was cancelled.");
    case Error::Kind::OutOfMemory:
        return ErrorText::tr("There was not enough memory; close other programs or use a smaller picture.");
    case Error::Kind::BadArgument:
        return ErrorText::tr("A setting has a value that does not work here; check what was chosen.");
    case Error::Kind::Internal:
        return ErrorText::tr("Something went wrong inside Loupe; the details help to find out what.");
    }
    return appErrorSentence(error.kind);
}

QString dataErrorSentence(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    if (error.kind == Error::Kind::FileMissing)
        return ErrorText::tr("It is not there, or no picture in it can be used: %1").arg(detail);
    if (error.kind == Error::Kind::BadArgument)
        return ErrorText::tr("It cannot be told which pictures are forged: %1").arg(detail);
    return errorSentence(error);
}

QString runErrorSentence(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    switch (error.kind) {
    case Error::Kind::BadArgument:
        return ErrorText::tr("This cannot be run: %1.").arg(detail);
    case Error::Kind::FileMissing:
    case Error::Kind::FileUnreadable:
    case Error::Kind::FileEmpty:
    case Error::Kind::NotAnImage:
    case Error::Kind::Truncated:
        return ErrorText::tr("A file could not be read any more; check that it and its drive are still there: %1")
            .arg(detail);
    case Error::Kind::OutOfMemory:
        return ErrorText::tr("There was not enough memory; choose smaller batches or close other programs.");
    default:
        return errorSentence(error);
    }
}

QString refusalSentence(const Refusal &refusal)
{
    const auto share = [&refusal](std::size_t index) {
        const double value = index < refusal.values.size() ? refusal.values[index] : 0;
        return ErrorText::tr("%1 %").arg(QLocale().toString(100 * value, 'f', 1));
    };
    const auto count = [&refusal](std::size_t index) {
        return index < refusal.values.size() ? int(refusal.values[index]) : 0;
    };
    switch (refusal.kind) {
    case Refusal::Kind::TooFewPictures:
        return ErrorText::tr("The collection has only %1 pictures; fewer than %2 are learned by heart.")
            .arg(count(0))
            .arg(count(1));
    case Refusal::Kind::NothingToLearn:
        return ErrorText::tr("The model found no picture forged enough to learn from.");
    case Refusal::Kind::OneSided:
        return ErrorText::tr("The model called every picture of the collection forged: it cannot tell them apart.");
    case Refusal::Kind::Collapsed:
        return ErrorText::tr("It calls nearly every picture of the collection the same now: something is marked on %1 "
                             "of them before, on %2 after.")
            .arg(share(0), share(1));
    case Refusal::Kind::GuardNotBetter:
        return ErrorText::tr("Nothing was better on the guard; the model that was written is the original.");
    case Refusal::Kind::MoreFalseAlarms:
        return ErrorText::tr("More of the guard's unedited pictures is marked: %1 before, %2 after.")
            .arg(share(0), share(1));
    }
    return {};
}

QString noteSentence(const Note &note)
{
    switch (note.kind) {
    case Note::Kind::DepthReduced:
        return ErrorText::tr("Reduced from %1 to 8 bits per channel for the analysis.").arg(text(note, 0));
    case Note::Kind::GreyExpanded:
        return ErrorText::tr("A grey picture: analysed as three equal colour channels.");
    case Note::Kind::PaletteExpanded:
        return ErrorText::tr("A picture with a colour palette: analysed in full colour.");
    case Note::Kind::CmykConverted:
        return ErrorText::tr("Converted from CMYK without a colour profile: colours may differ from print.");
    case Note::Kind::AlphaDropped:
        return ErrorText::tr("Transparency was ignored.");
    case Note::Kind::Rotated:
        return ErrorText::tr("Turned upright as the camera noted (EXIF orientation %1).").arg(text(note, 0));
    case Note::Kind::FirstFrameOnly:
        return ErrorText::tr("Only the first of %1 frames was analysed.").arg(text(note, 0));
    case Note::Kind::RawDeveloped:
        return ErrorText::tr(
            "Camera RAW, developed with neutral settings: not the picture that the camera would have saved.");
    case Note::Kind::DamagedEnd:
        return ErrorText::tr("The file is damaged, parts of the picture may be missing (%1).").arg(text(note, 0));
    case Note::Kind::Scaled:
        return ErrorText::tr("Scaled from %1 x %2 to %3 x %3 pixels: edits under about %4 pixels cannot be seen.")
            .arg(text(note, 0), text(note, 1), text(note, 2), text(note, 3));
    case Note::Kind::Tiled:
        if (text(note, 0) == u"1")
            return ErrorText::tr("Analysed at full resolution in one tile of %1 pixels.").arg(text(note, 1));
        return ErrorText::tr("Analysed at full resolution in %1 tiles of %2 pixels.").arg(text(note, 0), text(note, 1));
    case Note::Kind::TooSmall:
        return ErrorText::tr(
                   "Smaller than the network's view of %1 pixels: it was padded, and the result is less reliable.")
            .arg(text(note, 0));
    case Note::Kind::RanOnCpu:
        return ErrorText::tr("Ran on the CPU: %1.")
            .arg(note.values.empty() ? text(note, 0) : cpuReason(note.values[0]));
    case Note::Kind::PrecisionChanged:
        return ErrorText::tr("Computed in %2 instead of %1, which this device cannot do.")
            .arg(text(note, 0), text(note, 1));
    case Note::Kind::ModelPreview:
        return ErrorText::tr("The model is a preview: do not rely on its result alone.");
    case Note::Kind::CompressedTooFar:
        return note.values.size() > 1
                   ? ErrorText::tr(
                         "Compressed so strongly (JPEG quality about %1) that the model found next to nothing "
                         "in such pictures: that it finds no trace here says nothing.")
                         .arg(text(note, 1))
                   : ErrorText::tr("Compressed so strongly that the model found next to nothing in such pictures: "
                                   "that it finds no trace here says nothing.");
    }
    if (note.kind == app_note::SameContent)
        return ErrorText::tr("The file has the same content as %1; the result is the one of that file.")
            .arg(text(note, 0));
    return {};
}

QString issueSentence(const DataIssue &issue)
{
    switch (issue.kind) {
    case DataIssue::Kind::Unreadable:
        return ErrorText::tr("It cannot be used: no picture, damaged or not readable; it is left out.");
    case DataIssue::Kind::NoImage:
        return ErrorText::tr("A mask without its picture; give both the same name.");
    case DataIssue::Kind::NoMask:
        return ErrorText::tr("Forged, but without a usable mask: it trains the verdict on the whole picture only.");
    case DataIssue::Kind::MaskSize:
        return ErrorText::tr("The mask has another size than its picture; it is scaled to fit.");
    case DataIssue::Kind::MaskEmpty:
        return ErrorText::tr("The mask marks nothing; its picture counts as authentic.");
    case DataIssue::Kind::Duplicate:
        return ErrorText::tr("The same file is there under another name; this copy is left out.");
    case DataIssue::Kind::Conflicting:
        return ErrorText::tr("The same file is there as forged and as authentic; all copies are left out.");
    case DataIssue::Kind::BadLine:
        return ErrorText::tr("What the list says there cannot be used; a line is image, mask and label.");
    case DataIssue::Kind::Unlabelled:
        return ErrorText::tr("It lies outside of the folders that say what is forged; it is left out.");
    }
    return {};
}

QString cpuReason(const std::string &reason)
{
    if (reason == "no NVIDIA driver")
        return ErrorText::tr("no NVIDIA driver");
    if (reason == "the CUDA libraries are not installed")
        return ErrorText::tr("the CUDA libraries are not installed");
    if (reason == "the NVIDIA driver reports no usable GPU")
        return ErrorText::tr("the NVIDIA driver reports no usable GPU");
    if (reason == "the GPU's memory does not hold this picture")
        return ErrorText::tr("the GPU's memory does not hold this picture");
    return QString::fromStdString(reason);
}

QString bandWords(Band band)
{
    switch (band) {
    case Band::Strong:
        return ErrorText::tr("Strong trace");
    case Band::Moderate:
        return ErrorText::tr("Moderate trace");
    case Band::Inconclusive:
        return ErrorText::tr("Weak or inconclusive");
    case Band::NoTrace:
        return ErrorText::tr("No trace found");
    }
    return {};
}

QString verdictWords(const Analysis &analysis)
{
    const bool blind = std::any_of(analysis.notes.begin(), analysis.notes.end(),
                                   [](const Note &note) { return note.kind == Note::Kind::CompressedTooFar; });
    const bool found = analysis.band == Band::Strong || analysis.band == Band::Moderate;
    return blind && !found ? ErrorText::tr("Compressed too far to tell") : bandWords(analysis.band);
}

QString scoreText(double score)
{
    const QLocale locale;
    if (std::isnan(score))
        return QStringLiteral("?");
    if (score < 0.005)
        return QStringLiteral("< ") + locale.toString(0.01, 'f', 2);
    if (score > 0.995)
        return QStringLiteral("> ") + locale.toString(0.99, 'f', 2);
    return locale.toString(score, 'f', 2);
}

} // namespace loupe
