using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>An authenticator in software (WebAuthn Level 3, ES256, attestation "none"): what a browser and a security key would answer together.</summary>
internal sealed class SoftKey(string origin) : IDisposable
{
    private const byte Present = 0x01, Verified = 0x04, HasKey = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private string user = "";
    private uint count;

    /// <summary>Where the page stands, as the browser tells it.</summary>
    public string Origin { get; set; } = origin;

    /// <summary>Whether the person showed a finger or typed a PIN.</summary>
    public bool Verifies { get; set; } = true;

    public void Dispose() => key.Dispose();

    /// <summary>Answers the options of a new passkey.</summary>
    public string Create(string options)
    {
        var asked = JsonNode.Parse(options)!;
        user = (string)asked["user"]!["id"]!;
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. DataOf((string)asked["rp"]!["id"]!, HasKey), .. new byte[16], 0, (byte)id.Length, .. id, .. cose];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new JsonObject { ["clientDataJSON"] = Base64Url.EncodeToString(Client("webauthn.create", asked)), ["attestationObject"] = Base64Url.EncodeToString(attestation), ["transports"] = new JsonArray("internal") });
    }

    /// <summary>Answers the question for a passkey.</summary>
    public string Get(string options)
    {
        var asked = JsonNode.Parse(options)!;
        var (client, data) = (Client("webauthn.get", asked), DataOf((string)asked["rpId"]!, 0));
        var signature = key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new JsonObject { ["clientDataJSON"] = Base64Url.EncodeToString(client), ["authenticatorData"] = Base64Url.EncodeToString(data), ["signature"] = Base64Url.EncodeToString(signature), ["userHandle"] = user });
    }

    private byte[] DataOf(string party, byte flags)
    {
        var data = new byte[37];
        SHA256.HashData(Encoding.UTF8.GetBytes(party), data);
        data[32] = (byte)(flags | Present | (Verifies ? Verified : 0));
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(33), ++count);
        return data;
    }

    private byte[] Client(string type, JsonNode asked) =>
        Encoding.UTF8.GetBytes(new JsonObject { ["type"] = type, ["challenge"] = (string)asked["challenge"]!, ["origin"] = Origin, ["crossOrigin"] = false }.ToJsonString());

    private string Credential(JsonObject response) =>
        new JsonObject { ["id"] = Base64Url.EncodeToString(id), ["rawId"] = Base64Url.EncodeToString(id), ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(), ["response"] = response }.ToJsonString();
}
