using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Documents.Templates;

/// <summary>The conditions a form may set on a field, by name, and the reason given when one does not hold.</summary>
public static class FormConditions
{
    private static readonly Dictionary<string, (Func<Pupil, DateOnly, bool> Holds, string Otherwise)> All = new(StringComparer.Ordinal)
    {
        ["inCare"] = ((pupil, _) => pupil.InCare == true, "not looked after, by the export"),
        ["hasPlan"] = ((pupil, _) => pupil.Sen.Status == SenStatus.Plan, "no EHC plan"),
        ["onSupport"] = ((pupil, _) => pupil.Sen.Status == SenStatus.Support, "not on SEN support"),
        ["aged16"] = ((pupil, day) => pupil.BornOn.AddYears(16) <= day, "under 16"),
        ["yearNineUp"] = ((pupil, day) => SchoolYear.NcYearOf(pupil.BornOn, day) >= 9, "before Year 9"),
        ["otherLanguage"] = ((pupil, _) => pupil.HomeLanguage is { } code && code.Trim().ToUpperInvariant() is not ("ENG" or "ENB"), "English at home"),
    };

    /// <summary>The names, in the order of the documentation.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Keys];

    /// <summary>Why the condition does not hold for a pupil on a day; null when it holds or is none of ours.</summary>
    public static string? WhyNot(string? condition, Pupil pupil, DateOnly day) =>
        condition is not null && All.TryGetValue(condition, out var known) && !known.Holds(pupil, day) ? known.Otherwise : null;
}
