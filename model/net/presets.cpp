#include "model/net/presets.h"

#include <map>
#include <set>

#include <nlohmann/json.hpp>

namespace loupe {
namespace {

using nlohmann::json;

struct Row {
    const char *name;
    int patch, width, layers, heads;
    double mlpRatio;
    int imageSize;
    bool classToken;
};

// SPEC section 2, table. "Core" pools by attention and has ln_post; "Spatial" and "Lang" have neither.
constexpr Row kCore[] = {
    {"PE-Core-T16-384", 16, 192, 12, 3, 4, 384, true},
    {"PE-Core-S16-384", 16, 384, 12, 6, 4, 384, true},
    {"PE-Core-B16-224", 16, 768, 12, 12, 4, 224, true},
    {"PE-Core-L14-336", 14, 1024, 24, 16, 4, 336, true},
    {"PE-Core-G14-448", 14, 1536, 50, 16, 8960.0 / 1536.0, 448, false},
};
constexpr Row kPlain[] = {
    {"PE-Spatial-T16-512", 16, 192, 12, 3, 4, 512, true},
    {"PE-Spatial-S16-512", 16, 384, 12, 6, 4, 512, true},
    {"PE-Spatial-B16-512", 16, 768, 12, 12, 4, 512, true},
    {"PE-Spatial-L14-448", 14, 1024, 24, 16, 4, 448, true},
    {"PE-Spatial-G14-448", 14, 1536, 50, 16, 8960.0 / 1536.0, 448, false},
    {"PE-Lang-L14-448", 14, 1024, 23, 16, 4, 448, true},
    {"PE-Lang-G14-448", 14, 1536, 47, 16, 8960.0 / 1536.0, 448, false},
};

BackboneOptions backboneOf(const Row &row)
{
    BackboneOptions b;
    b.patchSize = row.patch;
    b.width = row.width;
    b.layers = row.layers;
    b.heads = row.heads;
    b.mlpRatio = row.mlpRatio;
    b.imageSize = row.imageSize;
    b.classToken = row.classToken;
    return b;
}

/** Our own small network for the model that ships: trace stem, native pixels. */
NetworkOptions traceSmall()
{
    NetworkOptions o;
    o.backbone.patchSize = 16;
    o.backbone.width = 192;
    o.backbone.layers = 2;
    o.backbone.heads = 6;
    o.backbone.imageSize = 256;
    o.backbone.classToken = false;
    o.backbone.absolutePositions = false;
    o.backbone.stem = Stem::Trace;
    o.backbone.residualBlocks = 2;
    o.backbone.relative = true;
    o.segmenter.dim = 64;
    o.segmenter.pixelLayers = 2;
    o.segmenter.pixelFfn = 256;
    o.segmenter.maskLayers = 3;
    o.segmenter.maskFfn = 256;
    o.segmenter.queries = 8;
    o.segmenter.lossPoints = 1024;
    return o;
}

std::map<std::string, NetworkOptions> allPresets()
{
    std::map<std::string, NetworkOptions> presets;
    for (const Row &row : kCore)
        presets[row.name].backbone = backboneOf(row);
    for (const Row &row : kPlain) {
        BackboneOptions &b = presets[row.name].backbone;
        b = backboneOf(row);
        b.lnPost = false; // their own pool is "none": Loupe sets one, and attention is its default
        const std::string name = row.name;
        if (name == "PE-Spatial-G14-448" || name.starts_with("PE-Lang"))
            b.layerScale = 0.1;
    }
    presets["Loupe-Trace-S"] = traceSmall();
    return presets;
}

const std::map<std::string, Pool> kPools{
    {"attn", Pool::Attention}, {"tok", Pool::ClassToken}, {"avg", Pool::Average}, {"none", Pool::None}};

/** Reads the keys of one JSON object into fields, remembering which keys it knows. */
class Reader {
public:
    Reader(const json &object, std::string where) : m_object(object), m_where(std::move(where)) {}

