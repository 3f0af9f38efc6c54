using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>How domain values rest in the ledger: JSON, compressed where they are large.</summary>
internal static class LedgerJson
{
    private static readonly JsonSerializerOptions Options = Make();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;

    public static byte[] Pack(object value)
    {
        var bytes = new MemoryStream();
        using (var packer = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(packer, value, value.GetType(), Options);
        return bytes.ToArray();
    }

    /// <summary>A packed value as it stands, for whoever knows no type of it.</summary>
    public static JsonNode? Unpack(byte[] content)
    {
        using var unpacker = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonNode.Parse(unpacker);
    }

    public static T Unpack<T>(byte[] content)
    {
        using var unpacker = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(unpacker, Options)!;
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Unions, WritableOnly } },
        };
        options.Converters.Add(new PooledTexts());
        options.Converters.Add(new TextConverter<Upn>(text => Upn.TryParse(text, out var upn) ? upn : default));
        options.Converters.Add(new TextConverter<PupilRef>(text => PupilRef.TryParse(text, out var reference) ? reference : default));
        options.Converters.Add(new TextConverter<SchoolNumber>(SchoolNumber.Parse));
        return options;
    }

    // The domain's closed unions are abstract records whose cases are nested in them: the case's name is written beside its facts.
    private static void Unions(JsonTypeInfo type)
    {
        if (!type.Type.IsAbstract || type.Type.Namespace?.StartsWith("SenHub.Domain", StringComparison.Ordinal) != true)
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "$is" };
        foreach (var kind in type.Type.GetNestedTypes().Where(type.Type.IsAssignableFrom))
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind, kind.Name));
    }

    // A property that only computes is not a fact.
    private static void WritableOnly(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith("SenHub", StringComparison.Ordinal) != true)
            return;
        foreach (var property in type.Properties.Where(property => property.AttributeProvider is System.Reflection.PropertyInfo { CanWrite: false }).ToList())
            type.Properties.Remove(property);
    }

    private sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value?.ToString());

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString() ?? "");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value?.ToString() ?? "");
    }
}
