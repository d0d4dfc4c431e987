#include "app/model_thread.h"

#include "app/thread_priority.h"

namespace loupe {

ModelThread::ModelThread()
{
    m_shortPool.setMaxThreadCount(1);
    m_longPool.setMaxThreadCount(1);
}

ModelThread::~ModelThread()
{
    m_longPool.waitForDone();
    m_shortPool.waitForDone();
}

ModelThread::Waiting::Waiting(ModelThread &thread) : m_thread(thread)
{
    const QMutexLocker lock(&m_thread.m_mutex);
    ++m_thread.m_waiting;
}

ModelThread::Waiting::~Waiting()
{
    const QMutexLocker lock(&m_thread.m_mutex);
    --m_thread.m_waiting;
    m_thread.m_changed.wakeAll();
}

void ModelThread::takeShort()
{
    const QMutexLocker lock(&m_mutex);
    while (m_taken)
        m_changed.wait(&m_mutex);
    m_taken = true;
}

void ModelThread::takeLong()
{
    stepBack();
    const QMutexLocker lock(&m_mutex);
    while (m_taken || m_waiting > 0)
        m_changed.wait(&m_mutex);
    m_taken = true;
}

void ModelThread::giveUp()
{
    const QMutexLocker lock(&m_mutex);
    m_taken = false;
    m_changed.wakeAll();
}

} // namespace loupe
