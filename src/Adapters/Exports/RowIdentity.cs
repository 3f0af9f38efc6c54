using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports;

/// <summary>What every row must give before it is a pupil: a key, a name and a birth date. Faults are worded here once for all formats.</summary>
internal sealed record RowIdentity
{
    private static readonly int OldestPupil = 26;

    public required Place Place { get; init; }

    public string? SourceId { get; init; }

    public Upn? Upn { get; init; }

    public string? UpnAsWritten { get; init; }

    public required string Surname { get; init; }

    public required string Forename { get; init; }

    public required DateOnly BornOn { get; init; }

    /// <summary>Keys by which the pupil is known again (<see cref="RowKeys"/>).</summary>
    public IReadOnlyList<string> Keys { get; private init; } = [];

    /// <summary>Checks the texts of one row; null when the row was refused.</summary>
    /// <param name="bornOn">Null when the text is no date.</param>
    /// <param name="day">The day of the data.</param>
    public static RowIdentity? Check(
        Findings found, Place place, string? upn, string? sourceId, string? surname, string? forename, DateOnly? bornOn, DateOnly day)
    {
        sourceId = Undamaged(found, place, sourceId);
        var number = ReadUpn(found, place, upn, out var asWritten);
        var keys = new List<string>();
        if (number is { } right)
            keys.Add(RowKeys.Upn(right.ToString()));
        if (asWritten is not null)
            keys.Add(RowKeys.Upn(asWritten));
        if (sourceId is not null)
            keys.Add(RowKeys.Source(sourceId));

        if (surname is null || forename is null)
            found.Refuse(keys, FaultCodes.RowWithoutName, place, "the row has no surname or no forename", "Complete the pupil's legal name in the MIS");
        else if (bornOn is not { } born || born > day || born < day.AddYears(-OldestPupil))
            found.Refuse(keys, FaultCodes.BirthDate, place, "the birth date is missing, not a date, or not that of a pupil", "Correct the pupil's date of birth in the MIS, or the date format of the report");
        else if (keys.Count == 0)
            found.Refuse([RowKeys.Person(NameCase.Tidy(surname), NameCase.Tidy(forename), born)], FaultCodes.RowWithoutKey, place, "the row has neither a UPN nor an admission number, so its pupil cannot be known again", "Give the pupil a UPN (a temporary one will do), or add the admission number to the report");
        else
            return new RowIdentity
            {
                Place = place,
                SourceId = sourceId,
                Upn = number,
                UpnAsWritten = asWritten,
                Surname = NameCase.Tidy(surname),
                Forename = NameCase.Tidy(forename),
                BornOn = born,
                Keys = keys,
            };
        return null;
    }

    private static Upn? ReadUpn(Findings found, Place place, string? text, out string? asWritten)
    {
        asWritten = null;
        if (text is null)
        {
            found.Note(FaultCodes.UpnMissing, place, "the pupil has no UPN", "Give the pupil a UPN in the MIS; a temporary one will do until the last school sends its file");
            return null;
        }

        if (Domain.Import.Upn.TryParse(text, out var upn))
            return upn;
        // "N/A" in two rows is no number that two pupils share.
        var written = text.ToUpperInvariant();
        asWritten = written.Length == 13 && written.All(char.IsAsciiLetterOrDigit) ? written : null;
        var what = Domain.Import.Upn.HasShape(written) ? "the check letter of the UPN is wrong" : "the UPN is not thirteen letters and digits in the right places";
        found.Note(FaultCodes.UpnWrong, place, what, "Compare it with the last school's file and correct it in the MIS");
        return null;
    }

    // A spreadsheet that turned 0012345678 into 1.23E+07 has lost the number for good.
    private static string? Undamaged(Findings found, Place place, string? sourceId)
    {
        if (sourceId is null || !(char.IsAsciiDigit(sourceId[0]) && sourceId.Contains("E+", StringComparison.OrdinalIgnoreCase)))
            return sourceId;
        found.Note(FaultCodes.NumberDamaged, place, "the admission number was turned into a scientific number by a spreadsheet", "Export the report straight to CSV, without opening it in Excel");
        return null;
    }
}
