using SenHub.Domain.Provision;
using SenHub.Domain.Time;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Costed maps as the rules would give them, written out so that a paper's figures can be checked by eye.</summary>
internal static class SampleMaps
{
    public static CostedLine Talk { get; } = new()
    {
        Line = new ProvisionLine
        {
            LineId = "l1",
            Pupil = Larkfield.Ref,
            Area = "Communication and interaction",
            Wave = 2,
            Intervention = "Talk Boost small group",
            Outcome = "Uses three-word phrases to ask for help in four out of five chances",
            StaffRole = "TA",
            Group = "Talk Boost A",
            GroupSize = 4,
            Minutes = 30,
            SessionsPerWeek = 3,
            Weeks = 12,
            Start = new(2026, 9, 7),
            End = new(2026, 12, 11),
            EntryMeasure = "Talk Boost tracker: 14",
            ExitMeasure = "Talk Boost tracker: 21",
            FundingSource = "Element 2",
            ReviewOn = new(2026, 12, 14),
            NextStep = "Continue",
            Resources = 40,
        },
        Hours = 4.5m,
        HoursAttended = 18,
        FullCost = 92.35m,
        CostToDate = 80.71m,
        CountsAsAdditional = true,
        Basis = "30 min x 3 a week x 12 weeks; shared by 4; resources £40.00 shared by 4; to date by 31 sessions recorded",
    };

    public static CostedLine Reading { get; } = new()
    {
        Line = new ProvisionLine
        {
            LineId = "l2",
            Pupil = Larkfield.Ref,
            Area = "Cognition and learning",
            Wave = 3,
            Intervention = "One-to-one precision reading",
            Outcome = "Reads 100 high-frequency words at sight",
            StaffRole = "HLTA",
            GroupSize = 1,
            Minutes = 20,
            SessionsPerWeek = 5,
            Weeks = 38,
            Start = new(2026, 9, 2),
            End = new(2027, 7, 19),
            EntryMeasure = "Salford reading age: 6 years 2 months",
            FundingSource = "Element 2 and 3",
            External = 450,
        },
        Hours = 63.33m,
        HoursAttended = 63.33m,
        FullCost = 7120.4m,
        CostToDate = 2015.5m,
        Estimated = true,
        CountsAsAdditional = true,
        Basis = "20 min x 5 a week x 38 weeks; one to one; external £450.00; to date by elapsed school days (estimated)",
    };

    public static CostedLine Ordinary { get; } = new()
    {
        Line = new ProvisionLine
        {
            LineId = "l3",
            Pupil = Larkfield.Ref,
            Area = "Cognition and learning",
            Wave = 1,
            Intervention = "Word mats on the table",
            Resources = 12,
        },
        FullCost = 12,
        CostToDate = 12,
        Basis = "resources £12.00",
    };

    public static ProvisionMap Full { get; } = Of([Talk, Reading, Ordinary]);

    public static ProvisionMap Empty { get; } = Of([]) with { TopUp = null };

    /// <summary>A line whose role the rate card does not know, and one that says almost nothing.</summary>
    public static ProvisionMap WithGaps { get; } = Of(
    [
        Talk,
        Reading with
        {
            FullCost = null,
            CostToDate = null,
            Estimated = false,
            Basis = "Not costed: a fact is missing or wrong.",
            Faults = [new("provision-unknown-role", new("Provision.xlsx", Sheet: "Provision", Cell: "H9"), "the staff role is not on the rate card \"Harrowshire\"", "Choose a role of the card, or add its rate to the Office file")],
        },
        new()
        {
            Line = new ProvisionLine { LineId = "l9", Pupil = Larkfield.Ref, Wave = 2, Intervention = "Check-in with a key adult", External = 0 },
            FullCost = 0,
            CountsAsAdditional = true,
            Basis = "",
            Faults = [new("provision-no-start", new("Provision.xlsx", Sheet: "Provision", Cell: "K10"), "Start is empty, so the cost to date cannot be told", "Type Start and End, or record the sessions")],
        },
    ]);

    public static ProvisionMap Of(IReadOnlyList<CostedLine> lines)
    {
        var counted = lines.Where(line => line.CountsAsAdditional).ToList();
        return new ProvisionMap
        {
            Pupil = Larkfield.Ref,
            RateCard = "Harrowshire",
            AsOf = Larkfield.Night,
            Year = new DaySpan(new(2026, 9, 1), new(2027, 7, 21)),
            Lines = lines,
            FullCost = counted.Sum(line => line.FullCost ?? 0),
            CostToDate = counted.Sum(line => line.CostToDate ?? 0),
            Element2 = 6000,
            TopUp = 900,
            Incomplete = lines.Any(line => line.Faults.Count > 0),
            Estimated = counted.Any(line => line.Estimated),
        };
    }
}
