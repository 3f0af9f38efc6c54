using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Finds what a file carries.</summary>
internal static class Carried
{
    private static readonly IReadOnlyList<(CarriedFacts Fact, Func<ExportRow, bool> IsGiven)> Facts =
    [
        (CarriedFacts.PreferredSurname, row => row.PreferredSurname is not null),
        (CarriedFacts.PreferredForename, row => row.PreferredForename is not null),
        (CarriedFacts.MiddleNames, row => row.MiddleNames is not null),
        (CarriedFacts.Sex, row => row.Sex is not null),
        (CarriedFacts.NcYear, row => row.NcYear is not null),
        (CarriedFacts.Class, row => row.Class is not null),
        (CarriedFacts.InCare, row => row.InCare is not null),
        (CarriedFacts.HomeLanguage, row => row.HomeLanguage is not null),
        (CarriedFacts.Address, row => row.Address is not null),
        (CarriedFacts.EntryDate, row => row.EntryDate is not null),
        (CarriedFacts.Attendance, row => row.AttendancePercent is not null),
    ];

    /// <summary>The facts given for at least one of these rows.</summary>
    public static CarriedFacts By(IReadOnlyList<ExportRow> rows) =>
        Facts.Where(fact => rows.Any(fact.IsGiven)).Aggregate(CarriedFacts.None, (all, fact) => all | fact.Fact);
}
