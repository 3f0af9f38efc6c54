using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Reviews;

/// <summary>Turns due items into lines; what is not due says nothing (SD-P2).</summary>
public static class DigestLines
{
    /// <summary>How near a day must be to stand among what is due.</summary>
    public const int DaysAhead = 14;

    /// <summary>Whether an item is shown at all. Twins are not: the strict reading stands in the basis of its earlier one (AR-03), and the decision not to amend has the day of the final plan (AR-15).</summary>
    public static bool IsShown(DueItem item) =>
        item is { Tentative: false, Status: not DueStatus.Done, RuleId: not ("AR-03" or "AR-15") };

    /// <summary>A line for each dated item, and one a kind for what cannot be dated.</summary>
    /// <param name="horizon">The school's own steps up to this day stand among what is due soon; later ones are for information.</param>
    public static IEnumerable<DigestLine> Of(IEnumerable<DueItem> items, DateOnly horizon)
    {
        var shown = items.Where(IsShown).ToList();
        var dated = shown.Where(item => item.Status is not (DueStatus.NotDue or DueStatus.InsufficientData)).Select(item => Line(item, horizon));
        var missing = shown
            .Where(item => item.Status == DueStatus.InsufficientData)
            .GroupBy(item => (item.Basis, item.RuleId, item.Person))
            .OrderBy(kind => kind.Key.Basis, StringComparer.Ordinal)
            .Select(kind => Information(FormattableString.Invariant($"{kind.Key.Basis}: {kind.Count()}"), kind.Key.Person ?? "School", kind.Key.RuleId));
        return [.. dated, .. missing];
    }

    /// <summary>A line for information, without a date.</summary>
    public static DigestLine Information(string what, string owner, string? ruleId) =>
        new(DigestPart.ForInformation, null, what, owner, ruleId, null, null, IsNew: false);

    /// <summary>Whose decision a hold is, in words.</summary>
    public static string Words(HoldOwner owner) => OwnerWords.Of(owner);

    private static DigestLine Line(DueItem item, DateOnly horizon) =>
        new(PartOf(item, horizon), item.Pupil, DueRules.Does(item), OwnerOf(item), item.RuleId, item.LastLawfulDay, item.StaffTarget, IsNew: false);

    /// <summary>The part an item stands in.</summary>
    public static DigestPart PartOf(DueItem item, DateOnly horizon)
    {
        if (item.Status == DueStatus.Overdue)
            return DigestPart.Overdue;
        if (item.Owner != DutyOwner.School)
            return DigestPart.WaitingOnOthers;
        return item.StaffTarget <= horizon ? DigestPart.DueSoon : DigestPart.ForInformation;
    }

    /// <summary>Who must act, in words.</summary>
    public static string OwnerOf(DueItem item) => item.Owner switch
    {
        DutyOwner.School => item.Person ?? "School",
        DutyOwner.LA => "Local authority",
        DutyOwner.Partner => "Agency",
        DutyOwner.Family => "Family",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
