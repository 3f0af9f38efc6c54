using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Makes pupils of rows. Rows that name the same child are one pupil: reports give a row for each need or contact, or the same row twice. Only such children are held back until their last row.</summary>
internal sealed class ReportPupils(ReportSetting setting)
{
    private readonly Dictionary<ulong, Waiting> waiting = [];

    /// <summary>Adds one row.</summary>
    public void Add(string[] cells, int line)
    {
        var row = new ReportRow(cells, line, setting);
        var inAll = setting.Scan.RowsLike(cells);
        if (inAll == 1)
        {
            if (Pupil(row) is { } pupil)
                HandOut(pupil);
            return;
        }

        var key = setting.Scan.KeyOf(cells);
        var before = waiting.GetValueOrDefault(key);
        var joined = Join(before?.Pupil, Pupil(row));
        var left = (before?.RowsLeft ?? inAll) - 1;
        waiting[key] = new Waiting(joined, left);
        if (left > 0)
            return;
        waiting.Remove(key);
        if (joined is not null)
            HandOut(joined);
    }

    /// <summary>Hands out who still waits, and tells of columns that are blank for everybody: they tell nothing, the report's user may not see them (formats.md, section 0).</summary>
    public void Finish()
    {
        foreach (var pupil in waiting.Values.Select(one => one.Pupil).OfType<ExportRow>())
            HandOut(pupil);
        var hasSen = setting.Columns.HasAny(ReportField.SenStatus, ReportField.SenNeeds, ReportField.PrimaryNeed, ReportField.SecondaryNeed);
        if (hasSen && setting.Scan.SenIsBlank && setting.Found.Read > 0)
            setting.Found.Note(FaultCodes.SenColumnEmpty, setting.Report.At(), "the SEN columns are blank for every pupil, so they were taken as not exported", "Check that the user the report runs as may see SEN");
    }

    // Two children may share a key number; then the one before is handed out as it is.
    private ExportRow? Join(ExportRow? before, ExportRow? pupil)
    {
        if (before is null || pupil is null)
            return before ?? pupil;
        if (before.Upn == pupil.Upn && before.SourceId == pupil.SourceId && before.Surname == pupil.Surname && before.Forename == pupil.Forename && before.BornOn == pupil.BornOn)
            return before with
            {
                Sen = ReportSen.Join(before.Sen, pupil.Sen),
                Contacts = ReportContacts.Join(before.Contacts, pupil.Contacts),
                TeachingGroups = [.. before.TeachingGroups.Union(pupil.TeachingGroups)],
            };
        HandOut(before);
        return pupil;
    }

    private void HandOut(ExportRow row) => setting.Found.Add(row with
    {
        Sen = setting.Scan.SenIsBlank ? new SenBlock.Absent() : row.Sen,
        Contacts = setting.Scan.ContactsAreBlank ? new ContactsBlock.Absent() : row.Contacts,
    });

    private ExportRow? Pupil(ReportRow row)
    {
        var who = RowIdentity.Check(
            row.Found,
            row.Place,
            row[ReportField.Upn],
            row[ReportField.SourceId],
            row[ReportField.LegalSurname] ?? row[ReportField.Surname],
            row[ReportField.LegalForename] ?? row[ReportField.Forename],
            row.Date(ReportField.BornOn),
            setting.Day);
        if (who is null)
            return null;
        ReportStaff.AddTutor(row);
        var (entered, left) = (row.Date(ReportField.EntryDate), row.Date(ReportField.LeavingDate));
        var standing = Standings.Of(row[ReportField.Standing], entered, left, setting.Day);
        if (standing != RollStanding.Left || left is not null)
            return Pupil(row, who) with { EntryDate = entered, LeavingDate = left, Standing = standing };
        row.Found.Refuse(who.Keys, FaultCodes.LeaverWithoutDate, row.At(ReportField.Standing), "the pupil is listed as a leaver and has no leaving date", "Add the date of leaving to the report, or leave leavers out of it");
        return null;
    }

    private static ExportRow Pupil(ReportRow row, RowIdentity who) => new()
    {
        Place = who.Place,
        SourceId = who.SourceId,
        Upn = who.Upn,
        UpnAsWritten = who.UpnAsWritten,
        Uln = Ulns.Read(row[ReportField.Uln], row.Found, row.Place),
        FormerUpn = Upn.TryParse(row[ReportField.FormerUpn], out var former) ? former : null,
        Surname = who.Surname,
        Forename = who.Forename,
        PreferredSurname = Preferred(row, ReportField.PreferredSurname, ReportField.LegalSurname, ReportField.Surname, who.Surname),
        PreferredForename = Preferred(row, ReportField.PreferredForename, ReportField.LegalForename, ReportField.Forename, who.Forename),
        MiddleNames = row[ReportField.MiddleNames] is { } middle ? NameCase.Tidy(middle) : null,
        BornOn = who.BornOn,
        Sex = Sexes.Read(row[ReportField.Sex]),
        NcYear = NcYear(row),
        Class = row[ReportField.Class],
        TeachingGroups = ReportStaff.Groups(row.Raw(ReportField.TeachingGroups)),
        EnrolStatus = row[ReportField.EnrolStatus],
        InCare = YesNo.Read(row[ReportField.InCare]),
        HomeLanguage = row[ReportField.HomeLanguage],
        Address = ReportContacts.Address(row.Raw(ReportField.Address), row[ReportField.Postcode]),
        AttendancePercent = Attendance(row[ReportField.Attendance]),
        Sen = ReportSen.Read(row),
        Contacts = ReportContacts.Read(row),
    };

    // Where a report has a legal name and a plain one, the plain one is the name the pupil goes by.
    private static string? Preferred(ReportRow row, ReportField preferred, ReportField legal, ReportField plain, string legalName)
    {
        var text = row[preferred] ?? (row.Columns.Has(legal) ? row[plain] : null);
        return NameCase.Differing(text, legalName);
    }

    private static string? NcYear(ReportRow row)
    {
        if (row[ReportField.NcYear] is not { } text)
            return null;
        if (NcYears.TryParse(text, out var year))
            return year;
        row.Found.Note(FaultCodes.YearUnknown, row.At(ReportField.NcYear), "the year group is not known", "Use the national curriculum year in the report");
        return null;
    }

    private static decimal? Attendance(string? text) =>
        decimal.TryParse(text?.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100
            ? Math.Round(percent, 1, MidpointRounding.AwayFromZero)
            : null;

    private sealed record Waiting(ExportRow? Pupil, int RowsLeft);
}
