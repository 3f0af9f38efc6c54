using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityToolkit.HighPerformance.Buffers;

namespace SenHub.Adapters.Storage;

/// <summary>Texts as they are unpacked: headings, roles, years and places stand in every row, and are held once for all that are in memory.</summary>
internal sealed class PooledTexts : JsonConverter<string>
{
    // Longer ones are somebody's own sentences.
    private const int Longest = 64;

    // The texts of some ten schools; rarer ones give way to what is asked for.
    private readonly StringPool texts = new(8192);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Text(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Text(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private string Text(ref Utf8JsonReader reader)
    {
        if ((reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) > Longest)
            return reader.GetString()!;
        Span<char> text = stackalloc char[Longest];
        return texts.GetOrAdd(text[..reader.CopyString(text)]);
    }
}
