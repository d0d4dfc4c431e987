#include "model/evidence.h"
#include "app/analysis_files.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "app/error_text.h"
#include "app/evidence_picture.h"
#include "app/evidence_text.h"
#include "app/paths.h"
#include "app/png_file.h"
#include "model/file_structure.h"
#include "model/image/decoder.h"

#include <nlohmann/json.hpp>

#include <QDir>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

struct Options {
    std::vector<std::string> files;
    std::vector<std::string> only;
    std::string maps;
    std::string colorMap = "Inferno";
    double maxMegapixels = DecodeOptions{}.maxMegapixels;
    bool json = false;
};

std::vector<std::string> methodNames()
{
    std::vector<std::string> names;
    for (const EvidenceMethod &method : evidenceMethods())
        names.emplace_back(method.name);
    return names;
}

nlohmann::ordered_json jsonOf(const EvidenceMap &map)
{
    nlohmann::ordered_json json{{"map", evidenceMethod(map.kind).name}, {"cell", map.cell}};
    for (const EvidenceFigure &figure : map.figures)
        json[figure.name] = figure.value;
    if (!map.matches.empty())
        json["matches"] = map.matches.size();
    return json;
}

const char *matchName(JpegEncoder::Match match)
{
    switch (match) {
    case JpegEncoder::Match::Libjpeg:
        return "libjpeg";
    case JpegEncoder::Match::Luma:
        return "libjpeg_luma";
    case JpegEncoder::Match::Rounded:
        return "libjpeg_rounded";
    case JpegEncoder::Match::Other:
        break;
    }
    return "other";
}

nlohmann::ordered_json jsonOf(const FileStructure &structure)
{
    nlohmann::ordered_json json;
    for (const char *key : {"encoder", "photoshop_quality", "thumbnail"})
        json[key] = nullptr;
    if (structure.encoder)
        json["encoder"] = {{"match", matchName(structure.encoder->match)}, {"quality", structure.encoder->quality}};
    if (structure.photoshopQuality)
        json["photoshop_quality"] = *structure.photoshopQuality;
    if (const auto &thumbnail = structure.thumbnail)
        json["thumbnail"] = {{"width", thumbnail->width},
                             {"height", thumbnail->height},
                             {"shape_differs", thumbnail->shapeDiffers},
                             {"difference", thumbnail->difference},
                             {"correlation", thumbnail->correlation}};
    json["c2pa"] = structure.provenance == Provenance::C2pa;
    json["bytes_after_end"] = structure.bytesAfterEnd;
    json["traces"] = nlohmann::ordered_json::array();
    for (const SoftwareTrace &trace : structure.traces)
        json["traces"].push_back({{"source", trace.source}, {"text", trace.text}});
    json["segments"] = nlohmann::ordered_json::array();
    for (const FileSegment &segment : structure.segments)
        json["segments"].push_back({{"name", segment.name},
                                    {"content", segment.content},
                                    {"offset", segment.offset},
                                    {"bytes", segment.bytes},
                                    {"damaged", segment.flawed}});
    return json;
}

QString endingOf(const EvidenceMethod &method)
{
    return u"."_s + QString::fromLatin1(method.name) + u".png"_s;
}

QStringList endings()
{
    QStringList all;
    for (const EvidenceMethod &method : evidenceMethods())
        all << endingOf(method);
    return all;
}

/** The maps of one picture after another. */
class Run {
public:
    Run(const Options &options, bool verbose)
        : m_options(options),
          m_verbose(verbose),
          m_files(options.files.begin(), options.files.end()),
          m_names(options.maps, m_files, endings())
    {
    }
    int all();

private:
    bool wanted(const EvidenceMethod &method) const
    {
        return m_options.only.empty() || std::ranges::find(m_options.only, method.name) != m_options.only.end();
    }
    Result<void> examine(const std::filesystem::path &file);
    Result<void> show(const EvidenceMethod &method, const DecodedImage &image, const QString &name);