    template <class T>
    void read(const char *key, T &field)
    {
        m_known.insert(key);
        if (m_object.contains(key) && !m_object[key].is_null())
            field = m_object[key].get<T>();
    }
    void ignore(std::initializer_list<const char *> keys) { m_known.insert(keys.begin(), keys.end()); }
    std::string unknown() const
    {
        for (const auto &item : m_object.items())
            if (!m_known.contains(item.key()))
                return m_where + item.key();
        return {};
    }

private:
    const json &m_object;
    std::string m_where;
    std::set<std::string> m_known;
};

std::string readBackbone(const json &object, BackboneOptions &b)
{
    Reader reader(object, "backbone.");
    reader.read("patch_size", b.patchSize);
    reader.read("width", b.width);
    reader.read("layers", b.layers);
    reader.read("heads", b.heads);
    reader.read("mlp_ratio", b.mlpRatio);
    reader.read("image_size", b.imageSize);
    reader.read("use_cls_token", b.classToken);
    reader.read("use_abs_posemb", b.absolutePositions);
    reader.read("use_rope2d", b.rotary);
    reader.read("use_ln_pre", b.lnPre);
    reader.read("use_ln_post", b.lnPost);
    reader.read("attn_pooler_heads", b.poolHeads);
    reader.read("residual_blocks", b.residualBlocks);
    reader.read("relative", b.relative);
    reader.ignore({"output_dim", "drop_path", "ls_init_value", "pool_type", "stem"});
    if (object.contains("ls_init_value") && !object["ls_init_value"].is_null())
        b.layerScale = object["ls_init_value"].get<double>();
    if (object.contains("pool_type")) {
        const std::string pool = object["pool_type"].get<std::string>();
        if (!kPools.contains(pool))
            return "backbone.pool_type '" + pool + "'";
        b.pool = kPools.at(pool);
    }
    const std::string stem = object.value("stem", b.stem == Stem::Trace ? "trace" : "conv");
    if (stem != "conv" && stem != "trace")
        return "backbone.stem '" + stem + "'";
    b.stem = stem == "trace" ? Stem::Trace : Stem::PatchConv;
    return reader.unknown();
}

std::string readSegmenter(const json &object, SegmenterOptions &s)
{
    Reader reader(object, "mask2former.");
    int decoderLayers = s.maskLayers + 1; // the published count has the prediction before the first layer in it
    reader.read("hidden_dim", s.dim);
    reader.read("num_attention_heads", s.heads);
    reader.read("encoder_layers", s.pixelLayers);
    reader.read("encoder_feedforward_dim", s.pixelFfn);
    reader.read("decoder_layers", decoderLayers);
    reader.read("dim_feedforward", s.maskFfn);
    reader.read("num_queries", s.queries);
    reader.read("train_num_points", s.lossPoints);
    s.maskLayers = decoderLayers - 1;
    reader.ignore({"feature_size", "mask_feature_size", "oversample_ratio", "importance_sample_ratio",
                   "no_object_weight", "class_weight", "mask_weight", "dice_weight", "dropout", "activation_function",
                   "common_stride", "feature_strides", "pre_norm", "use_auxiliary_loss"});
    return reader.unknown();
}

/** What makes the options impossible to build; empty when nothing does. */
std::string impossible(const NetworkOptions &o)
{
    const BackboneOptions &b = o.backbone;
    const SegmenterOptions &s = o.segmenter;
    if (b.patchSize < 1 || b.width < 1 || b.layers < 0 || b.heads < 1 || b.imageSize < 1 || b.poolHeads < 1)
        return "a backbone size is not positive";
    if (b.imageSize % b.patchSize != 0 || b.grid() < 2)
        return "backbone.image_size must be a multiple of patch_size, at least two patches";
    if (b.width % b.heads != 0 || (b.pool == Pool::Attention && b.width % b.poolHeads != 0))
        return "backbone.width must be a multiple of heads and attn_pooler_heads";
    if (b.rotary && (b.width / b.heads) % 4 != 0)
        return "backbone.width / heads must be a multiple of 4 for rotary positions";
    if (b.pool == Pool::ClassToken && !b.classToken)
        return "backbone.pool_type 'tok' needs the class token";
    if (b.stem == Stem::Trace && b.patchSize != 16)
        return "backbone.stem 'trace' makes tokens of 16 pixels";
    if (s.dim < 32 || s.dim % 32 != 0 || s.heads < 1 || s.dim % s.heads != 0)
        return "mask2former.hidden_dim must be a multiple of 32 and of num_attention_heads";
    if (s.pixelLayers < 0 || s.maskLayers < 0 || s.queries < 1 || s.lossPoints < 1 || s.pixelFfn < 1 || s.maskFfn < 1)
        return "a mask2former size is not positive";
    return {};
}

} // namespace

const std::vector<std::string> &presetNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const Row &row : kCore)
            list.emplace_back(row.name);
        for (const Row &row : kPlain)
            list.emplace_back(row.name);
        list.emplace_back("Loupe-Trace-S");
        return list;
    }();
    return names;
}

