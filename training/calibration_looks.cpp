#include "training/calibration_looks.h"

#include <iomanip>
#include <locale>
#include <span>
#include <sstream>

#include "model/atomic_file.h"

namespace loupe {

Result<void> writeLooks(const std::vector<LookGroup> &groups, const ScoreModel &model,
                        const std::filesystem::path &file)
{
    std::ostringstream table;
    table.imbue(std::locale::classic());
    table << "group,type,forged_share,side,luma_step";
    for (const WitnessName &witness : kWitnesses)
        table << ',' << witness.name;
    table << ",score\n" << std::setprecision(6);
    for (const LookGroup &group : groups) {
        for (const Look &look : group.looks) {
            table << group.name << ',' << forgeryTypeName(look.type) << ',' << look.forgedShare << ',' << look.side
                  << ',' << look.lumaStep;
            for (const WitnessName &witness : kWitnesses)
                table << ',' << look.witnesses.*witness.value;
            table << ',' << model.score(look.witnesses, look.lumaStep) << '\n';
        }
    }
    const std::string text = table.str();
    return writeAtomically(file, std::as_bytes(std::span(text)));
}

} // namespace loupe