    const Options &m_options;
    const bool m_verbose;
    const std::vector<std::filesystem::path> m_files;
    OutputNames m_names;
    nlohmann::ordered_json m_maps;
    nlohmann::ordered_json m_structure;
};

int Run::all()
{
    int failures = 0;
    for (const auto &file : m_files) {
        m_maps = nlohmann::ordered_json::array();
        m_structure = nullptr;
        const auto done = examine(file);
        if (!done)
            printError(done.error(), file.string(), m_verbose);
        failures += done ? 0 : 1;
        if (!done && done.error().kind == Error::Kind::Cancelled)
            break;
        const std::u8string name = file.u8string();
        const nlohmann::ordered_json line{
            {"file", std::string(name.begin(), name.end())}, {"maps", m_maps}, {"structure", m_structure}};
        if (m_options.json && !writeLine(line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)))
            return SomeFailed;
    }
    return failures > 0 ? SomeFailed : Success;
}

Result<void> Run::examine(const std::filesystem::path &file)
{
    const auto image = decode(file, {.maxMegapixels = m_options.maxMegapixels});
    if (!image)
        return image.error();
    const QString name = m_names.next(file);
    if (m_options.json) {
        const auto structure = readFileStructure(*image);
        if (!structure)
            return structure.error();
        m_structure = jsonOf(*structure);
    }
    if (!m_options.json)
        writeLine(visibleText(toQString(file)));
    for (const EvidenceMethod &method : evidenceMethods()) {
        if (!wanted(method))
            continue;
        if (auto shown = show(method, *image, name); !shown)
            return shown;
    }
    return {};
}

Result<void> Run::show(const EvidenceMethod &method, const DecodedImage &image, const QString &name)
{
    Progress progress;
    progress.cancelled = interrupted;
    progress.report = [&](int done, int total) {
        showProgress(u"%1: %2 %"_s.arg(evidenceName(method.kind)).arg(total > 0 ? 100LL * done / total : 0));
    };
    const auto map = computeEvidence(method.kind, image.rgb, progress);
    showProgress({});
    if (!map)
        return map.error();
    m_maps.push_back(jsonOf(*map));
    if (!m_options.json)
        for (const QString &finding : evidenceFindings(*map))
            writeLine(u"  "_s + evidenceName(method.kind) + u": "_s + finding);
    if (m_options.maps.empty())
        return {};
    const auto colors = ColorMap(colorMapNames().indexOf(QString::fromStdString(m_options.colorMap)));
    return savePng(renderEvidence(image, *map, colors),
                   QString::fromStdString(m_options.maps) + u'/' + name + endingOf(method));
}

int showEvidence(const Options &options, bool verbose)
{
    catchInterrupts();
    if (!options.maps.empty() && !QDir().mkpath(QString::fromStdString(options.maps))) {
        printError({Error::Kind::WriteFailed, "the folder cannot be made"}, options.maps, verbose);
        return SomeFailed;
    }
    return Run(options, verbose).all();
}

} // namespace

void addEvidence(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("evidence", "Classical maps of what JPEG, noise and copying leave behind");
    command->add_option("FILE", options->files, "Photos")->required()->type_name("");
    command->add_option("--maps", options->maps, "Write each map as a PNG picture with its scale here")
        ->type_name("DIR");
    command->add_option("--only", options->only, "Which maps; else all")
        ->delimiter(',')
        ->check(CLI::IsMember(methodNames()));
    command->add_option("--color-map", options->colorMap, "Colours of the pictures")
        ->check(CLI::IsMember({"Inferno", "Viridis", "Cividis"}, CLI::ignore_case))
        ->capture_default_str();
    command->add_option("--max-megapixels", options->maxMegapixels, "Refuse larger photos")
        ->check(CLI::Range(0.0, 1e5))
        ->capture_default_str();
    command->add_flag("--json", options->json,
                      "One JSON object a photo instead of sentences, with the file's structure");
    command->callback([options, &context] {
        context.drawsText = !options->maps.empty();
        context.run = [options, &context] { return showEvidence(*options, context.verbose); };
    });
}

} // namespace loupe::cli
