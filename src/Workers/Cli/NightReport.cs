using System.Globalization;
using System.Text;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;
using SenHub.Workers.Roll;

namespace SenHub.Workers.Cli;

/// <summary>What a night came to, for the person who ran it: counts, what is held and why, what was wrong with the files. No names.</summary>
internal sealed class NightReport(ILedger ledger, IDeliveryLedger deliveries, IImportLedger imports, Schools schools)
{
    /// <summary>Prints the report; 1 when something waits for a person.</summary>
    public async Task<int> SayAsync(DateOnly night, bool rehearsed, CancellationToken cancel)
    {
        var text = new StringBuilder().AppendLine().Append(rehearsed ? "Dry run of the night of " : "Night of ").AppendLine(HouseStyle.Long(night));
        var needsPerson = false;
        foreach (var school in schools.Sound)
            needsPerson |= await SchoolAsync(text, school, night, cancel);
        var givenUp = await ledger.GivenUpAsync(cancel);
        if (givenUp > 0)
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{givenUp} pieces of work failed repeatedly and wait for a person; the lines above say where.");
        needsPerson |= givenUp > 0;
        Console.WriteLine(text.ToString().TrimEnd());
        if (rehearsed)
            Console.WriteLine("Nothing was written and nothing was sent.");
        return needsPerson ? SenHubCommand.NeedsPerson : SenHubCommand.Done;
    }

    private async Task<bool> SchoolAsync(StringBuilder text, SchoolSettings school, DateOnly night, CancellationToken cancel)
    {
        if (await ledger.LoadAsync<SchoolRoll>(school.Number, Kept.Roll, night, cancel) is not { } roll)
            return false;
        var papers = (await deliveries.PapersAsync(school.Number, cancel)).CountBy(paper => paper.Kind);
        var all = await deliveries.OfSchoolAsync(school.Number, cancel);
        var held = all.Where(delivery => delivery.State is DeliveryState.Held or DeliveryState.Unknown).ToList();
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{school.Name} ({school.Number})")
            .AppendLine(CultureInfo.InvariantCulture, $"  Pupils      {Count(roll, _ => true)} on roll, {Count(roll, pupil => pupil.Sen.Status == SenStatus.Support)} with SEN support, {Count(roll, pupil => pupil.Sen.Status == SenStatus.Plan)} with a plan")
            .AppendLine(CultureInfo.InvariantCulture, $"  Papers      {string.Join(", ", papers.Select(kind => $"{kind.Value} {kind.Key}"))}")
            .AppendLine(CultureInfo.InvariantCulture, $"  Deliveries  {States(all)}");
        if (held.Count > 0)
            text.AppendLine("  Held, for a person to decide:").AppendLine(Indent(HeldTable.Of(held)));
        var notBelieved = await imports.InStateAsync(school.Number, HeldState.Held, cancel);
        if (notBelieved.Count > 0)
            text.AppendLine("  Not believed, for a person to decide:").AppendLine(Indent(HeldTable.Of(notBelieved)));
        var faults = (await FaultsAsync(school, night, cancel)).Except(notBelieved.Select(import => import.Why.ToString())).ToList();
        if (faults.Count > 0)
            text.AppendLine("  Wrong in the files:").AppendLine(Indent(string.Join(Environment.NewLine, faults.Select(fault => "  " + fault))));
        return held.Count + faults.Count + notBelieved.Count > 0;
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(SchoolSettings school, DateOnly night, CancellationToken cancel)
    {
        var reading = await ledger.LoadAsync<NightReading>(school.Number, Kept.Reading, night, cancel);
        var held = await ledger.LoadAsync<RollHeld>(school.Number, Kept.RollHeld, night, cancel);
        var evidence = await ledger.LoadAsync<EvidenceShelf>(school.Number, Kept.Evidence, night, cancel);
        return [.. (reading?.Faults ?? []).Concat(held?.Faults ?? []).Concat(held?.Held.Select(change => change.Why) ?? []).Concat(evidence?.Faults ?? []).Select(fault => fault.ToString()).Distinct()];
    }

    private static string States(IReadOnlyList<Delivery> all) => all.Count == 0
        ? "none"
        : string.Join(", ", all.CountBy(delivery => delivery.State).OrderBy(state => state.Key).Select(state => $"{state.Value} {Words(state.Key)}"));

    private static string Words(DeliveryState state) => state switch
    {
        DeliveryState.Ready => "ready for the sending window",
        DeliveryState.HandedOver => "handed over",
        DeliveryState.Unknown => "with unknown outcome",
        _ => state.ToString().ToLowerInvariant(),
    };

    private static int Count(SchoolRoll roll, Func<Pupil, bool> which) => roll.Pupils.Count(pupil => pupil.State == RollState.OnRoll && which(pupil));

    private static string Indent(string lines) => string.Join(Environment.NewLine, lines.Split(Environment.NewLine).Select(line => "  " + line));
}
