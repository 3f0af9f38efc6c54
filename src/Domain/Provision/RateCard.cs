using SenHub.Domain.Time;

namespace SenHub.Domain.Provision;

/// <summary>The card by which a pupil's provision is costed: the plan's authority's, else the school's own (FUND-03).</summary>
public sealed class RateCard
{
    /// <summary>Name of the school's own card.</summary>
    public const string School = "School";

    private readonly Dictionary<string, IReadOnlyList<Rate>> byRole;

    private RateCard(string name, IEnumerable<Rate> rates)
    {
        Name = name;
        byRole = rates.GroupBy(rate => rate.StaffRole.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(role => role.Key, IReadOnlyList<Rate> (role) => [.. role.OrderBy(rate => rate.From)], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The authority, or "School".</summary>
    public string Name { get; }

    /// <summary>The authority's card where one is loaded; cards are never mixed within a map.</summary>
    public static RateCard For(string? authority, IReadOnlyList<Rate> rates)
    {
        var own = authority is null ? [] : Of(authority, rates);
        return own.Count > 0 ? new(own[0].Authority, own) : new(School, Of(School, rates));
    }

    /// <summary>All rates of a role, in order of their first day.</summary>
    public IReadOnlyList<Rate> OfRole(string? role) => role is null ? [] : byRole.GetValueOrDefault(role.Trim()) ?? [];

    /// <summary>The days on which a rate holds.</summary>
    public static DaySpan SpanOf(Rate rate) => new(rate.From, rate.To ?? DateOnly.MaxValue);

    private static List<Rate> Of(string authority, IReadOnlyList<Rate> rates) => [.. rates.Where(rate => Same(rate.Authority, authority))];

    private static bool Same(string text, string other) => string.Equals(text.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
