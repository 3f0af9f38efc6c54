namespace SenHub.Domain.Provision;

/// <summary>Costs added up, pounds. Pennies are never made or lost: each is a sum of the lines' own rounded figures (FUND-05).</summary>
public sealed record CostTotal
{
    /// <summary>No line.</summary>
    public static CostTotal Zero { get; } = new();

    /// <summary>Additional provision over its full range (FUND-04).</summary>
    public decimal Additional { get; init; }

    /// <summary>Additional provision to date.</summary>
    public decimal AdditionalToDate { get; init; }

    /// <summary>Provision that is ordinarily available, over its full range.</summary>
    public decimal Ordinary { get; init; }

    /// <summary>The same to date.</summary>
    public decimal OrdinaryToDate { get; init; }

    /// <summary>Staff hours over the full range, as shared.</summary>
    public decimal Hours { get; init; }

    /// <summary>Lines added up, those without a cost among them.</summary>
    public int Lines { get; init; }

    /// <summary>Lines that have no cost, no cost to date or no wave: the sums are short by them, and say so.</summary>
    public int Incomplete { get; init; }

    /// <summary>A cost to date is estimated.</summary>
    public bool Estimated { get; init; }

    /// <summary>The sum of these lines.</summary>
    public static CostTotal Of(IEnumerable<CostedLine> lines)
    {
        var sum = new Sum();
        foreach (var line in lines)
            sum.Add(line);
        return sum.Total;
    }

    private sealed class Sum
    {
        private decimal additional, additionalToDate, ordinary, ordinaryToDate, hours;
        private int lines, incomplete;
        private bool estimated;

        public CostTotal Total => new()
        {
            Additional = additional,
            AdditionalToDate = additionalToDate,
            Ordinary = ordinary,
            OrdinaryToDate = ordinaryToDate,
            Hours = hours,
            Lines = lines,
            Incomplete = incomplete,
            Estimated = estimated,
        };

        public void Add(CostedLine line)
        {
            var (full, toDate) = (line.FullCost ?? 0, line.CostToDate ?? 0);
            additional += line.CountsAsAdditional ? full : 0;
            additionalToDate += line.CountsAsAdditional ? toDate : 0;
            ordinary += line.CountsAsAdditional ? 0 : full;
            ordinaryToDate += line.CountsAsAdditional ? 0 : toDate;
            hours += line.Hours;
            lines++;
            incomplete += line.FullCost is null || line.CostToDate is null || line.Line.Wave is null ? 1 : 0;
            estimated |= line.Estimated;
        }
    }
}

/// <summary>One part of a whole: an area, a wave, a year, a class, a member of staff.</summary>
/// <param name="Key">As typed or as the roll says; "not recorded" where neither does.</param>
/// <param name="Pupils">How many pupils have a line in it.</param>
public sealed record CostPart(string Key, int Pupils, CostTotal Cost);
