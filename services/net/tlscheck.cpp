#include "services/net/tlscheck.h"

#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <memory>

namespace rollcall::net {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    QString code;
    QString detail;
};

Reason reasonOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return {u"other-host"_s, u"The certificate of the service is for another host name."_s};
    case QSslError::CertificateExpired:
        return {u"expired"_s, u"The certificate of the service has expired."_s};
    case QSslError::CertificateNotYetValid:
        return {u"not-yet-valid"_s,
            u"The certificate of the service is not valid yet. Is the clock of this computer right?"_s};
    case QSslError::SelfSignedCertificate:
        return {u"self-signed"_s, u"The service signed its certificate itself, and nobody vouches for it."_s};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {u"unknown-authority"_s,
            u"The certificate of the service was issued by an authority that is not trusted here."_s};
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return {u"revoked"_s, u"The certificate of the service has been withdrawn."_s};
    default:
        return {
            u"weak"_s, u"The certificate of the service is not acceptable: %1."_s.arg(error.errorString())};
    }
}

template <auto Free> struct FreeWith
{
    template <typename T> void operator()(T *object) const { Free(object); }
};

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Store = std::unique_ptr<X509_STORE, FreeWith<X509_STORE_free>>;
using Context = std::unique_ptr<X509_STORE_CTX, FreeWith<X509_STORE_CTX_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), FreeWith<freeStack>>;

Certificate opened(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

} // namespace

Error tlsRefused(const QList<QSslError> &errors, const QString &handshakeError)
{
    Error error{.kind = Error::Kind::TlsRefused};
    // The wrong host or date says more to a person than a chain that could not be finished.
    const auto telling = std::find_if(errors.begin(), errors.end(), [](const QSslError &e) {
        return e.error() == QSslError::HostNameMismatch || e.error() == QSslError::CertificateExpired
            || e.error() == QSslError::CertificateNotYetValid;
    });
    const auto chosen = telling != errors.end() ? telling : errors.begin();
    if (chosen == errors.end()) {
        error.code = u"handshake"_s;
        error.detail = u"The service and this computer could not agree on an encrypted connection: %1."_s.arg(
            handshakeError);
        return error;
    }
    const Reason reason = reasonOf(*chosen);
    error.code = reason.code;
    error.detail = reason.detail;
    return error;
}

bool leadsTo(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities)
{
    if (chain.isEmpty())
        return false;
    const Store store(X509_STORE_new());
    const Context context(X509_STORE_CTX_new());
    const Stack untrusted(sk_X509_new_null());
    const Certificate leaf = opened(chain.constFirst());
    if (!store || !context || !untrusted || !leaf)
        return false;
    for (const QSslCertificate &authority : authorities) {
        const Certificate certificate = opened(authority);
        if (!certificate || X509_STORE_add_cert(store.get(), certificate.get()) != 1)
            return false;
    }
    for (qsizetype i = 1; i < chain.size(); ++i) {
        Certificate certificate = opened(chain.at(i));
        if (!certificate || sk_X509_push(untrusted.get(), certificate.get()) == 0)
            return false;
        static_cast<void>(certificate.release()); // the stack owns it now
    }
    // An authority may be an intermediate one: what the operator named is the end of the road.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) != 1)
        return false;
    return X509_verify_cert(context.get()) == 1;
}

} // namespace rollcall::net
