#include "ui/model_corner.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QToolTip>

#include "app/error_text.h"
#include "app/wording.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

QToolButton *makeButton(const QString &name, const QString &icon, const QString &accessible)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(accessible);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ModelCorner::ModelCorner(QWidget *parent)
    : QWidget(parent),
      m_model(makeButton(u"modelButton"_s, u"model"_s, tr("Model"))),
      m_device(makeButton(u"deviceButton"_s, u"device"_s, tr("Device")))
{
    m_model->setText(tr("No model"));
    m_model->setToolTip(tr("Choose a model folder"));
    m_device->setToolTip(tr("Where the network runs"));
    m_device->hide();
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 4, 0);
    box->addWidget(m_model);
    box->addWidget(m_device);
    connect(m_model, &QToolButton::clicked, this, &ModelCorner::modelClicked);
    connect(m_device, &QToolButton::clicked, m_device, [device = m_device] {
        QToolTip::showText(device->mapToGlobal(device->rect().bottomLeft()), device->toolTip(), device);
    });
}

void ModelCorner::setLoading()
{
    m_model->setText(tr("Loading the model\u2026"));
}

void ModelCorner::setModel(const ModelCard &card, const DeviceChoice &device)
{
    m_id = QString::fromStdString(card.id);
    m_model->setText(tr("Model: %1").arg(m_id));
    m_model->setToolTip(tr("The model's card: trained on what, measured how"));
    m_device->setText(deviceText(device));
    m_device->setToolTip(device.reason.empty() ? tr("Where the network runs")
                                               : tr("Runs on the CPU: %1").arg(cpuReason(device.reason)));
    m_device->show();
}

void ModelCorner::setFailed(const Error &error)
{
    m_model->setText(m_id.isEmpty() ? tr("No model") : tr("Model: %1").arg(m_id));
    if (m_id.isEmpty())
        m_model->setToolTip(errorSentence(error) + u'\n' + QString::fromStdString(error.detail));
}

} // namespace loupe
