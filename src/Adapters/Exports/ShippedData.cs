using System.Text.Json;

namespace SenHub.Adapters.Exports;

/// <summary>Reads the lists and maps that are shipped inside the program.</summary>
internal static class ShippedData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The named file of Exports/Maps.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static T Read<T>(string name)
    {
        using var stream = typeof(ShippedData).Assembly.GetManifestResourceStream("exports." + name);
        return (stream is null ? default : JsonSerializer.Deserialize<T>(stream, Options))
            ?? throw new InvalidOperationException($"The program was built without {name}.");
    }
}
