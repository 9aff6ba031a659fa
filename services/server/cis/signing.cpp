#include "services/server/cis/signing.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>
#include <stdexcept>

namespace rollcall::server::cis {

namespace {

template <auto release> struct Release
{
    template <typename T> void operator()(T *what) const { release(what); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Context = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

template <typename T> T made(T what)
{
    if (!what)
        throw std::runtime_error("OpenSSL could not work with a signing key");
    return what;
}

QByteArray contentOf(BIO *bio)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(bio, &start);
    return {start, static_cast<qsizetype>(size)};
}

Key readKey(const QByteArray &pem, bool isPrivate)
{
    const Bio bio(made(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()))));
    return Key(made(isPrivate ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr)
                              : PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)));
}

//! Taking a PEM apart costs more than to sign with it.
EVP_PKEY *keyOf(const QByteArray &pem, bool isPrivate)
{
    struct Kept
    {
        QByteArray pem;
        Key key;
    };
    thread_local Kept privateKey, publicKey;
    Kept &kept = isPrivate ? privateKey : publicKey;
    if (kept.pem != pem) {
        kept.key = readKey(pem, isPrivate);
        kept.pem = pem;
    }
    return kept.key.get();
}

const unsigned char *octets(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

QByteArray numberOf(EVP_PKEY *key, const char *name)
{
    BIGNUM *read = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &read) != 1)
        throw std::runtime_error("A public key is not RSA");
    const Number number(read);
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace

KeyPair newKeyPair()
{
    const Key key(made(EVP_RSA_gen(2048)));
    const Bio privateKey(made(BIO_new(BIO_s_mem())));
    const Bio publicKey(made(BIO_new(BIO_s_mem())));
    made(PEM_write_bio_PKCS8PrivateKey(privateKey.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr));
    made(PEM_write_bio_PUBKEY(publicKey.get(), key.get()));
    return {contentOf(privateKey.get()), contentOf(publicKey.get())};
}

QByteArray signedRs256(const QByteArray &text, const QByteArray &privateKey)
{
    const Context context(made(EVP_MD_CTX_new()));
    std::size_t size = 0;
    made(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, keyOf(privateKey, true)) == 1);
    const auto length = static_cast<std::size_t>(text.size());
    made(EVP_DigestSign(context.get(), nullptr, &size, octets(text), length) == 1);
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    made(EVP_DigestSign(
             context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, octets(text), length)
        == 1);
    return signature.first(static_cast<qsizetype>(size));
}

bool isSignedRs256(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey)
{
    const Context context(made(EVP_MD_CTX_new()));
    made(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, keyOf(publicKey, false)) == 1);
    return EVP_DigestVerify(context.get(), octets(signature), static_cast<std::size_t>(signature.size()),
               octets(text), static_cast<std::size_t>(text.size()))
        == 1;
}

RsaNumbers numbersOf(const QByteArray &publicKey)
{
    EVP_PKEY *key = keyOf(publicKey, false);
    return {numberOf(key, OSSL_PKEY_PARAM_RSA_N), numberOf(key, OSSL_PKEY_PARAM_RSA_E)};
}

} // namespace rollcall::server::cis
