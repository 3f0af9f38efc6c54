using SenHub.Documents.House;
using SenHub.Domain.Provision;

namespace SenHub.Documents.Maps;

/// <summary>A line of provision in one breath, for tables of many pupils and for families: what, in which group, how often. No cost, no name.</summary>
internal static class LineWords
{
    /// <summary>Phonics group: group of 4, 20 minutes, 4 a week.</summary>
    public static string Brief(ProvisionLine line)
    {
        var parts = ((string?[])[Group(line.GroupSize), Minutes(line.Minutes), line.SessionsPerWeek is { } sessions ? $"{HouseStyle.Number(sessions)} a week" : null]).OfType<string>().ToList();
        return parts.Count == 0 ? line.Intervention : $"{line.Intervention}: {string.Join(", ", parts)}";
    }

    /// <summary>Minutes a week, as planned.</summary>
    public static decimal MinutesAWeek(ProvisionLine line) => (line.Minutes ?? 0) * (line.SessionsPerWeek ?? 0);

    private static string? Minutes(int? minutes) => minutes is { } each ? $"{HouseStyle.Number(each)} minutes" : null;

    private static string? Group(int? size) => size switch
    {
        null => null,
        1 => "one to one",
        { } many => $"group of {HouseStyle.Number(many)}",
    };
}
