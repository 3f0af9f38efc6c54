using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Enclosures;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;
using static SenHub.Adapters.Tests.Workbooks.InventedSchool;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>Facts of every kind for the invented school, each record with every field filled.</summary>
internal static class InventedFacts
{
    private static readonly int[] WithPlan = [1, 2, 5, 6, 8];

    public static SencoFacts All { get; } = new()
    {
        Plans = [.. WithPlan.Select(Plan)],
        Outcomes = [.. WithPlan.SelectMany(number => new[] { Outcome(number, 1), Outcome(number, 2) })],
        Targets =
        [
            .. WithPlan.Select(number => new PlanTarget { Pupil = Ref(number), Area = "Cognition and learning", Level = TargetLevel.Aspiration, Words = $"Aspiration of pupil {number}.", SetOn = Day(number) }),
            .. WithPlan.Select(number => new PlanTarget
            {
                Pupil = Ref(number), Area = "Cognition and learning", Level = TargetLevel.Year, Words = $"Expectation of pupil {number}.", Serves = $"Aspiration of pupil {number}.", Measure = "Word list", Baseline = "12 of 100",
                Strategy = "Precision teaching", Owner = "Mr C Reid", SetOn = Day(number), DueBy = Day(90), Result = (TargetResult)(number % 3), Note = $"Note on pupil {number}, at some length.",
            }),
        ],
        Cycles =
        [
            .. WithPlan.Select(number => new SupportCycle
            {
                Pupil = Ref(number), Number = number, Start = Day(number), ReviewOn = Day(80), Assess = $"Found of pupil {number}.", Plan = $"Planned for pupil {number}.", Do = $"Done with pupil {number}.", Review = $"Reviewed of pupil {number}.",
                NextStep = "Adapt", Outcome = (CycleOutcome)(number % 3), TeacherInput = $"The teacher says of pupil {number} this.", InputBy = "Mr C Reid", ParentsMet = Day(81),
            }),
        ],
        Timetable = [.. WithPlan.Select(number => new WeekSlot { Pupil = Ref(number), Day = (DayOfWeek)(1 + (number % 5)), From = new(9, 15), Minutes = 20, Intervention = "Paired reading", Room = "Library" })],
        Reviews = [.. WithPlan.Select(Review)],
        Invitees = [.. WithPlan.SelectMany(Invitees)],
        Views = [.. WithPlan.Select(number => new ViewRow(Ref(number), "Pupil", Day(number), $"I like lesson number {number} best of all.", "Mr C Reid"))],
        Progress = [.. WithPlan.Select(number => new ProgressRow(Ref(number), "Reading age (Salford)", Day(number), "7:04", "88") { Scale = (ScaleKind)(number % 4), Version = "Form B" })],
        Stories = [.. WithPlan.Select(number => new StoryRow(Ref(number), "Needs", "Cognition and learning", $"Story of pupil {number}, told at length.", Day(number)))],
        Evidence = [.. WithPlan.Select(number => new EvidenceRow { Pupil = Ref(number), File = "report.pdf", Type = "Medical report", Author = "Dr E Low", On = Day(number), MayGoTo = ["LA", "Northmoor EP"] })],
        Involvements = [.. WithPlan.Select(number => new InvolvementRow(Ref(number), "Speech and language therapy", "Ms D Low", Day(number), Day(number + 1)))],
        Requests =
        [
            new PaperRequest { RequestId = "req-1", Pupil = Ref(3), Kind = PaperKinds.ProvisionMap, To = "Northmoor EPS", Purpose = "EP involvement", Why = "Slow progress in reading.", Questions = "What next?", On = Day(1), ClosedOn = Day(90) },
            new PaperRequest
            {
                RequestId = "req-3", Pupil = Ref(5), Kind = FormKinds.SltReferral, To = "Northmoor EPS", Purpose = "SLT involvement", Why = "Hard to understand.", Questions = "Which sounds first?", On = Day(3),
                DiscussedOn = Day(1), Concerns = "Gives up in groups.\nFew words for time.", HopedFor = "Is understood by others.", Areas = "Speech sounds; fluency", ParentsAskedOn = Day(2),
            },
            .. FormKinds.All.Select((kind, at) => new PaperRequest { RequestId = $"req-form-{at}", Pupil = Ref(6), Kind = kind.Name, To = "Northmoor EPS", On = Day(4) }),
            new PaperRequest { RequestId = "req-2", Pupil = Ref(1), Kind = PaperKinds.ReviewAdvice, To = "SENCo", On = Day(2) },
        ],
        Provision = [.. WithPlan.Append(3).Append(7).Select(Line)],
        Sessions = [.. Enumerable.Range(0, 20).Select(at => new SessionRow("line-3", Day(at), at % 4 != 0, "Ms E Park"))],
        Restrictions =
        [
            new Restriction { Pupil = Ref(1), Person = "Mr A Ashworth", Flag = "No contact", KnownAddresses = ["a@home.example", "12 Low Lane, Northmoor"], From = Day(0) },
            new Restriction { Pupil = Ref(5), Person = "Ms B Evans", Flag = "Court order", LiftedOn = Day(9), LiftedBy = "Ms H Lead", LiftedWhy = "Order of 3 March discharged" },
        ],
        Consents =
        [
            new Consent { Pupil = Ref(3), Purpose = "EP involvement", Recipient = "Northmoor EPS", Scope = "Map", GivenBy = "Mrs D Cohen", Capacity = "Parental responsibility", GivenOn = Day(0), ExpiresOn = Day(365), Note = "By letter", SignedFile = "c1.pdf" },
            new Consent { Pupil = Ref(7), Purpose = "EP involvement", Recipient = "Northmoor EPS", GivenOn = Day(0), WithdrawnOn = Day(30) },
        ],
        Health =
        [
            new HealthRow(Ref(5), "Developmental language disorder", "Community paediatrics", Day(-300), "Mill Bank Surgery", "Dr P Lindley", "9990000018"),
            new HealthRow(Ref(7), null, null, null, null, null, "9434765919"),
        ],
        Rates =
        [
            new Rate { Authority = "Northmoor", StaffRole = "TA", HourlyRate = 17.5m, WeeksPerYear = 39, DividesByGroup = false, From = Day(-200), To = Day(-1) },
            new Rate { Authority = "School", StaffRole = "Teacher", HourlyRate = 41.25m, From = Day(-200) },
            new Rate { Authority = "School", StaffRole = "HLTA", HourlyRate = 25, PayPerYear = 31_250, ContactHours = 1_250, MostMinutes = 90, CountsFromWave = 3, From = Day(-200) },
            new Rate { Authority = "School", StaffRole = "TA", HourlyRate = 17.40m, MinuteRate = 0.29m, CountsFromWave = 4, From = Day(-200) },
        ],
        Calendar = new SchoolCalendar(
            [new DaySpan(new(2026, 9, 2), new(2026, 10, 23)), new DaySpan(new(2026, 11, 2), new(2026, 12, 18)), new DaySpan(new(2027, 1, 5), new(2027, 2, 12))],
            [new(2026, 9, 1), new(2026, 11, 27)],
            [new(2026, 12, 4)]),
        Agencies =
        [
            new Agency { Name = "Northmoor SEN team", Kind = "LA", Authority = "Northmoor", Email = "sen@northmoor.example", Domains = ["northmoor.example", "nm.example"], Route = "mail", Phone = "01632 960100" },
            new Agency
            {
                Name = "Northmoor EPS",
                Kind = "EP",
                Route = "folder",
                Pack = new AgencyPack { Kinds = ["provision-map", "plan"], When = PackTimes.BeforeReview, SchoolDaysBefore = 8, Needs = ["SLCN", "ASD"], NcYears = ["5"], Statuses = ["E"], Agreement = "SLA 2026/14", Basis = "public task" },
            },
        ],
        Staff =
        [
            new StaffRole { Name = "Ms H Lead", Role = "SENCo", NcYears = ["R", "1", "2", "3"], Email = "senco@larkfield.example", From = Day(-400) },
            new StaffRole { Name = "Mr T Head", Role = "Head" },
            new StaffRole { Name = "Ms E Park", Role = "Support staff", Units = ["Acorn Base", "Oak"], HoursPerWeek = 22.5m },
        ],
    };

