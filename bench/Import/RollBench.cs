using System.Diagnostics;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.TestKit;
using SenHub.TestKit.Exports;

namespace SenHub.Bench.Import;

/// <summary>The difference between two rolls of the same school, one pupil in ten of which changed class.</summary>
internal static class RollBench
{
    public static Measured Run(InventedSchool school, int runs)
    {
        var rows = school.OnRoll.Select((pupil, at) => new ExportRow
        {
            Place = new Place("register.csv", at + 2),
            SourceId = pupil.AdmissionNumber,
            Upn = Upn.TryParse(pupil.Upn, out var upn) ? upn : null,
            Surname = pupil.Surname,
            Forename = pupil.Forename,
            BornOn = pupil.BornOn,
            NcYear = pupil.NcYear,
            Class = pupil.Class,
            Sen = new SenBlock.Absent(),
            Contacts = new ContactsBlock.Absent(),
        }).ToList();
        var before = Apply(SchoolRoll.None(A.School), rows);
        var after = Apply(before, [.. rows.Select((row, at) => at % 10 == 0 ? row with { Class = "moved" } : row)]);
        var seconds = Enumerable.Range(0, runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            RollDifference.Between(before, after);
            return watch.Elapsed.TotalSeconds;
        }).Order().ToList();
        return new Measured("difference of two rolls", "ours", rows.Count, seconds[runs / 2], 0, 0);
    }

    private static SchoolRoll Apply(SchoolRoll last, IReadOnlyList<ExportRow> rows) =>
        RollUpdate.Apply(last, [A.Export(rows)], "LK", A.Night, ImportThresholds.Default).Roll;
}
