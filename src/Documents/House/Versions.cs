using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SenHub.Documents.House;

/// <summary>Versions of papers (SD-S1): the hash of the facts shown plus the template's version, without the day of making, ages and furniture.</summary>
public static class Versions
{
    // Names, not numbers, so that a new case of an enum does not change old versions.
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Canonical text of a model whose moving parts were taken out: its properties in the order they are declared.</summary>
    public static string Canonical<T>(T still) => JsonSerializer.Serialize(still, Plain);

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    /// <param name="kind">One of the paper kinds.</param>
    /// <param name="templateVersion">Version of the template's words.</param>
    /// <param name="shownFacts">What <c>ShownFacts</c> of the template gives.</param>
    public static string Of(string kind, string templateVersion, string shownFacts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\u001f{templateVersion}\u001f{shownFacts}")));
}
