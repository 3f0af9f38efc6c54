using SenHub.Documents.Advice;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>What breaks a layout: the longest names, a preferred name in Arabic script, twelve needs, no parent, taught out of year, long texts, forty lines.</summary>
internal static class Awkward
{
    private const string LongText =
        "Works with an adult on a programme written by the therapist, using objects of reference, a now-and-next board and a "
        + "communication book, with pre-teaching of the week's vocabulary on Monday and overlearning through the week, and returns "
        + "to the group when ready; progress is noted after each session in the communication book that also goes home.";

    public static Pupil Pupil() => Larkfield.Pupil() with
    {
        Surname = "Wolstenholme-Featherstonehaugh ap Gruffudd-Żółkiewska",
        Forename = "Maximiliana-Konstantina Ştefania Dŵynwen",
        PreferredForename = "\u0645\u0631\u064a\u0645",
        PreferredSurname = "\u0627\u0644\u062d\u0633\u064a\u0646\u064a",
        BornOn = new(2016, 2, 29),
        NcYear = "4",
        Contacts = [],
        HomeLanguage = null,
        Sen = new SenRecord
        {
            Status = SenStatus.Plan,
            Needs = [.. ((string[])["PMLD", "SLCN", "ASD", "SEMH", "HI", "VI", "MSI", "PD", "SPLD", "DS", "OTH", "ZZZ"]).Select((type, at) => new SenNeedRow(type, at + 1, null, null))],
        },
    };

    public static ProvisionMap Map { get; } = SampleMaps.Of([.. Enumerable.Range(1, 40).Select(Line)]) with { TopUp = 12345.67m };

    public static AdviceSources Advice { get; } = SampleReviews.For(RecipientClass.LocalAuthority) with
    {
        Pupil = Pupil(),
        Map = Map,
        Facts = SampleReviews.Facts with
        {
            Outcomes = [.. Enumerable.Range(1, 12).Select(Outcome)],
            Involvements = [.. Enumerable.Range(1, 9).Select(at => new InvolvementRow(Larkfield.Ref, FormattableString.Invariant($"Specialist teaching and outreach service, team {at}"), null, null, null))],
        },
    };

    private static CostedLine Line(int at) => (at % 3 == 0 ? SampleMaps.Reading : SampleMaps.Talk) with
    {
        Line = (at % 3 == 0 ? SampleMaps.Reading : SampleMaps.Talk).Line with
        {
            LineId = FormattableString.Invariant($"a{at}"),
            Area = at % 5 == 0 ? null : Domain.Provision.AreasOfNeed.All[at % 4],
            Intervention = FormattableString.Invariant($"Intervention {at} with objects of reference and a communication book"),
            Outcome = LongText,
        },
    };

    private static PlanOutcome Outcome(int at) => new()
    {
        Pupil = Larkfield.Ref,
        Number = at,
        Outcome = LongText,
        ProvisionSpecified = LongText,
        ProvisionDelivered = LongText,
        Progress = LongText,
        Evidence = LongText,
        Met = "Partly",
        NextTarget = LongText,
    };
}