Result<NetworkOptions> presetOptions(const std::string &name)
{
    static const std::map<std::string, NetworkOptions> presets = allPresets();
    const auto found = presets.find(name);
    if (found != presets.end())
        return found->second;
    std::string known;
    for (const std::string &preset : presetNames())
        known += (known.empty() ? "" : ", ") + preset;
    return Error{Error::Kind::BadArgument, "unknown preset '" + name + "'; known: " + known};
}

Result<NetworkOptions> optionsFromJson(const std::string &text)
try {
    const json object = json::parse(text);
    NetworkOptions options;
    if (object.contains("preset")) {
        const auto base = presetOptions(object["preset"].get<std::string>());
        if (!base)
            return base.error();
        options = *base;
    }
    Reader reader(object, "");
    reader.read("enable_patch_cls", options.patchHead);
    reader.read("enable_cls_fusion", options.fusion);
    reader.read("enable_conditional_queries", options.conditional);
    reader.ignore({"preset", "backbone", "mask2former"});
    std::string unknown = reader.unknown();
    if (unknown.empty() && object.contains("backbone"))
        unknown = readBackbone(object["backbone"], options.backbone);
    if (unknown.empty() && object.contains("mask2former"))
        unknown = readSegmenter(object["mask2former"], options.segmenter);
    if (!unknown.empty())
        return Error{Error::Kind::BadArgument, "unknown network option: " + unknown};
    if (const std::string reason = impossible(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    return options;
} catch (const json::exception &e) {
    return Error{Error::Kind::BadArgument, std::string("network options: ") + e.what()};
}

std::string optionsToJson(const NetworkOptions &o)
{
    const BackboneOptions &b = o.backbone;
    const SegmenterOptions &s = o.segmenter;
    json backbone{{"patch_size", b.patchSize},
                  {"width", b.width},
                  {"layers", b.layers},
                  {"heads", b.heads},
                  {"mlp_ratio", b.mlpRatio},
                  {"image_size", b.imageSize},
                  {"use_cls_token", b.classToken},
                  {"use_abs_posemb", b.absolutePositions},
                  {"use_rope2d", b.rotary},
                  {"use_ln_pre", b.lnPre},
                  {"use_ln_post", b.lnPost},
                  {"attn_pooler_heads", b.poolHeads},
                  {"stem", b.stem == Stem::Trace ? "trace" : "conv"},
                  {"residual_blocks", b.residualBlocks},
                  {"relative", b.relative}};
    if (b.layerScale)
        backbone["ls_init_value"] = *b.layerScale;
    for (const auto &[name, pool] : kPools)
        if (pool == b.pool)
            backbone["pool_type"] = name;
    const json segmenter{{"hidden_dim", s.dim},
                         {"num_attention_heads", s.heads},
                         {"encoder_layers", s.pixelLayers},
                         {"encoder_feedforward_dim", s.pixelFfn},
                         {"decoder_layers", s.maskLayers + 1},
                         {"dim_feedforward", s.maskFfn},
                         {"num_queries", s.queries},
                         {"train_num_points", s.lossPoints}};
    return json{{"backbone", backbone},
                {"mask2former", segmenter},
                {"enable_patch_cls", o.patchHead},
                {"enable_cls_fusion", o.fusion},
                {"enable_conditional_queries", o.conditional}}
        .dump(2);
}

} // namespace loupe
