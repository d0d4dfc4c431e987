#include "training/data/layouts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "training/data/lists.h"
#include "training/data/names.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;

/** Strips an ending with its separator: "x_gt" -> "x". Unchanged where none fits or nothing would be left. */
template <std::size_t N>
std::string without(const std::string &stem, const std::array<std::string_view, N> &endings)
{
    for (const std::string_view ending : endings) {
        if (stem.size() < ending.size() + 2 || !stem.ends_with(ending))
            continue;
        const char before = stem[stem.size() - ending.size() - 1];
        if (before == '_' || before == '-' || before == '.' || before == ' ')
            return stem.substr(0, stem.size() - ending.size() - 1);
    }
    return stem;
}

constexpr std::array<std::string_view, 10> kMaskEndings{"gt",     "mask", "masks",  "groundtruth", "ground_truth",
                                                        "forged", "edit", "edited", "tampered",    "label"};
constexpr std::array<std::string_view, 4> kForgedEndings{"forged", "tampered", "fake", "manipulated"};
constexpr std::array<std::string_view, 2> kBesideEndings{"mask", "gt"};
/// What Loupe itself writes beside a photo, besides NAME.mask.png.
constexpr std::array<std::string_view, 3> kOwnEndings{".score", ".patches", ".overlay"};

/** Everything below a folder, as paths relative to it. */
struct Tree {
    std::vector<fs::path> pictures;
    std::set<fs::path> folders;
    std::vector<DataIssue> issues;
};

class Walk {
public:
    explicit Walk(const fs::path &root) : m_root(root) { enter({}); }
    Tree take()
    {
        std::sort(m_tree.pictures.begin(), m_tree.pictures.end());
        return std::move(m_tree);
    }

private:
    void enter(const fs::path &folder)
    {
        std::error_code code;
        const fs::path real = fs::canonical(m_root / folder, code);
        if (!code && !m_seen.insert(real).second)
            return; // a link back to where we have been
        std::vector<fs::path> inside;
        for (fs::directory_iterator it(m_root / folder, code), end; !code && it != end; it.increment(code)) {
            const fs::path name = it->path().filename();
            std::error_code ignored;
            if (it->is_directory(ignored) && !name.string().starts_with('.'))
                inside.push_back(folder / name);
            else if (!it->is_directory(ignored) && isPictureName(name))
                m_tree.pictures.push_back(folder / name);
        }
        if (code)
            m_tree.issues.push_back({DataIssue::Kind::Unreadable, m_root / folder, code.message()});
        std::sort(inside.begin(), inside.end()); // of two links to one folder the first in the alphabet counts
        for (const fs::path &next : inside) {
            m_tree.folders.insert(next);
            enter(next);
        }
    }

    const fs::path m_root;
    std::set<fs::path> m_seen;
    Tree m_tree;
};

enum class Role { None, Forged, Authentic, Mask, Outlines };

Role roleOfName(const std::string &plain)
{
    static const std::map<std::string, Role> kRoles{{"tp", Role::Forged},           {"tampered", Role::Forged},
                                                    {"forged", Role::Forged},       {"forgery", Role::Forged},
                                                    {"forgeries", Role::Forged},    {"fake", Role::Forged},
                                                    {"fakes", Role::Forged},        {"manipulated", Role::Forged},
                                                    {"spliced", Role::Forged},      {"au", Role::Authentic},
                                                    {"authentic", Role::Authentic}, {"real", Role::Authentic},
                                                    {"original", Role::Authentic},  {"originals", Role::Authentic},
                                                    {"pristine", Role::Authentic},  {"gt", Role::Mask},
                                                    {"mask", Role::Mask},           {"masks", Role::Mask},
                                                    {"pairs", Role::Outlines}}; // of a synthesised set
    const auto known = kRoles.find(plain);
    if (known != kRoles.end())
        return known->second;
    return plain.ends_with("groundtruth") ? Role::Mask : Role::None;
}

/** What a folder below the source says of the pictures in it. */
Role roleOf(const fs::path &folder, const std::set<fs::path> &folders)
{
    const std::string name = folder.filename().string();
    const Role role = roleOfName(plainName(name));
    const std::string stem = without(lowerCase(name), kMaskEndings);
    if (role != Role::None || stem.size() == name.size())
        return role;
    if (!plainName(name).ends_with("mask") && !plainName(name).ends_with("masks"))
        return Role::None;
    if (roleOfName(plainName(stem)) == Role::None &&
        folders.contains(folder.parent_path() / name.substr(0, stem.size())))
        return Role::Outlines;
    return Role::Mask;
}