    public static DateOnly Day(int after) => new DateOnly(2026, 9, 14).AddDays(after);

    private static EhcPlan Plan(int number) => new()
    {
        Pupil = Ref(number),
        Authority = "Northmoor",
        PlanMade = new DateOnly(2023, 3, number),
        LastReviewMeeting = new DateOnly(2026, 2, number),
        LastDecisionNotified = new DateOnly(2026, 3, number),
        AmendedPlanIssued = new DateOnly(2026, 4, number),
        TopUpPerYear = 3400.5m,
        PupilPremium = number % 2 == 0,
    };

    private static PlanOutcome Outcome(int pupil, int number) => new()
    {
        Pupil = Ref(pupil),
        Number = number,
        Area = "Communication and interaction",
        Outcome = $"Outcome {number} of pupil {pupil}, word for word.",
        ProvisionSpecified = $"Provision for outcome {number} of pupil {pupil}.",
        ProvisionDelivered = "As specified.",
        Progress = $"Progress of pupil {pupil} on outcome {number}.",
        Evidence = "Work scrutiny.",
        Met = "Partly",
        NextTarget = $"Next target of pupil {pupil} for outcome {number}.",
    };

    private static ReviewMeeting Review(int number) => new()
    {
        Pupil = Ref(number),
        Meeting = Day(60 + number),
        Kind = "Interim",
        Reason = $"Reason for pupil {number}: a new diagnosis.",
        Invited = Day(10),
        AdviceRequested = Day(11),
        AdviceCirculated = Day(40),
        Held = true,
        ReportSent = Day(70),
        DecisionNotified = Day(80),
        AmendmentNotice = Day(81),
        FinalPlanIssued = Day(120),
        OtherSettings = $"None for pupil {number} this year.",
        WorkingWell = $"What works for pupil {number}:\nreading in pairs.",
        NotWorking = $"What does not work for pupil {number}.",
        ProposedChanges = $"Changes proposed for pupil {number}.",
        Time = "2 pm",
        Where = "The library",
    };

