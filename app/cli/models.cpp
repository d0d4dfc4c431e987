#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "app/error_text.h"
#include "app/model_card_text.h"
#include "model/atomic_file.h"
#include "model/model_card.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <span>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

struct Options {
    std::string model;
    bool json = false;
    bool page = false;
    std::string pictures;
};

using Json = nlohmann::ordered_json;

constexpr Band kBands[] = {Band::Strong, Band::Moderate, Band::Inconclusive};

const BandThreshold &thresholdOf(const ModelCard &card, Band band)
{
    return band == Band::Strong ? card.strong : band == Band::Moderate ? card.moderate : card.inconclusive;
}

Json textAsJson(const std::string &text)
{
    return text.empty() ? Json() : Json::parse(text, nullptr, false);
}

Json cardJson(const ModelCard &card, const std::string &folder)
{
    Json json{{"folder", folder},
              {"id", card.id},
              {"title", card.title},
              {"version", card.version},
              {"preview", card.preview},
              {"preset", card.preset},
              {"domain", card.domain},
              {"limits", card.limits},
              {"training_data", card.trainingData},
              {"pixel_threshold", card.pixelThreshold}};
    json["input"] = card.input == InputPolicy::Native ? "native" : "resize";
    json["bands"] = Json::object();
    for (const Band band : kBands) {
        const BandThreshold &threshold = thresholdOf(card, band);
        json["bands"][bandName(band)] = {{"score", threshold.score}, {"false_alarm_rate", threshold.falseAlarmRate}};
    }
    json["authentic_photos"] = card.authenticPhotos;
    json["numbers"] = textAsJson(card.numbers);
    json["weights_sha256"] = card.weightsSha256;
    return json;
}

QString text(const std::string &utf8)
{
    return visibleText(QString::fromStdString(utf8));
}

void printList(const QString &title, const std::vector<std::string> &lines)
{
    if (lines.empty())
        return;
    writeLine(u"\n"_s + title);
    for (const std::string &line : lines)
        writeLine(u"  - "_s + text(line));
}

void printCard(const ModelCard &card, const std::string &folder)
{
    writeLine(text(card.title) + (card.preview ? u" (preview: do not rely on it alone)"_s : QString()));
    writeLine(u"  name      "_s + text(card.id) + u' ' + text(card.version));
    writeLine(u"  folder    "_s + text(folder));
    writeLine(u"  weights   "_s + (card.weightsSha256.empty() ? u"not hashed"_s : text(card.weightsSha256)));
    writeLine(u"  made for  "_s + text(card.domain));

    writeLine(card.authenticPhotos > 0
                  ? u"\nVerdicts, with the share of %1 authentic photos that reach them"_s.arg(card.authenticPhotos)
                  : u"\nVerdicts; their false-alarm rates were never measured"_s);
    for (const Band band : kBands) {
        const BandThreshold &threshold = thresholdOf(card, band);
        QString line = u"  "_s + bandWords(band).leftJustified(22) + u"from score "_s + scoreText(threshold.score);
        if (card.authenticPhotos > 0)
            line += QString::number(100 * threshold.falseAlarmRate, 'f', 1).rightJustified(8) + u" %"_s;
        writeLine(line);
    }
    printList(u"What it does not show"_s, card.limits);
    printList(u"Trained on"_s, card.trainingData);
    if (const Json numbers = textAsJson(card.numbers); numbers.is_structured())
        writeLine("\nMeasured\n" + numbers.dump(2, ' ', false, Json::error_handler_t::replace));
}

void writeSection(const QString &title, const std::vector<std::string> &lines)
{
    if (lines.empty())
        return;
    writeLine(u"\n## "_s + title + u'\n');
    for (const std::string &line : lines)
        writeLine(u"- "_s + text(line));
}

QString cell(const Json &value)
{
    const QString content =
        text(value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace));
    return QString(content).replace(u'|', u"\\|"_s);
}

