using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>Puts carried-over rows and rows made in advance together, with fresh pupil cells and marks.</summary>
internal sealed class SheetMaker(SchoolRoll roll)
{
    private readonly PupilCells pupils = new(roll);

    private readonly Dictionary<PupilRef, int> order = roll.Pupils
        .OrderBy(pupil => pupil.PreferredSurname ?? pupil.Surname, StringComparer.OrdinalIgnoreCase)
        .ThenBy(pupil => pupil.PreferredForename ?? pupil.Forename, StringComparer.OrdinalIgnoreCase)
        .ThenBy(pupil => pupil.Ref)
        .Select((pupil, at) => (pupil.Ref, at))
        .ToDictionary();

    /// <summary>The sheet, by pupil's name, then key.</summary>
    public MadeSheet Make(SheetDefinition sheet, SheetRows? carriedOver)
    {
        var headings = sheet.Columns.Where(column => column.Key).Select(column => column.Heading).ToList();
        var rows = Unique([.. carriedOver?.Rows ?? [], .. InAdvance(sheet, carriedOver)])
            .OrderBy(row => row.Subject is { } pupil ? order.GetValueOrDefault(pupil, int.MaxValue) : int.MaxValue)
            .ThenBy(row => row.KeyOver(headings), StringComparer.Ordinal)
            .ThenBy(row => row.RowId, StringComparer.Ordinal)
            .Select(row => sheet.IsAboutPupils ? WithPupil(row) : new MadeRow(row.RowId, "", null, row.Cells));
        return new MadeSheet(sheet, [.. rows]);
    }

    private IEnumerable<SheetRow> InAdvance(SheetDefinition sheet, SheetRows? carriedOver)
    {
        var there = (carriedOver?.Rows ?? []).Select(row => row.Subject).ToHashSet();
        return from pupil in roll.Pupils
               where pupil.State is RollState.OnRoll or RollState.PreAdmission
               where IsWanted(sheet.Prefill, pupil.Sen.Status) && !there.Contains(pupil.Ref)
               let cells = new Dictionary<string, string> { [Columns.PupilHeading] = pupil.Ref.ToString() }
               select new SheetRow(RowMarks.IdFrom(sheet, cells), 0, cells);
    }

    private static bool IsWanted(Prefill prefill, SenStatus status) => prefill switch
    {
        Prefill.Nobody => false,
        Prefill.Plans => status == SenStatus.Plan,
        Prefill.AnySen => status is SenStatus.Plan or SenStatus.Support,
        _ => throw new ArgumentOutOfRangeException(nameof(prefill)),
    };

    private static IEnumerable<SheetRow> Unique(IEnumerable<SheetRow> rows)
    {
        var used = new HashSet<string>();
        foreach (var row in rows)
        {
            var fresh = row;
            while (!used.Add(fresh.RowId))
                fresh = fresh with { RowId = RowMarks.IdFrom(fresh) };
            yield return fresh;
        }
    }

    // A pupil cell that nobody could read is carried over without marks, to be mended.
    private MadeRow WithPupil(SheetRow row)
    {
        if (row.Subject is not { } subject || pupils.Find(subject) is not { } pupil)
            return new MadeRow("", "", null, row.Cells);
        var cell = PupilCells.Of(pupil);
        var cells = new Dictionary<string, string>(row.Cells) { [Columns.PupilHeading] = cell };
        return new MadeRow(row.RowId, RowMarks.CheckOf(row.RowId, cell), pupil.Class ?? PupilCells.NoClass, cells);
    }
}