    private static IEnumerable<Invitee> Invitees(int number) =>
    [
        new Invitee { Pupil = Ref(number), Meeting = Day(60 + number), Role = "Parent", Person = $"Mrs P{number}", TypedEmail = "p@home.example", Invited = Day(10), AdviceRequested = Day(10), AdviceReceived = Day(30), Attended = true },
        new Invitee { Pupil = Ref(number), Meeting = Day(60 + number), Role = "LA officer", Person = "Northmoor SEN team", Attended = false },
    ];

    private static ProvisionLine Line(int number) => new()
    {
        LineId = $"line-{number}",
        Pupil = Ref(number),
        Area = "Cognition and learning",
        Wave = 3,
        Intervention = "Paired reading",
        Outcome = $"Pupil {number} reads a page with expression.",
        StaffRole = "TA",
        StaffName = "Ms E Park",
        Group = "Owls",
        GroupSize = 4,
        OnlyForThisPupil = number == 1,
        Minutes = 20,
        SessionsPerWeek = 2.5m,
        Weeks = 38,
        Start = Day(0),
        End = Day(300),
        Resources = 24.99m,
        External = 120,
        CostNote = "Books; licence",
        EntryMeasure = "Salford: 6:02",
        EntryOn = Day(2),
        ExitMeasure = "Salford: 7:00",
        ExitOn = Day(290),
        Effect = "Ten months",
        ExpectedGain = 9.5m,
        LowerIsBetter = number == 2,
        FundingSource = "Element 2",
        ReviewOn = Day(150),
        NextStep = "Adapt",
    };
}
