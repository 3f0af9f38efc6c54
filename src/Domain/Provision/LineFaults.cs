using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>What keeps a provision row from being costed, at its workbook cell (Provision file, sheet Provision).</summary>
/// <param name="columns">Where the sheet's columns stand; null names the row alone.</param>
public sealed class LineFaults(ProvisionLine line, SheetColumns? columns)
{
    private static readonly Place Sheet = new("Provision.xlsx", Sheet: "Provision");

    private static readonly (string Heading, Func<ProvisionLine, decimal?> Of, decimal Most)[] Numbers =
    [
        (ProvisionHeadings.Minutes, line => line.Minutes, 1440), (ProvisionHeadings.Sessions, line => line.SessionsPerWeek, 200), (ProvisionHeadings.Weeks, line => line.Weeks, 520),
        (ProvisionHeadings.GroupSize, line => line.GroupSize, 1000), (ProvisionHeadings.Resources, line => line.Resources, 10_000_000), (ProvisionHeadings.External, line => line.External, 10_000_000),
    ];

    /// <summary>Faults of the row itself; a row with any of these has no cost.</summary>
    public IEnumerable<Fault> OfRow()
    {
        foreach (var heading in line.Unread.Where(ProvisionHeadings.OfCost.Contains))
            yield return At(heading, "provision-cell-unread", $"{heading} holds something that could not be read", $"Type {heading} again");
        foreach (var (heading, of, most) in Numbers)
        {
            if (of(line) < 0)
                yield return At(heading, "provision-negative", $"{heading} is below zero", $"Type {heading} as a number from 0");
            else if (of(line) > most)
                yield return At(heading, "provision-too-large", $"{heading} is larger than it can be", $"Type {heading} again");
        }

        if (line.GroupSize == 0)
            yield return At(ProvisionHeadings.GroupSize, "provision-empty-group", "Group size is 0: a group of nobody", "Type how many pupils are in the group, 1 for one-to-one");
        if (line.End < line.Start)
            yield return At(ProvisionHeadings.End, "provision-end-before-start", "End is before Start", "Correct the two dates");
        if (line.Start?.IsPlausible() == false || line.End?.IsPlausible() == false)
            yield return At(line.Start?.IsPlausible() == false ? ProvisionHeadings.Start : ProvisionHeadings.End, "provision-strange-date", "Start or End lies outside 1990 to 2100", "Correct the year");
        if (line.StaffRole is null && line.Resources is null && line.External is null)
            yield return At(ProvisionHeadings.Role, "provision-no-cost", "neither a staff role nor resources nor an external cost is given", "Choose who leads it, or type what it costs");
        if (line.StaffRole is not null && (line.Minutes is null || line.SessionsPerWeek is null))
            yield return At(line.Minutes is null ? ProvisionHeadings.Minutes : ProvisionHeadings.Sessions, "provision-no-sessions", "Minutes or Sessions a week is empty", "Type both");
    }

    /// <summary>Faults of the row against the calendar.</summary>
    public IEnumerable<Fault> OfTime(LineTime time)
    {
        if (line.StaffRole is not null && time.Weeks is null or 0)
            yield return At(ProvisionHeadings.Weeks, "provision-no-weeks", "Weeks is empty and Start, End and the school calendar do not say how many", "Type Weeks, or Start and End within loaded terms");
    }

    /// <summary>Faults of the row against the rate card.</summary>
    public IEnumerable<Fault> OfRates(LineRates rates)
    {
        if (line.StaffRole is null)
            yield break;
        if (rates.AreUnknown)
            yield return At(ProvisionHeadings.Role, "provision-unknown-role", $"the staff role is not on the rate card \"{rates.Card}\"", "Choose a role of the card, or add its rate to the Office file");
        else if (rates.HaveGap)
            yield return At(ProvisionHeadings.Start, "provision-rate-gap", $"the rate card \"{rates.Card}\" has no rate for some of the days", "Complete From and To of the role's rates in the Office file");
        else if (rates.Overlap)
            yield return At(ProvisionHeadings.Role, "provision-rate-overlap", $"the rate card \"{rates.Card}\" has two rates for the same days", "Correct From and To of the role's rates in the Office file");
    }

    /// <summary>Facts that are missing without spoiling the cost of the whole range.</summary>
    public IEnumerable<Fault> Gaps(bool datesMissing, GroupPlace group, DateOnly? leftOn)
    {
        if (line.Wave is null)
            yield return At(ProvisionHeadings.Wave, "provision-no-wave", "Wave is empty, so the row does not count towards element 2", "Choose 1, 2 or 3");
        if (datesMissing)
            yield return At(ProvisionHeadings.Start, "provision-no-start", "Start is empty, so the cost to date cannot be told", "Type Start and End, or record the sessions");
        if (group.Place >= group.Size)
            yield return At(ProvisionHeadings.GroupSize, "provision-group-size", "more pupils have a row in this group than Group size says", "Correct Group size, or the group's name");
        if (group.Differs)
            yield return At(ProvisionHeadings.Group, "provision-group-differs", "rows of this group and time do not agree on role, minutes, sessions or size, so their shares are of different wholes", "Make the rows of the group agree, or give one a group of its own");
        if (leftOn is { } left && LineTime.SpanOf(line) is { } span && span.To > left)
            yield return At(ProvisionHeadings.End, "provision-pupil-left", "the pupil left before End: cost to date stops with the last day on roll, the full range still stands", "Type the last day as End");
    }

    private Fault At(string heading, string code, string what, string mend)
    {
        var row = line.Source ?? Sheet;
        return new(code, columns?.CellOf(row, heading) ?? row, what, mend);
    }
}