/** Writes the pictures of failures into the folder, and a section of the page that shows them from there. */
Result<void> printFailures(const ModelCard &card, const std::filesystem::path &folder)
{
    if (card.failures.empty())
        return {};
    writeLine(u"\n## Known failures\n\n"_s + whatFailuresShow());
    std::error_code code;
    std::filesystem::create_directories(folder, code); // writing says what is wrong
    for (std::size_t i = 0; i < card.failures.size(); ++i) {
        const std::string name = "failure_" + std::to_string(i + 1) + ".jpg";
        const QByteArray jpeg = QByteArray::fromBase64(QByteArray::fromStdString(card.failures[i].picture));
        const std::span<const char> bytes(jpeg.constData(), std::size_t(jpeg.size()));
        if (auto written = writeAtomically(folder / name, std::as_bytes(bytes)); !written)
            return written;
        writeLine(u"\n%1\n\n![](%2)"_s.arg(text(card.failures[i].words), text((folder / name).generic_string())));
    }
    return {};
}

/** The card as a page in Markdown: a table for each group of figures. @param pictures folder; empty: none are shown */
Result<void> printPage(const ModelCard &card, const std::filesystem::path &pictures)
{
    writeLine(u"# How good is it?\n\n"_s + text(card.title) + u", version "_s + text(card.version) +
              (card.preview ? u", a preview"_s : QString()) + u". Weights "_s + text(card.weightsSha256) + u'.');
    writeLine(u"\n"_s + text(card.domain));
    writeLine(
        u"\n## What the words mean\n\n| verdict | from score | authentic photos that reach it |\n|---|---|---|"_s);
    for (const Band band : kBands) {
        const BandThreshold &threshold = thresholdOf(card, band);
        writeLine(u"| %1 | %2 | %3 |"_s.arg(bandWords(band), scoreText(threshold.score),
                                            card.authenticPhotos > 0
                                                ? QString::number(100 * threshold.falseAlarmRate, 'f', 1) +
                                                      u" % of %1"_s.arg(card.authenticPhotos)
                                                : u"not measured"_s));
    }
    writeSection(u"What it does not show"_s, card.limits);
    const Json numbers = textAsJson(card.numbers);
    for (const auto &[group, figures] : numbers.items()) {
        writeLine(u"\n## "_s + text(group) + u"\n\n| figure | value |\n|---|---|"_s);
        if (!figures.is_object())
            writeLine(u"| | %1 |"_s.arg(cell(figures)));
        else
            for (const auto &[name, value] : figures.items())
                writeLine(u"| %1 | %2 |"_s.arg(cell(Json(name)), cell(value)));
    }
    if (!pictures.empty())
        if (auto shown = printFailures(card, pictures); !shown)
            return shown;
    writeSection(u"Trained on"_s, card.trainingData);
    return {};
}

int showModel(const Options &options, bool verbose)
{
    const auto folder = modelFolder(options.model);
    const auto card = folder ? readModelCard(*folder) : Result<ModelCard>(folder.error());
    if (!card) {
        printError(card.error(), folder ? *folder : options.model, verbose);
        return NoModel;
    }
    if (options.json)
        writeLine(cardJson(*card, *folder).dump(2, ' ', false, Json::error_handler_t::replace));
    else if (!options.page)
        printCard(*card, *folder);
    else if (const auto printed = printPage(*card, options.pictures); !printed) {
        printError(printed.error(), options.pictures, verbose);
        return SomeFailed;
    }
    return Success;
}

} // namespace

void addModels(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("models", "Show what a model is, how it was measured and what it cannot do");
    command->add_option("--model", options->model, "Model folder; else the one that came with the program")
        ->type_name("DIR");
    auto *json = command->add_flag("--json", options->json, "As JSON");
    command->add_flag("--page", options->page, "As a page in Markdown, like resources/models/HOW_GOOD_IS_IT.md")
        ->excludes(json);
    command
        ->add_option("--pictures", options->pictures,
                     "The page shows what the model fails on; its pictures go here, from where the page will lie")
        ->type_name("DIR")
        ->needs("--page");
    command->callback(
        [options, &context] { context.run = [options, &context] { return showModel(*options, context.verbose); }; });
}

} // namespace loupe::cli
