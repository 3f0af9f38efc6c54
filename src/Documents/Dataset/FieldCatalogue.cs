using SenHub.Documents.Dataset.Fields;

namespace SenHub.Documents.Dataset;

/// <summary>Every field that a template may name: one dataset, many recipients' forms.</summary>
public static class FieldCatalogue
{
    private static readonly Dictionary<string, DataField> ByKey =
        new DataField[][] { [.. PupilFields.All], [.. SchoolFields.All], [.. VoiceFields.All], [.. TeacherFields.All], [.. ProgressFields.All], [.. SupportFields.All], [.. ReviewFields.All] }
            .SelectMany(fields => fields)
            .ToDictionary(field => field.Key, StringComparer.Ordinal);

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } = [.. ByKey.Values];

    /// <summary>The field of a key; null when there is none.</summary>
    public static DataField? Find(string? key) => key is null ? null : ByKey.GetValueOrDefault(key);
}
