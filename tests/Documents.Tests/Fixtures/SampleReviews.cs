using SenHub.Documents.Advice;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>What the SENCo typed for one review.</summary>
internal static class SampleReviews
{
    public static ReviewMeeting Booked { get; } = new()
    {
        Pupil = Larkfield.Ref,
        Meeting = new(2027, 1, 14),
        Invited = new(2026, 11, 20),
        OtherSettings = "Forest school on Fridays.",
        WorkingWell = "Zofia settles quickly with her visual timetable.\nShe now asks for help in the hall.",
        NotWorking = "Writing at length is still tiring. Recording by voice was tried twice and not kept up.",
        ProposedChanges = "Section F: replace weekly handwriting practice by daily touch-typing.",
    };

    public static EhcPlan Plan { get; } = new()
    {
        Pupil = Larkfield.Ref,
        Authority = "Harrowshire",
        PlanMade = new(2023, 2, 28),
        LastReviewMeeting = new(2026, 1, 20),
        LastDecisionNotified = new(2026, 2, 12),
        TopUpPerYear = 900,
        PupilPremium = false,
    };

    public static IReadOnlyList<PlanOutcome> Outcomes { get; } =
    [
        new()
        {
            Pupil = Larkfield.Ref,
            Number = 2,
            Area = "Cognition and learning",
            Outcome = "By the end of Year 6 Zofia reads a page of her own choice to an adult.",
            ProvisionSpecified = "Daily one-to-one reading, 20 minutes, by a trained adult",
            ProvisionDelivered = "Delivered on 52 of 58 school days",
            Progress = "Reads four short sentences",
            Evidence = "Salford test, class reading record",
            Met = "Partly",
            NextTarget = "Reads eight sentences by March",
        },
        new()
        {
            Pupil = Larkfield.Ref,
            Number = 1,
            Area = "Communication and interaction",
            Outcome = "Zofia asks an adult for help without a prompt.",
            ProvisionSpecified = "Small language group three times a week",
            ProvisionDelivered = "As specified",
            Progress = "Asks in class and in the hall",
            Evidence = "Observation by the teacher",
            Met = "Met",
            NextTarget = "Asks a new adult",
        },
    ];

    public static SencoFacts Facts { get; } = new()
    {
        Plans = [Plan],
        Outcomes = Outcomes,
        Reviews = [Booked],
        Progress =
        [
            new(Larkfield.Ref, "Reading age (Salford)", new(2024, 11, 4), "5 years 4 months", "71"),
            new(Larkfield.Ref, "Reading age (Salford)", new(2025, 11, 3), "5 years 10 months", "74"),
            new(Larkfield.Ref, "Reading age (Salford)", new(2026, 11, 2), "6 years 2 months", "76"),
            new(Larkfield.Ref, "Maths (teacher assessment)", new(2026, 7, 6), "Working towards Year 3", null),
        ],
        Involvements =
        [
            new(Larkfield.Ref, "Speech and language therapy", "Ms Bryony Hale", new(2026, 10, 8), new(2026, 6, 19)),
            new(Larkfield.Ref, "Educational psychology service", "Dr Idris Vaughan", new(2025, 5, 2), null),
        ],
    };

    public static AdviceSources For(RecipientClass recipient) => new()
    {
        School = Larkfield.School,
        Pupil = Larkfield.Pupil(),
        Review = Booked,
        Recipient = recipient,
        Facts = Facts,
        DueItems = DueRules.For(new(Larkfield.School.Number, 1, Larkfield.Night, [Larkfield.Pupil()]), Facts, Larkfield.Night),
        Map = SampleMaps.Full,
    };
}
