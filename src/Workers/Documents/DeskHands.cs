using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks.Desk;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Documents;

/// <summary>Lays out a day's Decisions file and the mails with its codes.</summary>
internal sealed class DeskHands(HubHome home, ILedger ledger, IDeskLedger desk, DeskLines lines, IDecisionFiles files, PaperPress press, DeliveryPlanner planner)
{
    // A refused decision is answered in the files of the days after it.
    private const int DaysTold = 7;

    /// <summary>The lines of a day: as its file was made where there is one already, else as things stand.</summary>
    public async Task<DeskKept> LinesAsync(SchoolNumber school, DateOnly day, CancellationToken cancel)
    {
        if (await ledger.LoadAsync<DeskKept>(school, Kept.Desk, DateOnly.MaxValue, cancel) is { } known && known.Day == day)
            return known;
        var records = await desk.RecordsAsync(school, day.AddDays(-DaysTold), cancel);
        return new DeskKept(day, [.. (await lines.OfAsync(school, day, cancel)).Select(line => line with { Earlier = EarlierOf(line, records) })]);
    }

    /// <summary>Makes the file; one that is there stays as it is.</summary>
    public async Task MakeFileAsync(SchoolNumber school, DeskKept kept, CancellationToken cancel)
    {
        var records = await desk.RecordsAsync(school, kept.Day.AddDays(-DaysTold), cancel);
        var unread = records.LastOrDefault(record => !record.IsTaken && record.Day < kept.Day && record.Reference.Length == 0);
        files.Make(home.SchoolFolder(school), kept.Day, kept.Lines, unread is null ? null : $"The file of {DayWords.Brief(unread.Day)} was not read: {unread.Outcome}.");
    }

    /// <summary>A mail to each person with something to decide.</summary>
    public async Task<Saving> PlanCodesAsync(SchoolSettings school, DeskKept kept, SchoolFacts known, Night night, CancellationToken cancel)
    {
        var saving = Saving.Nothing;
        foreach (var person in kept.Lines.Where(line => line.MayBeDecided).GroupBy(line => line.Person!).OrderBy(person => person.Key, StringComparer.Ordinal))
        {
            if (known.Facts.Staff.FirstOrDefault(member => member.Name == person.Key && member.Email is not null && member.Holds(kept.Day)) is not { } member)
                continue;
            var wanted = new PaperWanted { Kind = PaperKinds.Faults, Period = DeskCodes.PeriodOf(kept.Day), Recipients = [Recipients.Staff(member, RecipientClass.Leadership)] };
            var draft = NoticeDraft.Of(wanted, wanted.Recipients[0].Key, CodesPaper.Write(school.Name, kept.Day, person.Count()), CodesPaper.Version(kept.Day, person.Key), CodesPaper.Text(kept.Day, person.Count()));
            var paper = await press.PrintAsync(school.Number, kept.Day, draft, cancel);
            saving = saving.And(await planner.PlanAsync(wanted, _ => paper, known, night, cancel));
        }

        return saving;
    }

    private static string EarlierOf(DeskLine line, IReadOnlyList<DeskRecord> records) => records.LastOrDefault(record => record.Key == line.Key) switch
    {
        { IsTaken: false } refused => $"{DayWords.Brief(refused.Day)}: {(refused.Decision.Length > 0 ? $"the {refused.Decision.ToLowerInvariant()}" : "what was typed")} was not taken, for {refused.Outcome}",
        { Decision: DeskWords.SendBack } note => $"{DayWords.Brief(note.Day)}: sent back by {note.Who}: {note.Reason}",
        _ => "",
    };
}
