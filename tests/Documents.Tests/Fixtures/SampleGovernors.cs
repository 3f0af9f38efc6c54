using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Governors;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Governors' figures of two terms of an invented school, and of one with hardly any pupil.</summary>
internal static class SampleGovernors
{
    private static readonly (string Need, int Pupils)[] Needs = [("SLCN", 24), ("SEMH", 18), ("SPLD", 14), ("MLD", 9), ("ASD", 8), ("HI", 4), ("VI", 2), ("PD", 1)];

    public static GovernorsFigures First { get; } = Of(Roll(0), [], new(2025, 3));

    public static GovernorsFigures Second { get; } = Of(Roll(2), [First], new(2026, 1));

    public static GovernorsFigures Few { get; } = Of(SampleClass.Roll, [], new(2026, 1));

    /// <summary>The roll with so many more pupils of the first need.</summary>
    public static SchoolRoll Roll(int more) => new(Larkfield.School.Number, 1, Larkfield.Night,
    [
        .. Needs.SelectMany(need => Enumerable.Repeat(need.Need, need.Pupils + (need.Need == "SLCN" ? more : 0))).Select((need, at) => Child(at + 1, need, at % 5 == 0 ? SenStatus.Plan : SenStatus.Support)),
        .. Enumerable.Range(500, 120).Select(number => Child(number, "", SenStatus.None)),
    ]);

    /// <summary>The report of a roll after earlier ones.</summary>
    public static GovernorsFigures Of(SchoolRoll roll, IReadOnlyList<GovernorsFigures> earlier, TermName term) =>
        GovernorsFigures.Of(roll, new SencoFacts(), SchoolProvision.Of(roll, new SencoFacts(), [], SenRegister.None, ProvisionRules.Default, Larkfield.Night), [], [], earlier, term);

    private static Pupil Child(int number, string need, SenStatus status) => (Larkfield.Pupil() with
    {
        Ref = PupilRef.Make("LK", number),
        Surname = FormattableString.Invariant($"Surname{number}"),
        NcYear = FormattableString.Invariant($"{(number % 6) + 1}"),
        AttendancePercent = 90 + (number % 10),
    }).WithSen(status, need.Length == 0 ? [] : [need]);
}