/** Where a picture stands in the layout. */
struct Place {
    Role role = Role::None;
    bool authentic = false; ///< a mask in masks/real or the like
    std::string set;        ///< the folder that holds the folders of the layout
    std::string key;        ///< path below those and name without suffix, in lower case
    std::string stem;       ///< name without suffix, in lower case
};

Place placeOf(const fs::path &picture, const std::set<fs::path> &folders)
{
    Place place;
    fs::path folder;
    bool below = false; // a folder of the layout
    for (const fs::path &part : picture.parent_path()) {
        folder /= part;
        const Role role = roleOf(folder, folders);
        if (role == Role::None) {
            (below ? place.key : place.set) += part.string() + '/';
            continue;
        }
        below = true;
        place.authentic = place.authentic || role == Role::Authentic;
        if (place.role != Role::Mask && place.role != Role::Outlines)
            place.role = role;
    }
    place.stem = lowerCase(picture.stem().string());
    place.key = lowerCase(place.key) + place.stem;
    return place;
}

/** One folder of pictures on its way to candidates. */
class FolderReader {
public:
    explicit FolderReader(const fs::path &root);
    Layout read();

private:
    using Index = std::map<std::string, std::vector<std::size_t>>; ///< set and key -> masks
    /// Turns a mask's or a picture's name into the one that is compared.
    using Strip = std::string (*)(const std::string &);

    bool hasRole(Role role) const;
    DataLayout kind() const;
    void findMasksBeside();
    Index unusedMasks(Strip strip) const;
    std::optional<std::size_t> lookUp(const Index &index, std::size_t picture, Strip strip) const;
    void match(const Index &index, Strip strip, bool authentic);
    void add(std::size_t picture);

    fs::path m_root;
    Tree m_tree;
    std::vector<Place> m_places;                 ///< as m_tree.pictures
    std::map<std::size_t, std::size_t> m_maskOf; ///< picture -> mask
    std::set<std::size_t> m_used;                ///< masks that have their picture
    Layout m_layout;
};

FolderReader::FolderReader(const fs::path &root) : m_root(root), m_tree(Walk(root).take())
{
    for (const fs::path &picture : m_tree.pictures)
        m_places.push_back(placeOf(picture, m_tree.folders));
    const fs::path whole = fs::absolute(root).lexically_normal();
    const fs::path name = whole.has_filename() ? whole.filename() : whole.parent_path().filename(); // D/Tp, D/Tp/
    const Role own = roleOfName(plainName(name.string()));
    const bool silent = std::all_of(m_places.begin(), m_places.end(), [](auto &p) { return p.role == Role::None; });
    if (silent && own != Role::None) // only D/Tp was named
        for (Place &place : m_places)
            place.role = own;
    m_layout.issues = std::move(m_tree.issues);
}

bool FolderReader::hasRole(Role role) const
{
    return std::any_of(m_places.begin(), m_places.end(), [role](const Place &p) { return p.role == role; });
}

DataLayout FolderReader::kind() const
{
    if (!hasRole(Role::Forged) && !hasRole(Role::Mask))
        return DataLayout::Authentic;
    const auto isFake = [](const fs::path &folder) {
        const std::string name = plainName(folder.filename().string());
        return name == "fake" || name == "fakes";
    };
    const auto &folders = m_tree.folders;
    return std::any_of(folders.begin(), folders.end(), isFake) ? DataLayout::RealFake : DataLayout::TamperedPairs;
}

/** Gives NAME.mask.png beside NAME.jpg the role of a mask. */
void FolderReader::findMasksBeside()
{
    std::map<fs::path, std::size_t> byStem; // folder / name without suffix, in lower case
    for (std::size_t i = 0; i < m_places.size(); ++i)
        byStem.emplace(m_tree.pictures[i].parent_path() / m_places[i].stem, i);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        Place &place = m_places[i];
        if (place.role == Role::Mask || place.role == Role::Outlines)
            continue;
        const auto owner = byStem.find(m_tree.pictures[i].parent_path() / without(place.stem, kBesideEndings));
        if (owner != byStem.end() && owner->second != i) {
            m_maskOf.emplace(owner->second, i);
            m_used.insert(i);
            place.role = Role::Mask;
        } else if (place.stem.ends_with(".mask")) {
            place.role = Role::Mask;
        } else if (std::any_of(kOwnEndings.begin(), kOwnEndings.end(),
                               [&](auto e) { return place.stem.ends_with(e); })) {
            place.role = Role::Outlines;
        }
    }
}

