using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.Csv;

/// <summary>Makes pupils of records. Records that name the same child are one pupil: reports give a row for each need, or the same row twice.</summary>
internal sealed class CsvPupils(Findings found, SenWords words)
{
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly List<ExportRow> rows = [];

    /// <summary>Adds one record.</summary>
    public void Add(CsvRow row)
    {
        var bornOn = row.Date(ReportField.BornOn);
        var surname = row[ReportField.LegalSurname] ?? row[ReportField.Surname];
        var forename = row[ReportField.LegalForename] ?? row[ReportField.Forename];
        var who = RowIdentity.Check(found, row.Place, row[ReportField.Upn], row[ReportField.SourceId], surname, forename, bornOn, row.Day);
        if (who is null)
            return;
        var pupil = Pupil(row, who);
        var key = string.Join('\u001f', [.. RowKeys.Of(pupil), RowKeys.Person(pupil.Surname, pupil.Forename, pupil.BornOn)]);
        if (byKey.TryGetValue(key, out var at))
            rows[at] = rows[at] with { Sen = CsvSen.Join(rows[at].Sen, pupil.Sen) };
        else
        {
            byKey[key] = rows.Count;
            rows.Add(pupil);
        }
    }

    /// <summary>Hands the pupils over. A column that is blank for everybody tells nothing: the report's user may not see it (formats.md, section 0).</summary>
    public void Finish()
    {
        var senIsBlank = rows.TrueForAll(row => row.Sen is not SenBlock.Present);
        var contactsAreBlank = rows.TrueForAll(row => row.Contacts is not ContactsBlock.Present { Contacts.Count: > 0 });
        if (senIsBlank && rows.Exists(row => row.Sen is SenBlock.Empty))
            found.Note(FaultCodes.SenColumnEmpty, found.At(), "the SEN columns are blank for every pupil, so they were taken as not exported", "Check that the user the report runs as may see SEN");
        foreach (var row in rows)
            found.Add(row with
            {
                Sen = senIsBlank ? new SenBlock.Absent() : row.Sen,
                Contacts = contactsAreBlank ? new ContactsBlock.Absent() : row.Contacts,
            });
    }

    private ExportRow Pupil(CsvRow row, RowIdentity who) => new()
    {
        Place = who.Place,
        SourceId = who.SourceId,
        Upn = who.Upn,
        UpnAsWritten = who.UpnAsWritten,
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
        EnrolStatus = row[ReportField.EnrolStatus],
        InCare = YesNo.Read(row[ReportField.InCare]),
        HomeLanguage = row[ReportField.HomeLanguage],
        Address = CsvContacts.Address(row.Raw(ReportField.Address), row[ReportField.Postcode]),
        EntryDate = row.Date(ReportField.EntryDate),
        LeavingDate = row.Date(ReportField.LeavingDate),
        AttendancePercent = Attendance(row[ReportField.Attendance]),
        Sen = CsvSen.Read(row, words),
        Contacts = CsvContacts.Read(row),
    };

    // Where a report has a legal name and a plain one, the plain one is the name the pupil goes by.
    private static string? Preferred(CsvRow row, ReportField preferred, ReportField legal, ReportField plain, string legalName)
    {
        var text = row[preferred] ?? (row.Columns.Has(legal) ? row[plain] : null);
        return text is null || NameCase.Tidy(text) is var tidy && tidy == legalName ? null : NameCase.Tidy(text);
    }

    private static string? NcYear(CsvRow row)
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
}
