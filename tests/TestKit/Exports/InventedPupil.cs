using SenHub.Domain.Import;

namespace SenHub.TestKit.Exports;

/// <summary>A pupil of the invented school, as every format writes them.</summary>
public sealed record InventedPupil
{
    public required string Upn { get; init; }

    /// <summary>Six digits with their noughts.</summary>
    public required string AdmissionNumber { get; init; }

    public required string Surname { get; init; }

    public required string Forename { get; init; }

    public required DateOnly BornOn { get; init; }

    public required char Sex { get; init; }

    /// <summary>Census code: R or 1 to 6.</summary>
    public required string NcYear { get; init; }

    public required string Class { get; init; }

    public required DateOnly Entry { get; init; }

    /// <summary>The last day on roll of a leaver; null on roll.</summary>
    public DateOnly? Left { get; init; }

    /// <summary>N, K or E.</summary>
    public required string Status { get; init; }

    public required DateOnly StatusSince { get; init; }

    /// <summary>Census codes, the primary one first.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>The first contact's name, e-mail and telephone.</summary>
    public required (string Forename, string Surname, string Email, string Phone) Parent { get; init; }

    /// <summary>What every format must agree on.</summary>
    public RollLine Line => new(Upn, Surname, Forename, BornOn, Sex.ToString(), NcYear, Status, string.Join('+', Needs));
}

/// <summary>A pupil of a roll, in the facts that all formats carry.</summary>
public sealed record RollLine(string? Upn, string Surname, string Forename, DateOnly BornOn, string? Sex, string? NcYear, string? Status, string Needs)
{
    /// <summary>The same facts of a row that was read.</summary>
    public static RollLine Of(ExportRow row)
    {
        var sen = row.Sen as SenBlock.Present;
        var current = sen?.History.OrderBy(spell => spell.Start ?? DateOnly.MaxValue).LastOrDefault();
        var needs = (sen?.Needs ?? []).OrderBy(need => need.Rank ?? int.MaxValue).Select(need => need.Type);
        return new RollLine(row.Upn?.ToString(), row.Surname, row.Forename, row.BornOn, row.Sex, row.NcYear, current?.Code, string.Join('+', needs));
    }
}