FolderReader::Index FolderReader::unusedMasks(Strip strip) const
{
    Index index;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        if (place.role != Role::Mask || m_used.contains(i))
            continue;
        index[place.set + '\n' + strip(place.key)].push_back(i);
        index[place.set + "\n*/" + strip(place.stem)].push_back(i); // by the name alone, wherever it is
    }
    return index;
}

/** Of several masks of one key the one whose name is spelled like the picture's, else the first. */
std::optional<std::size_t> FolderReader::lookUp(const Index &index, std::size_t picture, Strip strip) const
{
    const Place &place = m_places[picture];
    std::vector<std::string> sets{place.set};
    if (place.role == Role::None && !place.set.empty()) { // images/x.jpg and masks/x.png
        const auto slash = place.set.size() < 2 ? std::string::npos : place.set.rfind('/', place.set.size() - 2);
        sets.push_back(slash == std::string::npos ? std::string() : place.set.substr(0, slash + 1));
    }
    for (const std::string &set : sets) {
        const auto spelled = [&](std::size_t mask) {
            return m_tree.pictures[mask].stem() == m_tree.pictures[picture].stem();
        };
        if (const auto found = index.find(set + '\n' + strip(place.key)); found != index.end()) {
            const auto same = std::find_if(found->second.begin(), found->second.end(), spelled);
            return same == found->second.end() ? found->second.front() : *same;
        }
        const auto found = index.find(set + "\n*/" + strip(place.stem));
        if (found != index.end() && found->second.size() == 1) // else the name alone does not tell
            return found->second.front();
    }
    return std::nullopt;
}

/** Looks for the masks of all pictures that have none yet, either the authentic ones or the others. */
void FolderReader::match(const Index &index, Strip strip, bool authentic)
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Role role = m_places[i].role;
        if (role == Role::Mask || role == Role::Outlines || (role == Role::Authentic) != authentic ||
            m_maskOf.contains(i))
            continue;
        if (const auto mask = lookUp(index, i, strip)) {
            m_maskOf.emplace(i, *mask);
            m_used.insert(*mask);
        }
    }
}

void FolderReader::add(std::size_t picture)
{
    const Place &place = m_places[picture];
    const fs::path file = m_root / m_tree.pictures[picture];
    const auto mask = m_maskOf.find(picture);
    Candidate candidate{.image = file};
    if (place.role != Role::None)
        candidate.forged = place.role == Role::Forged;
    if (mask != m_maskOf.end() && place.role != Role::Authentic) // an original's name may be that of its forgery
        candidate.mask = m_root / m_tree.pictures[mask->second];
    if (mask == m_maskOf.end() && place.role == Role::None && m_layout.kind != DataLayout::Authentic)
        m_layout.issues.push_back({DataIssue::Kind::Unlabelled, file, "outside of the folders of the layout"});
    else
        m_layout.candidates.push_back(std::move(candidate));
}

Layout FolderReader::read()
{
    m_layout.kind = kind(); // before masks beside photos are found: they make no other layout of a folder
    findMasksBeside();
    const Strip exact = [](const std::string &name) { return name; };
    const Strip stripped = [](const std::string &name) { return without(without(name, kMaskEndings), kForgedEndings); };
    const Index all = unusedMasks(exact);
    match(all, exact, false); // first: x_forged.png may be a picture of its own besides x.png
    const Index others = unusedMasks(stripped);
    match(others, stripped, false);
    match(all, exact, true);
    match(others, stripped, true);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].role != Role::Mask && m_places[i].role != Role::Outlines)
            add(i);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].role == Role::Mask && !m_places[i].authentic && !m_used.contains(i))
            m_layout.issues.push_back(
                {DataIssue::Kind::NoImage, m_root / m_tree.pictures[i], "no picture of this name"});
    return std::move(m_layout);
}

} // namespace

Result<Layout> findLayout(const fs::path &source)
{
    std::error_code code;
    if (!fs::exists(source, code))
        return Error{Error::Kind::FileMissing, source.string()};
    if (fs::is_directory(source, code)) {
        Layout layout = FolderReader(source).read();
        if (layout.candidates.empty() && layout.issues.empty())
            return Error{Error::Kind::BadArgument,
                         source.string() + ": no pictures; looked for Tp and Gt, real, fake and masks, or photos"};
        return layout;
    }
    const auto text = readListText(source);
    if (!text)
        return text.error();
    const auto first = text->find_first_not_of(" \t\r\n");
    const bool json =
        first != std::string::npos && ((*text)[first] == '[' || lowerCase(source.extension().string()) == ".json");
    return json ? readJsonPairs(source, *text) : readCsvList(source, *text);
}

} // namespace loupe
