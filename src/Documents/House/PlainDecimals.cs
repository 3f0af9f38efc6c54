using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SenHub.Documents.House;

/// <summary>Writes equal decimals alike: a store may hand back 12.50 as 12.5, and that is no new version.</summary>
internal sealed class PlainDecimals : JsonConverter<decimal>
{
    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString("0.#############################", CultureInfo.InvariantCulture));
}
