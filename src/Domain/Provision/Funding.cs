namespace SenHub.Domain.Provision;

/// <summary>Element 2: what a school contributes to one pupil's additional support in a year (FUND-01, FUND-02). Data with a first day, because it is policy.</summary>
public static class Funding
{
    private static readonly (DateOnly From, decimal Pounds)[] Amounts = [(new(2013, 4, 1), 6000m)];

    /// <summary>Pounds a year on a day.</summary>
    public static decimal Element2On(DateOnly day) => Amounts.LastOrDefault(amount => amount.From <= day, Amounts[0]).Pounds;
}
