using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>What keeps a provision row from being costed, at its workbook cell (Provision file, sheet Provision).</summary>
public static class LineFaults
{
    /// <summary>Faults of the row itself; a row with any of these has no cost.</summary>
    public static IEnumerable<Fault> OfRow(ProvisionLine line)
    {
        foreach (var (column, value) in Numbers(line))
        {
            if (value < 0)
                yield return At(line, "provision-negative", $"{column} is below zero", $"Type {column} as a number from 0");
        }

        if (line.GroupSize == 0)
            yield return At(line, "provision-empty-group", "Group size is 0: a group of nobody", "Type how many pupils are in the group, 1 for one-to-one");
        if (line.End < line.Start)
            yield return At(line, "provision-end-before-start", "End is before Start", "Correct the two dates");
        if (line.Start?.IsPlausible() == false || line.End?.IsPlausible() == false)
            yield return At(line, "provision-strange-date", "Start or End lies outside 1990 to 2100", "Correct the year");
        if (line.StaffRole is null && line.Resources is null && line.External is null)
            yield return At(line, "provision-no-cost", "neither a staff role nor resources nor an external cost is given", "Choose who leads it, or type what it costs");
        if (line.StaffRole is not null && (line.Minutes is null || line.SessionsPerWeek is null))
            yield return At(line, "provision-no-sessions", "Minutes or Sessions per week is empty", "Type both");
    }

    /// <summary>Faults of the row against the calendar.</summary>
    public static IEnumerable<Fault> OfTime(ProvisionLine line, LineTime time)
    {
        if (line.StaffRole is not null && time.Weeks is null or 0)
            yield return At(line, "provision-no-weeks", "Weeks is empty and Start, End and the school calendar do not say how many", "Type Weeks, or Start and End within loaded terms");
    }

    /// <summary>Faults of the row against the rate card.</summary>
    public static IEnumerable<Fault> OfRates(ProvisionLine line, LineRates rates)
    {
        if (line.StaffRole is null)
            yield break;
        if (rates.AreUnknown)
            yield return At(line, "provision-unknown-role", $"the staff role is not on the rate card \"{rates.Card}\"", "Choose a role of the card, or add its rate to the Office file");
        else if (rates.HaveGap)
            yield return At(line, "provision-rate-gap", $"the rate card \"{rates.Card}\" has no rate for some of the days", "Complete From and To of the role's rates in the Office file");
        else if (rates.Overlap)
            yield return At(line, "provision-rate-overlap", $"the rate card \"{rates.Card}\" has two rates for the same days", "Correct From and To of the role's rates in the Office file");
    }

    /// <summary>Facts that are missing without spoiling the cost of the whole range.</summary>
    public static IEnumerable<Fault> Gaps(ProvisionLine line, bool datesMissing, bool groupTooSmall)
    {
        if (line.Wave is null)
            yield return At(line, "provision-no-wave", "Wave is empty, so the row does not count towards element 2", "Choose 1, 2 or 3");
        if (datesMissing)
            yield return At(line, "provision-no-start", "Start is empty, so the cost to date cannot be told", "Type Start and End, or record the sessions");
        if (groupTooSmall)
            yield return At(line, "provision-group-size", "more pupils have a row in this group than Group size says", "Correct Group size, or the group's name");
    }

    private static IEnumerable<(string Column, decimal? Value)> Numbers(ProvisionLine line) =>
    [
        ("Minutes", line.Minutes), ("Sessions per week", line.SessionsPerWeek), ("Weeks", line.Weeks),
        ("Group size", line.GroupSize), ("Resources", line.Resources), ("External", line.External),
    ];

    private static Fault At(ProvisionLine line, string code, string what, string mend) =>
        new(code, line.Source ?? new Place("Provision.xlsx", Sheet: "Provision"), what, mend);
}
