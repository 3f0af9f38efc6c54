using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Members of staff, from a report of their own or from the tutor's columns beside each pupil.</summary>
internal static class ReportStaff
{
    /// <summary>One row of a staff report.</summary>
    public static void Add(ReportRow row)
    {
        var surname = row[ReportField.StaffSurname] ?? row[ReportField.Surname];
        var forename = row[ReportField.StaffForename] ?? row[ReportField.Forename];
        var name = row[ReportField.StaffName] ?? Words.Tidy($"{forename} {surname}");
        if (name is null)
            row.Found.Refuse([], FaultCodes.RowWithoutName, row.Place, "the row has no name", "Complete the name in the MIS");
        else
            row.Found.Add(new StaffRow
            {
                Place = row.Place,
                SourceId = row[ReportField.StaffCode],
                Name = name,
                Email = row[ReportField.StaffEmail],
                Role = row[ReportField.StaffRole],
                Groups = Groups(row.Raw(ReportField.StaffGroups)),
            });
    }

    /// <summary>The tutor named beside a pupil keeps the pupil's registration group.</summary>
    public static void AddTutor(ReportRow row)
    {
        if (row[ReportField.Tutor] is not { } name)
            return;
        row.Found.Add(new StaffRow
        {
            Place = row.Place,
            Name = name,
            Email = row[ReportField.TutorEmail],
            Role = "tutor",
            Groups = row[ReportField.Class] is { } group ? [group] : [],
        });
    }

    /// <summary>Groups joined in one cell.</summary>
    public static IReadOnlyList<string> Groups(string? cell) =>
        [.. (cell ?? "").Split([',', ';', '|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Words.Tidy).OfType<string>().Distinct(StringComparer.Ordinal)];
}
