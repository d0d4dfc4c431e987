#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "model/model_card.h"
#include "model/result.h"

namespace loupe {

struct InstalledModel {
    QString folder;
    ModelCard card;
    bool bundled = false;            ///< came with the program; cannot be removed
    std::optional<Error> error = {}; ///< the card cannot be read; `card` holds the folder's name as id
};

/** What a model that is kept is called. */
struct ModelName {
    QString name;  ///< of its folder and its card's id: letters, digits, '-', '_' and '.'
    QString notes; ///< the examiner's own words, kept in the card's numbers; may be empty
};

/** The models that came with the program, and the user's own in one folder. GUI thread; only cards are read here. */
class ModelLibrary : public QObject {
    Q_OBJECT

public:
    /** @param folder of the user's own models; made when something is kept */
    explicit ModelLibrary(QString folder, QObject *parent = nullptr);

    /** Bundled ones first, then by name. */
    const QList<InstalledModel> &models() const { return m_models; }
    /** nullptr when it is not installed. */
    const InstalledModel *find(const QString &folder) const;
    QString folder() const { return m_folder; }
    /** Reads the folders again. */
    void refresh();

    /** What is wrong with a name for a new model, as a sentence; empty when nothing is. */
    QString nameProblem(const QString &name) const;
    /**
     * Makes a model of a finished run's folder on the same drive: moves card.json and model.safetensors.
     * @return the model's folder. Errors: BadArgument (the name), those of readModelCard(), WriteFailed.
     */
    Result<QString> keep(const QString &runFolder, const ModelName &name);
    /** Errors: BadArgument (no model of the user's own), WriteFailed. */
    Result<void> remove(const QString &folder);

Q_SIGNALS:
    void changed();

private:
    QString m_folder;
    QList<InstalledModel> m_models;
};

/** The examiner's notes in a card; empty when there are none. */
QString notesOf(const ModelCard &card);

/** Whether the weights are those that the card names. Reads all of them: for a worker. Errors: those of
 * readModelCard(), ModelInvalid (another hash, or the card has none), FileMissing, FileUnreadable. */
Result<void> verifyModel(const QString &folder);

} // namespace loupe
