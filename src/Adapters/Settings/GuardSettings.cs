using System.Globalization;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;

namespace SenHub.Adapters.Settings;

/// <summary>A school's own thresholds, under guards: of its school.yaml; what is not named is as formats.md, section 9.3, has it.</summary>
internal static class GuardSettings
{
    /// <summary>The keys.</summary>
    public static readonly string[] Keys =
    [
        "guards.refusedPercent", "guards.removals.pupils", "guards.removals.percent", "guards.removals.rolloverPercent", "guards.rollover.from", "guards.rollover.to",
        "guards.absences", "guards.sen.pupils", "guards.sen.percent", "guards.sheets.rows", "guards.sheets.percent", "guards.knownPercent",
    ];

    /// <summary>The thresholds; nonsense becomes a fault at its line.</summary>
    public static ImportThresholds Read(YamlValues values)
    {
        var usual = ImportThresholds.Default;
        var thresholds = new ImportThresholds
        {
            RefusedShare = Percent(values, "guards.refusedPercent", usual.RefusedShare, most: 50),
            RemovalCount = Count(values, "guards.removals.pupils", usual.RemovalCount),
            RemovalShare = Percent(values, "guards.removals.percent", usual.RemovalShare, most: 50),
            RolloverRemovalShare = Percent(values, "guards.removals.rolloverPercent", usual.RolloverRemovalShare, most: 100),
            Rollover = Window(values),
            AbsencesToMissing = (int)values.Number("guards.absences", usual.AbsencesToMissing, 2, 30),
            SenFallCount = Count(values, "guards.sen.pupils", usual.SenFallCount),
            SenFallShare = Percent(values, "guards.sen.percent", usual.SenFallShare, most: 50),
            Sheets = new ShrinkLimit(Count(values, "guards.sheets.rows", usual.Sheets.Rows), Percent(values, "guards.sheets.percent", usual.Sheets.Share, most: 50)),
            KnownPupilShare = Percent(values, "guards.knownPercent", usual.KnownPupilShare, most: 100),
        };
        if (thresholds.RolloverRemovalShare < thresholds.RemovalShare)
            values.Refuse("guards.removals.rolloverPercent", "the rollover window would allow fewer removals than term time", "Give at least the percentage of guards.removals.percent.");
        return thresholds;
    }

    private static int Count(YamlValues values, string key, int otherwise)
    {
        var number = values.Number(key, otherwise, 0, 1000);
        if (number != decimal.Truncate(number))
            values.Refuse(key, $"\"{key}\" is not a whole number", "Give a whole number.");
        return (int)number;
    }

    private static decimal Percent(YamlValues values, string key, decimal otherwise, int most) => values.Number(key, otherwise * 100, 0, most) / 100;

    private static YearlyWindow? Window(YamlValues values)
    {
        var (from, to) = (Day(values, "guards.rollover.from"), Day(values, "guards.rollover.to"));
        if (values.Optional("guards.rollover.from") is null != values.Optional("guards.rollover.to") is null)
            values.Refuse(values.Optional("guards.rollover.from") is null ? "guards.rollover.to" : "guards.rollover.from", "the rollover window has one end only", "Give both guards.rollover.from and guards.rollover.to, for example \"07-15\" and \"09-15\".");
        return from is { } first && to is { } last ? new YearlyWindow(first.Month, first.Day, last.Month, last.Day) : null;
    }

    // Read in a leap year, so that the 29th of February is a day.
    private static DateOnly? Day(YamlValues values, string key)
    {
        if (values.Optional(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact($"2000-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        values.Refuse(key, $"\"{key}\" is no day of the year", "Write month and day in quotes, for example \"07-15\".");
        return null;
    }
}
