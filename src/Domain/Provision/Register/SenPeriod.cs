using SenHub.Domain.Import;

namespace SenHub.Domain.Provision.Register;

/// <summary>One status from a day to a day. The code stays as it was recorded; what it is called today stands beside it.</summary>
/// <param name="Code">As recorded: N, K, E, or legacy A, P, S.</param>
/// <param name="Today">N, K or E.</param>
/// <param name="To">Last day; null for the newest.</param>
public sealed record SenPeriod(string Code, string Today, DateOnly From, DateOnly? To)
{
    /// <summary>A code of before the 2014 Act (PROV-02).</summary>
    public bool IsLegacy => Code != Today;

    /// <summary>The history as periods, each ending the day before the next starts (formats.md, section 1.5). Of two on one day the later in the file stands; the register's rules name it.</summary>
    public static IReadOnlyList<SenPeriod> Of(IReadOnlyList<SenSpell> history)
    {
        var starts = history.Where(spell => spell is { Start: not null, Code: not null }).GroupBy(spell => spell.Start!.Value).OrderBy(day => day.Key).Select(day => (From: day.Key, day.Last().Code)).ToList();
        return [.. starts.Select((start, at) => new SenPeriod(
            start.Code!, ProvisionCodes.Today(start.Code!), start.From, at + 1 < starts.Count ? starts[at + 1].From.AddDays(-1) : null))];
    }
}
