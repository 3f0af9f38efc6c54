namespace SenHub.Domain.Provision;

/// <summary>Pounds as decimals, rounded once, to the penny, away from zero (FUND-05).</summary>
public static class Money
{
    /// <summary>To the penny. A division's last digits are settled first, so that a true half-penny stays one.</summary>
    public static decimal Penny(decimal pounds) =>
        decimal.Round(decimal.Round(pounds, 10, MidpointRounding.AwayFromZero), 2, MidpointRounding.AwayFromZero);

    /// <summary>Equal shares that add up to the total, rounded to the penny: by largest remainder, the first ones get the odd pennies (FUND-05).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one share.</exception>
    public static IReadOnlyList<decimal> Share(decimal total, int shares)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shares, 1);
        return [.. Enumerable.Range(0, shares).Select(at => ShareOf(total, shares, at))];
    }

    /// <summary>The share at a place, counted from 0, without making the others.</summary>
    public static decimal ShareOf(decimal total, int shares, int at)
    {
        var pennies = Penny(total) * 100;
        var each = decimal.Truncate(pennies / shares);
        var odd = pennies - each * shares;
        return (each + (at < Math.Abs(odd) ? Math.Sign(odd) : 0)) / 100;
    }
}
