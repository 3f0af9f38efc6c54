using SenHub.Domain;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision;

namespace SenHub.Adapters.Workbooks.Provision;

/// <summary>Sessions held or missed. People name the intervention; the hub finds the provision row it belongs to.</summary>
internal static class SessionsSheet
{
    private static readonly Column On = Columns.Date("Session on", "The day of the session.", "2026-11-16").AsKey();
    private static readonly Column Attended = Columns.YesNo("Attended", "Yes if the pupil was there; No if the session fell out or the pupil was away.", "Yes").Needed();
    private static readonly Column By = Columns.Person("Recorded by", "Who recorded it.", "Ms E Surname");

    /// <summary>One row for each pupil in each session.</summary>
    public static SheetDefinition Definition { get; } = new()
    {
        Audience = Audiences.Provision,
        Name = "Sessions",
        Purpose = "One row for each pupil and session. Without rows here, cost to date is estimated from elapsed weeks.",
        Columns = [Columns.Pupil, ProvisionSheet.Intervention, On, Attended, By],
    };

    /// <summary>The sessions of known provision rows; the others with what is wrong.</summary>
    public static IReadOnlyList<SessionRow> Read(SencoSheets sheets, IReadOnlyList<ProvisionLine> lines, string file, List<Fault> faults)
    {
        var byName = lines.ToLookup(line => (line.Pupil, Name(line.Intervention)));
        var sessions = new List<SessionRow>();
        foreach (var row in sheets.Find(Definition.Audience, Definition.Name)?.Rows ?? [])
        {
            var day = row.NeededDay(On);
            if (LineFor([.. byName[(row.Pupil(), Name(row.Needed(ProvisionSheet.Intervention)))]], day) is { } line)
                sessions.Add(new SessionRow(line.LineId, day, row.YesNo(Attended) ?? false, row.Text(By)));
            else
                faults.Add(CellFaults.NoProvisionRow(new Place(file, row.Line, Sheet: Definition.Name)));
        }

        return sessions;
    }

    /// <summary>The rows that say these sessions. Each must belong to one of the lines.</summary>
    public static SheetRows RowsOf(IEnumerable<SessionRow> sessions, IEnumerable<ProvisionLine> lines)
    {
        var byId = lines.ToDictionary(line => line.LineId);
        return new SheetRows(Definition.Audience, Definition.Name, RowDraft.Number(Definition, sessions.Select(Write)));

        RowDraft Write(SessionRow session) => new RowDraft()
            .Put(byId[session.LineId].Pupil)
            .Put(ProvisionSheet.Intervention, byId[session.LineId].Intervention)
            .Put(On, session.On)
            .Put(Attended, session.Attended)
            .Put(By, session.RecordedBy);
    }

    private static ProvisionLine? LineFor(List<ProvisionLine> candidates, DateOnly day)
    {
        if (candidates.Count < 2)
            return candidates.FirstOrDefault();
        var running = candidates.Where(line => (line.Start is null || line.Start <= day) && (line.End is null || day <= line.End)).ToList();
        return running.Count == 1 ? running[0] : null;
    }

    private static string Name(string intervention) => intervention.Trim().ToUpperInvariant();
}
