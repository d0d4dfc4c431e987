#include "app/case_json.h"

#include "app/analysis_json.h"
#include "app/names.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

Json jpegJson(const std::optional<JpegFacts> &jpeg)
{
    if (!jpeg)
        return nullptr;
    return {{"quality", jpeg->quality},
            {"mean_luma_step", jpeg->meanLumaStep},
            {"subsampling", jpeg->subsampling},
            {"progressive", jpeg->progressive},
            {"tables", jpeg->quantTables}};
}

/** Kinds and values, without sentences: the case speaks no language. */
Json plainNotes(const std::vector<Note> &notes)
{
    Json list = Json::array();
    for (const Note &note : notes)
        list.push_back({{"kind", noteKindName(note.kind)}, {"values", note.values}});
    return list;
}

std::vector<Note> notesIn(const Json &list)
{
    std::vector<Note> notes;
    for (const Json &item : list) {
        if (const auto kind = noteKindOf(item.at("kind").get<std::string>()))
            notes.push_back({*kind, item.at("values").get<std::vector<std::string>>()});
    }
    return notes;
}

/** Runs `read` on the text's JSON; a value of the wrong kind ends the reading and keeps what was read. */
template <class Read>
void readJson(const std::string &text, Read read)
{
    try {
        read(Json::parse(text));
    } catch (const Json::exception &) { // somebody has edited the file: the log's hashes say so
    }
}

} // namespace

std::string factsText(const ImageFacts &facts)
{
    return jsonLine({{"bytes", facts.bytes},
                     {"format", facts.format},
                     {"channels", facts.channels},
                     {"bit_depth", facts.bitDepth},
                     {"orientation", facts.orientation},
                     {"frames", facts.frames},
                     {"jpeg", jpegJson(facts.jpeg)},
                     {"metadata", facts.metadata},
                     {"notes", plainNotes(facts.notes)}});
}

ImageFacts factsOf(const std::string &text)
{
    ImageFacts facts;
    readJson(text, [&facts](const Json &json) {
        facts.bytes = json.at("bytes").get<std::uintmax_t>();
        facts.format = json.at("format").get<std::string>();
        facts.channels = json.at("channels").get<int>();
        facts.bitDepth = json.at("bit_depth").get<int>();
        facts.orientation = json.at("orientation").get<int>();
        facts.frames = json.at("frames").get<int>();
        if (const Json &jpeg = json.at("jpeg"); !jpeg.is_null()) {
            facts.jpeg = JpegFacts{jpeg.at("quality").get<int>(), jpeg.at("mean_luma_step").get<double>(),
                                   jpeg.at("subsampling").get<std::string>(), jpeg.at("progressive").get<bool>(),
                                   jpeg.at("tables").get<std::vector<std::vector<std::uint16_t>>>()};
        }
        facts.metadata = json.at("metadata").get<std::vector<std::pair<std::string, std::string>>>();
        facts.notes = notesIn(json.at("notes"));
    });
    return facts;
}

std::string regionsText(const std::vector<Region> &regions)
{
    return jsonLine(regionsJson(regions));
}

std::vector<Region> regionsOf(const std::string &text)
{
    std::vector<Region> regions;
    readJson(text, [&regions](const Json &json) {
        for (const Json &item : json) {
            const cv::Rect box(item.at("x").get<int>(), item.at("y").get<int>(), item.at("w").get<int>(),
                               item.at("h").get<int>());
            regions.push_back({box, item.at("area").get<double>(), item.at("mean_score").get<double>()});
        }
    });
    return regions;
}

std::string notesText(const std::vector<Note> &notes)
{
    return jsonLine(plainNotes(notes));
}

std::vector<Note> notesOf(const std::string &text)
{
    std::vector<Note> notes;
    readJson(text, [&notes](const Json &json) { notes = notesIn(json); });
    return notes;
}

} // namespace loupe
