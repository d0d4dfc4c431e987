#pragma once

#include <QString>

#include <span>

class QSettings;

namespace loupe {

/** A key that has another name from some version of the settings on. */
struct RenamedSetting {
    int version = 0; ///< the first one that knows `now`
    QString before;
    QString now;
};

/** Of the names and meanings that Settings knows. */
constexpr int kSettingsVersion = 1;

/** What was renamed since version 1, oldest first: whoever renames a key raises the version and adds it here. */
std::span<const RenamedSetting> renamedSettings();

/**
 * Settings of an older version get today's names, those of a newer one are left as they are. A version that cannot be
 * read counts as older. A name of today that has a value keeps it.
 */
void migrateSettings(QSettings &store, int version = kSettingsVersion,
                     std::span<const RenamedSetting> renamed = renamedSettings());

} // namespace loupe
