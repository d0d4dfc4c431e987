#pragma once

#include <QComboBox>

namespace loupe {

class ModelLibrary;

/** One of the installed models, or another folder. */
class ModelPicker : public QComboBox {
    Q_OBJECT

public:
    /** @param none what the entry for no model is called; empty = there is none @param library outlives the picker */
    ModelPicker(ModelLibrary *library, const QString &none = {}, QWidget *parent = nullptr);

    /** Empty for no model. */
    QString folder() const;
    /** A folder that is not installed becomes an entry of its own. */
    void setFolder(const QString &folder);
    QSize minimumSizeHint() const override { return {80, QComboBox::minimumSizeHint().height()}; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void onActivated(int index);
    void chooseOther();

    ModelLibrary *m_library;
    QString m_none;
    QString m_folder;
};

} // namespace loupe
