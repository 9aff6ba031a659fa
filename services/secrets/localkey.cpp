#include "services/secrets/localkey.h"

#include "services/sealing/localcipher.h"

namespace rollcall {

Pending<LocalKey> localKey(SecretStore &secrets, const QString &name, QObject *context)
{
    if (!LocalCipher::start()) {
        qWarning("rollcall.secrets: libsodium does not start: what %s would seal is forgotten at the end.",
            qPrintable(name));
        return Result<LocalKey>(LocalKey());
    }
    const SecretKey place{QStringLiteral("rollcall"), name};
    Promise<LocalKey> promise;
    secrets.read(place).then(
        context, [&secrets, place, promise, context](const Result<SecretReading> &answer) {
            const SecretReading reading = answer.value_or(SecretReading{.state = SecretState::Failed});
            const bool isKey = reading.secret.reveal().size() == LocalCipher::keyBytes;
            if (reading.state == SecretState::Found && isKey) {
                promise.settle(LocalKey{reading.secret, reading.where != sessionOnly()});
                return;
            }
            const Secret key = LocalCipher::makeKey();
            if (reading.state != SecretState::NotFound) {
                promise.settle(LocalKey{key, false});
                return;
            }
            secrets.write(place, key).then(context, [promise, key](const Result<SecretReading> &written) {
                const bool isKept
                    = written && written->state == SecretState::Found && written->where != sessionOnly();
                promise.settle(LocalKey{key, isKept});
            });
        });
    return promise.pending();
}

} // namespace rollcall
